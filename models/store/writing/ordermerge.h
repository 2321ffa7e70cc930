// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/**
 * Lays what is stated over what is stored, by the rules of OrderSink; true if that changed anything. Both are
 * storable() (see identity.h). New parcels have id 0; new events and parcels stand behind the known ones.
 * Moments that nobody stated become now.
 */
[[nodiscard]] bool mergeInto(Order &known, const Order &stated, const QDateTime &now);

} // namespace mars
