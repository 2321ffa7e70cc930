// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"

#include <QHash>

namespace mars {

class Connection;
class Query;

/** Whole orders with lines, parcels, numbers and ordered events. Every id once; those that are gone are left
 * out. */
[[nodiscard]] QHash<OrderId, Order> readOrders(Connection &connection, const QList<OrderId> &ids);

/** Rows of lists, in the order of the ids. */
[[nodiscard]] QList<OrderSummary> readSummaries(Connection &connection, const QList<OrderId> &ids);

/** The columns that summaries.sql, list_page.sql and same_person.sql share. */
[[nodiscard]] OrderSummary takeSummary(Query &row);

/** A set of ids or texts as one bound value. */
[[nodiscard]] QString jsonArray(const QList<OrderId> &ids);
[[nodiscard]] QString jsonArray(const QStringList &texts);

} // namespace mars
