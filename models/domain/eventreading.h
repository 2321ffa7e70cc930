// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"

namespace mars {

/** What one list of events says: of a parcel, or of an order as a whole. */
struct EventReading
{
    ShipmentState state;
    bool handedOver = false;
    QDateTime confirmedAt;      ///< first dated Confirmed
    QDateTime newestMoment;     ///< of the newest statement that is not Unknown
    bool handOverKnown = false; ///< something other than the delivery itself says that it left
    QDateTime leftAt; ///< the first such statement; invalid where one of them is undated or none is known
};

[[nodiscard]] EventReading readEvents(const QList<TrackingEvent> &events);

} // namespace mars
