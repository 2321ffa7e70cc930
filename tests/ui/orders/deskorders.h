// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/order.h"

namespace mars::test {

inline const QString splitOrderNumber = QStringLiteral("MO-204871");

/**
 * MO-204871 (two parcels, one delivered, the other a day late), two older orders of the same person, one
 * order whose carrier only has a form to type the number into, and some 160 others in every view.
 */
[[nodiscard]] QList<Order> deskOrders(const CarrierCatalogue &catalogue, const QDateTime &now);

} // namespace mars::test
