// SPDX-License-Identifier: Apache-2.0
#include "store/offline/outbox.h"

#include "domain/whenanswered.h"

#include <algorithm>
#include <QPromise>
#include <QRandomGenerator>

namespace mars {

using namespace std::chrono_literals;

static constexpr auto firstPause = 500ms;
static constexpr std::chrono::milliseconds longestPause = 30s;

Outbox::Outbox(std::unique_ptr<EditTarget> target, const QString &journal, QObject *parent)
    : OrderEdits(parent)
    , m_target(std::move(target))
    , m_journal(journal)
    , m_replication(*m_target)
    , m_pause(firstPause)
{
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&m_replication, &ReplicationWatch::settled, this, [this](const Edit &edit) { settle(edit.id); });
    connect(&m_replication, &ReplicationWatch::recalled, this, &Outbox::sendAgain);
    begin();
}

Outbox::~Outbox()
{
    m_pool.waitForDone();
}

template<typename Value>
QFuture<Result<Value>> Outbox::inJournal(std::function<Result<Value>(EditJournal &)> work)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    m_pool.start([this, promise, work = std::move(work)] {
        promise->addResult(work(m_journal));
        promise->finish();
    });
    return promise->future();
}

void Outbox::begin()
{
    if (m_journalState != Journal::Closed)
        return;
    m_journalState = Journal::Opening;
    whenAnswered(inJournal<EditJournal::Kept>([](EditJournal &journal) { return journal.open(); }), this,
                 [this](const Result<EditJournal::Kept> &kept) { takeKept(kept); });
}

void Outbox::takeKept(const Result<EditJournal::Kept> &kept)
{
    m_journalState = kept ? Journal::Open : Journal::Closed;
    if (!kept) // who saves something is told why
        return pause();
    m_pause = firstPause;
    for (const Edit &edit : kept->waiting)
        m_sent.insert(edit.id); // by the program that kept them
    m_returned = kept->returned + m_returned;
    if (!m_returned.isEmpty())
        Q_EMIT returnedChanged();
    sendAgain(kept->waiting);
}

void Outbox::sendAgain(const QList<Edit> &edits)
{
    m_waiting = edits + m_waiting;
    if (!edits.isEmpty())
        Q_EMIT waitingChanged();
    sendNext();
}

QFuture<Result<Done>> Outbox::save(const Edit &edit)
{
    begin();
    if (const std::optional<Edit> unsent = unsentTargetOf(edit)) {
        const auto settled =
            inJournal<Done>([id = unsent->id](EditJournal &journal) { return journal.settle(id); });
        whenAnswered(settled, this, [this, id = unsent->id](const Result<Done> &done) {
            m_heldBack.remove(id);
            if (done)
                remove(id);
            sendNext();
        });
        m_heldBack.insert(unsent->id);
        return settled;
    }
    const auto kept = inJournal<Done>([edit](EditJournal &journal) { return journal.append(edit); });
    whenAnswered(kept, this, [this, edit](const Result<Done> &done) {
        if (!done)
            return;
        m_waiting.append(edit);
        Q_EMIT waitingChanged();
        sendNext();
    });
    return kept;
}

/** What is taken back before it was sent needs not be sent at all. */
std::optional<Edit> Outbox::unsentTargetOf(const Edit &edit) const
{
    const auto *withdrawal = std::get_if<WithdrawalEdit>(&edit.change);
    if (!withdrawal || m_sent.contains(withdrawal->edit))
        return {};
    const auto target = std::find_if(m_waiting.cbegin(), m_waiting.cend(),
                                     [withdrawal](const Edit &each) { return each.id == withdrawal->edit; });
    return target == m_waiting.cend() ? std::nullopt : std::optional(*target);
}

void Outbox::remove(const QUuid &edit)
{
    m_waiting.removeIf([&edit](const Edit &each) { return each.id == edit; });
    Q_EMIT waitingChanged();
}

void Outbox::discard(const QUuid &edit)
{
    (void)inJournal<Done>([edit](EditJournal &journal) { return journal.settle(edit); });
    m_returned.removeIf([&edit](const ReturnedEdit &each) { return each.edit.id == edit; });
    Q_EMIT returnedChanged();
}

/** Not all desks at the same moment, and not faster for being asked more often. */
void Outbox::tryNow()
{
    const auto soon = std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(firstPause.count())));
    if (m_again.isActive() && m_again.remainingTimeAsDuration() > soon)
        m_again.start(soon);
}

void Outbox::pause()
{
    const auto about = m_pause.count() * QRandomGenerator::global()->bounded(75, 126) / 100;
    m_again.start(std::chrono::milliseconds(about));
    m_pause = std::min(2 * m_pause, longestPause);
}

void Outbox::sendNext()
{
    begin();
    if (m_journalState != Journal::Open || m_sending || m_waiting.isEmpty() ||
        m_heldBack.contains(m_waiting.first().id))
        return;
    m_again.stop();
    m_sending = true;
    const Edit edit = m_waiting.first();
    m_sent.insert(edit.id);
    whenAnswered(m_target->apply(edit), this,
                 [this, edit](const Result<EditOutcome> &answer) { take(edit, answer); });
}

void Outbox::take(const Edit &edit, const Result<EditOutcome> &answer)
{
    m_sending = false;
    if (!answer) {
        pause();
        setHindrance(answer.error());
        return m_replication.recall(); // it may be another server that answers next
    }
    m_pause = firstPause;
    setHindrance({});
    if (answer->refusal) {
        giveBack({edit, *answer->refusal});
    } else if (answer->conflict) {
        giveBack({edit, *answer->conflict});
    } else {
        if (!m_applied.contains(edit.id))
            Q_EMIT applied(edit);
        if (answer->mark.isEmpty()) {
            settle(edit.id);
        } else {
            m_applied.insert(edit.id);
            m_replication.add(edit, answer->mark);
        }
    }
    remove(edit.id);
    sendNext();
}

void Outbox::giveBack(const ReturnedEdit &returned)
{
    m_sent.remove(returned.edit.id);
    m_applied.remove(returned.edit.id);
    (void)inJournal<Done>([returned](EditJournal &journal) { return journal.giveBack(returned); });
    m_returned.append(returned);
    Q_EMIT returnedChanged();
    Q_EMIT cameBack(returned);
}

void Outbox::setHindrance(const std::optional<Error> &hindrance)
{
    const bool isOther =
        hindrance ? !m_hindrance || m_hindrance->kind != hindrance->kind : m_hindrance.has_value();
    m_hindrance = hindrance;
    if (isOther)
        Q_EMIT waitingChanged();
}

void Outbox::settle(const QUuid &edit)
{
    m_sent.remove(edit);
    m_applied.remove(edit);
    (void)inJournal<Done>([edit](EditJournal &journal) { return journal.settle(edit); });
}

} // namespace mars
