// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

class Connection;

/**
 * Works out again what was derived when these orders were written, and compares: columns of lists, keys and
 * words of look-ups. One sentence for each difference. Throws StoreFailure.
 */
[[nodiscard]] QStringList checkOrders(Connection &connection, const QList<OrderId> &ids);

} // namespace mars
