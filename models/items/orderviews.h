// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "items/readercontext.h"

namespace mars {

/** The name of a saved view, translated: "Out for delivery". */
[[nodiscard]] QString orderViewTitle(OrderView view);

/** Whether a view shows this order now. */
[[nodiscard]] bool isInView(const OrderSummary &order, OrderView view, const ReaderContext &context);

} // namespace mars
