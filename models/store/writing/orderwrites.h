// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"

namespace mars {

class Connection;

// What an OrderSink does to the database. Each needs a write transaction and throws StoreFailure.

[[nodiscard]] WriteReport writeOrders(Connection &connection, const QList<Order> &orders);
/** Gives the number of orders removed. */
[[nodiscard]] qint64 removeOrdersOf(Connection &connection, const QString &source);
[[nodiscard]] WriteReport replaceOrdersOf(Connection &connection, const QString &source,
                                          const QList<Order> &orders);

} // namespace mars
