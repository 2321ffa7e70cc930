// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/**
 * The sample speaks of times today, and a time today may not have come yet. Where an order has one later than
 * now, all its times of today are drawn together between midnight (in the zone of the sample, Asia/Kolkata)
 * and now, so that they keep their order and none lies in the future. parts are pieces of orders; those that
 * belong together are treated as one. Deadlines and promised days stay: they may lie ahead.
 */
void keepOutOfTheFuture(QList<Order> &parts, const QDateTime &now);

} // namespace mars
