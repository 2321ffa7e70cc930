// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

class Connection;

/** What is wrong with an order. */
struct OrderFault
{
    OrderId order = 0;
    QString sentence;
    bool mendable = true; ///< all but lost contacts can be worked out again
};

/**
 * Works out again what was derived when these orders were written, and compares: columns of lists, keys and
 * words of look-ups. Throws StoreFailure.
 */
[[nodiscard]] QList<OrderFault> checkOrders(Connection &connection, const QList<OrderId> &ids);

/** Writes again what is derived of those among these orders that need it, in one transaction; how many. */
[[nodiscard]] qint64 mendOrders(Connection &connection, const QList<OrderId> &ids);

} // namespace mars
