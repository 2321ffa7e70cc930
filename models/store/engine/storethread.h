// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/connection.h"
#include "store/engine/interrupter.h"
#include "store/engine/storefailure.h"

#include <atomic>
#include <QFuture>
#include <QPromise>
#include <QThread>

namespace mars {

/**
 * A thread with a connection of its own that does one reading job after the other. A job that is cancelled is
 * left out, or interrupted at its statement; when this ends, so are the one under way and all that wait, at
 * the latest when a server has been silent for half a second. A job that finds the line lost is done once
 * more over a new one.
 */
class StoreThread
{
public:
    /** With rights, those hold in the place of what the database says. */
    explicit StoreThread(const DatabaseLocation &location, const std::optional<Rights> &rights = {});
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /** The job gets the connection, in the thread; what it throws becomes the Error. */
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> run(std::function<Value(Connection &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        post([this, promise, job = std::move(job)] {
            const auto isUnwanted = [this, &promise] { return m_ending || promise->isCanceled(); };
            if (isUnwanted())
                return; // a promise that goes without an answer ends as cancelled
            Result<Value> result = answer(job, isUnwanted);
            if (isUnwanted())
                return;
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    /** What needs no connection, in its turn. */
    void post(std::function<void()> work);
    /** Takes the object into the thread, where it ends with it. */
    void adopt(QObject *object);
    [[nodiscard]] Connection &connection() { return *m_connection; } ///< to be used in the thread only

private:
    template<typename Value>
    [[nodiscard]] Result<Value> answer(const std::function<Value(Connection &)> &job,
                                       const std::function<bool()> &isUnwanted)
    {
        const bool wasOpen = m_connection->isOpen();
        Result<Value> result = attemptOnce(job, isUnwanted);
        if (result || isUnwanted()) // interrupted: the connection still serves the next one
            return result;
        recoverFrom(result.error());
        if (wasOpen && result.error().kind == Error::Kind::Unreachable)
            result = attemptOnce(job, isUnwanted);
        return result;
    }

    template<typename Value>
    [[nodiscard]] Result<Value> attemptOnce(const std::function<Value(Connection &)> &job,
                                            const std::function<bool()> &isUnwanted)
    {
        const Interrupter::Watch watch(m_interrupter, isUnwanted);
        return attempt([&] {
            m_connection->open();
            return job(*m_connection);
        });
    }

    /** A new line or session for the next job, where the failure may have come from it. */
    void recoverFrom(const Error &error);

    QThread m_thread;
    std::atomic_bool m_ending = false;
    QObject *m_context = nullptr; // lives and dies in the thread
    std::unique_ptr<Connection> m_connection;
    Interrupter m_interrupter;
};

} // namespace mars
