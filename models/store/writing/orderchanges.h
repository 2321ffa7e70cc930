// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

class Connection;

// What keeps order_change right, for the copies that desks hold. Each needs a write transaction; on a server
// edits do the same in their functions.

/** These were written. */
void markChanged(Connection &connection, const QList<OrderId> &orders);
/** All of this source are about to be removed. */
void markGone(Connection &connection, const QString &source);

} // namespace mars
