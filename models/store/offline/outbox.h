// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"
#include "store/offline/editjournal.h"
#include "store/offline/replicationwatch.h"

#include <chrono>
#include <functional>
#include <memory>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace mars {

/**
 * Keeps every edit in a journal before it is told as saved, and hands them to the database one after the
 * other. What the database does not answer is tried again, after longer and longer pauses. What it has
 * applied stays in the journal until it stands on the servers that follow as well, and is handed in again if
 * it may have been lost; only then it waits again. Ended, it leaves the rest to the next Outbox over the same
 * journal.
 */
class Outbox : public OrderEdits
{
    Q_OBJECT
public:
    Outbox(std::unique_ptr<EditTarget> target, const QString &journal, QObject *parent = nullptr);
    ~Outbox() override;

    [[nodiscard]] QFuture<Result<Done>> save(const Edit &edit) override;
    [[nodiscard]] QList<Edit> waiting() const override { return m_waiting; }
    [[nodiscard]] QList<ReturnedEdit> returned() const override { return m_returned; }
    [[nodiscard]] std::optional<Error> hindrance() const override { return m_hindrance; }
    void discard(const QUuid &edit) override;
    void tryNow() override;

private:
    template<typename Value>
    QFuture<Result<Value>> inJournal(std::function<Result<Value>(EditJournal &)> work);
    void begin();
    void takeKept(const Result<EditJournal::Kept> &kept);
    void pause();
    void giveBack(const ReturnedEdit &returned);
    [[nodiscard]] std::optional<Edit> unsentTargetOf(const Edit &edit) const;
    void remove(const QUuid &edit);
    void settle(const QUuid &edit);
    void sendAgain(const QList<Edit> &edits);
    void setHindrance(const std::optional<Error> &hindrance);
    void sendNext();
    void take(const Edit &edit, const Result<EditOutcome> &answer);

    std::unique_ptr<EditTarget> m_target;
    EditJournal m_journal; ///< used in the pool's one thread only
    QThreadPool m_pool;
    ReplicationWatch m_replication;
    QList<Edit> m_waiting;
    QList<ReturnedEdit> m_returned;
    enum class Journal { Closed, Opening, Open } m_journalState = Journal::Closed;
    QSet<QUuid> m_heldBack; ///< being taken back before they were sent
    QSet<QUuid> m_sent;     ///< of those not settled: they may have arrived
    QSet<QUuid> m_applied;  ///< of those not settled: they were told as applied
    std::optional<Error> m_hindrance;
    bool m_sending = false;
    std::chrono::milliseconds m_pause;
    QTimer m_again;
};

} // namespace mars
