// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars::test {

/** count orders "MO-100001", "MO-100002" …, one an hour up to now, confirmed and without parcels. */
[[nodiscard]] QList<Order> someOrders(int count, const QDateTime &now);

/** MO-204871: two parcels, one delivered, the other on its way and a day late (carrier Delhivery). */
[[nodiscard]] Order splitOrder(const QDateTime &now);

} // namespace mars::test
