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

/** Another time might do; everything else is an answer. */
static bool isWorthAnotherTry(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly: // a standby that is to become the primary
    case Error::Kind::DiskFull:
    case Error::Kind::PasswordWanted:
    case Error::Kind::SchemaMissing:
    case Error::Kind::NewerSchema:
    case Error::Kind::Cancelled:
        return true;
    default:
        return false;
    }
}

Outbox::Outbox(std::unique_ptr<EditTarget> target, const QString &journal, QObject *parent)
    : OrderEdits(parent)
    , m_target(std::move(target))
    , m_journal(journal)
    , m_pause(firstPause)
{
    m_pool.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::sendNext);
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
    const auto left = inJournal<QList<Edit>>([](EditJournal &journal) { return journal.open(); });
    whenAnswered(left, this, [this](const Result<QList<Edit>> &edits) {
        if (!edits || edits->isEmpty())
            return; // a journal that cannot be opened says so with the first edit
        m_waiting = *edits + m_waiting;
        Q_EMIT waitingChanged();
        sendNext();
    });
}

QFuture<Result<Done>> Outbox::save(const Edit &edit)
{
    if (const std::optional<Edit> unsent = unsentTargetOf(edit)) {
        remove(unsent->id);
        return inJournal<Done>([id = unsent->id](EditJournal &journal) { return journal.settle(id); });
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
    const auto first = m_waiting.cbegin() + (m_sending ? 1 : 0);
    const auto target = !withdrawal ? m_waiting.cend()
                                    : std::find_if(first, m_waiting.cend(), [withdrawal](const Edit &each) {
                                          return each.id == withdrawal->edit;
                                      });
    return target == m_waiting.cend() ? std::nullopt : std::optional(*target);
}

void Outbox::remove(const QUuid &edit)
{
    m_waiting.removeIf([&edit](const Edit &each) { return each.id == edit; });
    Q_EMIT waitingChanged();
}

void Outbox::tryNow()
{
    m_pause = firstPause;
    sendNext();
}

void Outbox::sendNext()
{
    if (m_sending || m_waiting.isEmpty())
        return;
    m_again.stop();
    m_sending = true;
    const Edit edit = m_waiting.first();
    whenAnswered(m_target->apply(edit), this,
                 [this, edit](const Result<EditOutcome> &answer) { take(edit, answer); });
}

void Outbox::take(const Edit &edit, const Result<EditOutcome> &answer)
{
    m_sending = false;
    if (!answer && isWorthAnotherTry(answer.error().kind)) {
        // Not all desks at the same moment.
        const auto about = m_pause.count() * QRandomGenerator::global()->bounded(75, 126) / 100;
        m_again.start(std::chrono::milliseconds(about));
        m_pause = std::min(2 * m_pause, longestPause);
        return;
    }
    m_pause = firstPause;
    if (!answer)
        Q_EMIT refused(edit, answer.error());
    else if (answer->conflict)
        Q_EMIT conflicted(edit, *answer->conflict);
    else
        Q_EMIT applied(edit);
    (void)inJournal<Done>([id = edit.id](EditJournal &journal) { return journal.settle(id); });
    remove(edit.id);
    sendNext();
}

} // namespace mars
