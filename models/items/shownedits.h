// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

namespace mars {

/** The order as its author means it: with those of the edits that are about it and not in it yet. */
[[nodiscard]] Order withEdits(Order order, const QList<Edit> &edits);

/** Whether the correction is one of the edits. */
[[nodiscard]] bool isOfAny(const QList<Edit> &edits, const TrackingEvent &event);
/** Whether the parcel has its number from one of the edits. */
[[nodiscard]] bool setsNumber(const QList<Edit> &edits, const Shipment &shipment);

} // namespace mars
