// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"

#include <QElapsedTimer>
#include <QTimer>

namespace mars {

/**
 * Edits that are applied and do not stand on all servers yet: they would go with the one that took them. Asks
 * for the oldest, after longer and longer pauses. An edit is given up on after an hour: a slot that was left
 * behind, or a standby that is away for so long, must not keep everything for ever.
 */
class ReplicationWatch : public QObject
{
    Q_OBJECT
public:
    explicit ReplicationWatch(EditTarget &target);

    void add(const Edit &edit, const QString &mark);
    /** Lets go of all of them: nobody knows where they stand. */
    void recall();

Q_SIGNALS:
    void settled(const mars::Edit &edit);
    void recalled(const QList<mars::Edit> &edits); ///< oldest first; they are to be applied again

private:
    struct Applied
    {
        Edit edit;
        QString mark;
        QElapsedTimer since;
    };

    void ask();
    void take(const QUuid &edit, const Result<EditTarget::Replication> &answer);

    EditTarget &m_target;
    QList<Applied> m_applied;
    bool m_asking = false;
    QTimer m_pause;
};

} // namespace mars
