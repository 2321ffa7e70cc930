// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars::test {

/** The made-up orders that come with the program, as they stand at this moment. */
[[nodiscard]] QList<Order> sampleOrders(const QDateTime &now);

} // namespace mars::test
