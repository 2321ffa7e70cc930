// SPDX-License-Identifier: Apache-2.0
#include "domain/answer.h"

namespace mars {
namespace {

/** What carries no time of its own was always known. */
bool isLater(const QDateTime &known, const QDateTime &moment)
{
    return known.isValid() && known > moment;
}

void forgetEvents(QList<TrackingEvent> &events, const QDateTime &moment)
{
    events.removeIf([&](const TrackingEvent &event) { return isLater(event.receivedAt, moment); });
}

void forgetNumbers(QList<TrackingNumber> &numbers, const QDateTime &moment)
{
    numbers.removeIf([&](const TrackingNumber &number) { return isLater(number.knownFrom, moment); });
    for (TrackingNumber &number : numbers) {
        if (isLater(number.supersededAt, moment))
            number.supersededAt = {};
    }
}

} // namespace

Order asKnownAt(const Order &order, const QDateTime &moment)
{
    Order known = order;
    forgetEvents(known.events, moment);
    known.notes.removeIf([&](const Note &note) { return isLater(note.madeAt, moment); });
    known.shipments.removeIf([&](const Shipment &parcel) { return isLater(parcel.firstKnownAt, moment); });
    for (Shipment &parcel : known.shipments) {
        forgetEvents(parcel.events, moment);
        forgetNumbers(parcel.numbers, moment);
    }
    return known;
}

} // namespace mars
