// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersource.h"
#include "items/rereadpause.h"

namespace mars {

/**
 * What the login may do, for windows that offer no more than that. It is asked for at once and again after
 * the source changed; nothing is allowed until the first answer, and what is known stands while the source
 * does not answer. The source outlives it.
 */
class RightsWatch : public QObject
{
    Q_OBJECT
public:
    explicit RightsWatch(OrderSource *source, QObject *parent = nullptr);

    [[nodiscard]] const Rights &rights() const { return m_rights; }
    /** False until the first answer, which rightsChanged() tells even where it allows nothing. */
    [[nodiscard]] bool areKnown() const { return m_known; }
    /** Soon, and once for many calls: something was refused that was offered. */
    void askAgain();

Q_SIGNALS:
    void rightsChanged();

private:
    void ask();
    void take(const Result<Rights> &answer);

    OrderSource *m_source;
    Rights m_rights;
    bool m_known = false;
    RereadPause m_pause;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace mars
