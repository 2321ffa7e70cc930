// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"

namespace mars {

/** The event of this order that state was decided by, or null. Lives as long as the order. */
[[nodiscard]] inline const TrackingEvent *decidingEvent(const Order &order, const OrderState &state)
{
    if (state.decidingEvent < 0)
        return nullptr;
    const QList<TrackingEvent> &events =
        state.decidingShipment < 0 ? order.events : order.shipments.at(state.decidingShipment).events;
    return &events.at(state.decidingEvent);
}

} // namespace mars
