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
    explicit StoreThread(const DatabaseLocation &location, ServerChoice choice = ServerChoice::Named,
                         const std::optional<Rights> &rights = {});
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /** The job gets the connection, in the thread; what it throws becomes the Error. */
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> run(std::function<Value(Connection &)> job)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        work<Value>(promise, std::move(job), {});
        return promise->future();
    }

    /** A job that fails here is done as it is there, in a thread that ends after this one. */
    template<typename Value>
    [[nodiscard]] QFuture<Result<Value>> runElse(std::function<Value(Connection &)> here, StoreThread &other,
                                                 std::function<Value(Connection &)> there)
    {
        auto promise = std::make_shared<QPromise<Result<Value>>>();
        promise->start();
        work<Value>(promise, std::move(here),
                    [promise, &other, there = std::move(there)] { other.work<Value>(promise, there, {}); });
        return promise->future();
    }

    /** From now on the log is told, in its turn, which statement made a job slow; ahead of all jobs. */
    void logSlowStatements() { m_logsSlow = true; }

    /** What needs no connection, in its turn. */
    void post(std::function<void()> work);
    /** Takes the object into the thread, where it ends with it. */
    void adopt(QObject *object);
    /** Some seconds ago a job found nobody who lets it in; from any thread. */
    [[nodiscard]] bool wasSilentLately() const;
    [[nodiscard]] Connection &connection() { return *m_connection; } ///< to be used in the thread only

private:
    using Clock = std::chrono::steady_clock;

    template<typename Value>
    void work(std::shared_ptr<QPromise<Result<Value>>> promise, std::function<Value(Connection &)> job,
              std::function<void()> otherwise)
    {
        post([this, promise = std::move(promise), job = std::move(job), otherwise = std::move(otherwise)] {
            const auto isUnwanted = [this, &promise] { return m_ending || promise->isCanceled(); };
            if (isUnwanted())
                return; // a promise that goes without an answer ends as cancelled
            const auto since = Clock::now();
            Result<Value> result = answer(job, isUnwanted);
            lookBack(Clock::now() - since);
            if (isUnwanted())
                return;
            if (!result && otherwise)
                return otherwise();
            promise->addResult(std::move(result));
            promise->finish();
        });
    }

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
        if (!result && !m_connection->isOpen())
            m_silentAt = Clock::now();
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
    /** After a job that took so long. */
    void lookBack(Clock::duration took);

    QThread m_thread;
    std::atomic_bool m_ending = false;
    bool m_logsSlow = false;
    std::atomic<Clock::time_point> m_silentAt = Clock::time_point();
    QObject *m_context = nullptr; // lives and dies in the thread
    std::unique_ptr<Connection> m_connection;
    Interrupter m_interrupter;
};

} // namespace mars
