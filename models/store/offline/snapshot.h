// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/offline/snapshotfile.h"

#include <atomic>
#include <functional>
#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>
#include <QTimer>

namespace mars {

class SqlOrderSource;

/**
 * Keeps a file with the orders that are worth having when their server does not answer: the open ones, and
 * those that changed in the days its administrator allows, as this login sees them. Filled once in small
 * portions, with pauses that grow with the server's load; then only what changed is read. What may not be
 * kept any more is removed. Ended, it leaves a file that the next one goes on with.
 */
class Snapshot : public QObject
{
    Q_OBJECT
public:
    /** The server's source outlives it. */
    Snapshot(SqlOrderSource *server, const QString &path, QObject *parent = nullptr);
    ~Snapshot() override;

    /** Done once the file of an earlier program was looked at. */
    [[nodiscard]] QFuture<Done> opened() const { return m_opened; }
    /** What the file can answer with; nothing until it is whole. */
    [[nodiscard]] std::optional<SnapshotState> whole() const;
    [[nodiscard]] const DatabaseLocation &location() const { return m_file.location(); }

    /** Reads what changed now, not in its turn. */
    void update();
    /** The file turned out to be damaged: makes another one. */
    void discard();
    /** Removes the file and makes no other. */
    void drop();

Q_SIGNALS:
    /** It has all that the server has. */
    void updated();
    /** Nothing may be kept; nothing is. */
    void removed();
    /** It cannot be kept on this computer; told once. */
    void notKept(const mars::Error &error);

private:
    template<typename Value>
    QFuture<Value> inFile(std::function<Value(SnapshotFile &)> work);
    void read();
    void take(const Result<SnapshotPortion> &portion);
    void written(const SnapshotPortion &portion, const Result<Done> &done);
    void rest(std::chrono::milliseconds pause);

    SqlOrderSource *const m_server;
    SnapshotFile m_file; ///< used in the pool's one thread only
    QThreadPool m_pool;
    std::atomic_bool m_ending = false;
    QFuture<Done> m_opened;
    QFuture<Result<SnapshotPortion>> m_reading;
    std::optional<SnapshotState> m_state;
    QElapsedTimer m_effort; ///< of the portion under way
    QTimer m_next;
    bool m_isBusy = true;
    bool m_isDropped = false;
    bool m_hasTold = false;
};

} // namespace mars
