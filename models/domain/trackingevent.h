// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/status.h"

#include <QDate>
#include <QDateTime>

namespace mars {

/**
 * One statement about a parcel (or about the whole order), append-only. All times are UTC.
 * Identity within its parcel: (origin, sourceKey); the same identity again is the same event.
 */
struct TrackingEvent
{
    /** When it happened. Invalid = the source states the status without a date (an undated event). */
    QDateTime occurredAt;
    /** When we learned of it; always valid once stored. "As known at" compares this one. */
    QDateTime receivedAt;
    Status status = Status::Unknown;
    StatusReason reason = StatusReason::None;
    EventSource source = EventSource::Carrier;
    QString origin;    ///< the feed, file or desk that delivered it: "olist", "mars", "sample"
    QString sourceKey; ///< the origin's own key; made from time, status and text where it has none
    QString text;      ///< the source's own words, always kept
    QString place;
    QString rawTime;          ///< the time as it was written, shown on hover
    bool zoneAssumed = false; ///< the source gave no zone and we assumed the carrier's
    QDate expectedOn;         ///< the carrier's estimate that came with this event, in the destination's zone
    /** An agent's correction: replaces what was derived from all events received before it. Needs a text (the
     * reason). */
    bool isCorrection = false;
    QString person = {}; ///< who made the correction, as the desk named its user; only read, as Order::notes

    friend bool operator==(const TrackingEvent &, const TrackingEvent &) = default;
};

} // namespace mars
