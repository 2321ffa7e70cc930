// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/administration/administration.h"

#include <QElapsedTimer>

namespace mars {

/** Tells how far a piece of administration has come, and ends it when that is asked for. */
class LongWork
{
public:
    explicit LongWork(const WorkOptions &options);

    /** A new step begins. Throws as advance(). */
    void begin(const QString &step, qint64 total = 0);
    /** So much more is done. Throws StoreFailure (Cancelled) if the end is asked for. */
    void advance(qint64 by) { reach(m_progress.done + by); }
    /** So much of the step is done. */
    void reach(qint64 done, qint64 total = -1);

private:
    void tell();

    const WorkOptions &m_options;
    WorkProgress m_progress;
    QElapsedTimer m_sinceTold;
};

} // namespace mars
