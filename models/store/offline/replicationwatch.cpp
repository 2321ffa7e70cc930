// SPDX-License-Identifier: Apache-2.0
#include "store/offline/replicationwatch.h"

#include "domain/whenanswered.h"

#include <algorithm>
#include <chrono>

namespace mars {

using namespace std::chrono_literals;

static constexpr std::chrono::milliseconds firstPause = 50ms;
static constexpr std::chrono::milliseconds longestPause = 5s;
static constexpr std::chrono::milliseconds longestWait = 1h;

ReplicationWatch::ReplicationWatch(EditTarget &target)
    : m_target(target)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    connect(&m_pause, &QTimer::timeout, this, &ReplicationWatch::ask);
}

void ReplicationWatch::add(const Edit &edit, const QString &mark)
{
    Applied &added = m_applied.emplaceBack(Applied{edit, mark, {}});
    added.since.start();
    if (m_applied.size() > 1)
        return;
    m_pause.setInterval(firstPause);
    m_pause.start();
}

void ReplicationWatch::recall()
{
    m_pause.stop();
    QList<Edit> edits;
    for (const Applied &each : std::as_const(m_applied))
        edits.append(each.edit);
    m_applied.clear();
    if (!edits.isEmpty())
        Q_EMIT recalled(edits);
}

void ReplicationWatch::ask()
{
    if (m_asking || m_applied.isEmpty())
        return;
    m_asking = true;
    const Applied &oldest = m_applied.first();
    whenAnswered(m_target.replication(oldest.mark), this,
                 [this, id = oldest.edit.id](const Result<EditTarget::Replication> &answer) {
                     m_asking = false;
                     take(id, answer);
                 });
}

void ReplicationWatch::take(const QUuid &edit, const Result<EditTarget::Replication> &answer)
{
    using Replication = EditTarget::Replication;
    if (m_applied.isEmpty() || m_applied.first().edit.id != edit)
        return ask();                                            // it was recalled meanwhile
    const bool isLost = answer ? *answer == Replication::Unknown //
                               : answer.error().kind == Error::Kind::Unreachable;
    if (isLost)
        return recall();
    if ((answer && *answer == Replication::Complete) ||
        m_applied.first().since.hasExpired(longestWait.count())) {
        m_pause.setInterval(firstPause);
        Q_EMIT settled(m_applied.takeFirst().edit);
        return ask();
    }
    m_pause.start();
    m_pause.setInterval(std::min(2 * m_pause.intervalAsDuration(), longestPause));
}

} // namespace mars
