// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/** Both rows speak of the same order, by the identities of an OrderSink. */
[[nodiscard]] bool isSameOrder(const Order &left, const Order &right);

/** Adds lines and parcels of more, those with the same id becoming one. */
void mergeParts(Order &order, const Order &more);

/** Adds what another row says of the same order, as an OrderSink would: empty fields say nothing, events are
 * only ever added. */
void mergeOrder(Order &order, const Order &more);

} // namespace mars
