// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderfilter.h"
#include "domain/ordersummary.h"

namespace mars::test {

/** A filter as it is described, looked at order by order. */
[[nodiscard]] bool meets(const OrderFilter &filter, const Order &order, const OrderSummary &row);

} // namespace mars::test
