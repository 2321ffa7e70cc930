// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trackingevent.h"

#include <QList>

namespace mars {

/** When the statement counts: it happened then, or, where the source gives no date, we learned of it then. */
[[nodiscard]] QDateTime momentOf(const TrackingEvent &event);

/** The source's own key, or what it would be made from: the same identity is the same event. */
[[nodiscard]] QString identityOf(const TrackingEvent &event);

/** The events that count for what is so now. */
struct CountingEvents
{
    QList<int> current;  ///< ordered by moment; without repeats and without what a correction replaced
    QList<int> history;  ///< ordered by moment; without repeats, replaced ones included
    int correction = -1; ///< the newest correction by received-at, -1 = none
};

/**
 * Indices into events, by an order that is total: moment, then how far the status is along, then the content.
 * So neither the order of storing nor that of receiving decides. A repeated identity counts once, as first
 * received. The newest correction replaces everything received before it, wherever that stands in time;
 * what is received after it is an ordinary event again. An Unknown correction corrects nothing.
 */
[[nodiscard]] CountingEvents countingEvents(const QList<TrackingEvent> &events);

} // namespace mars
