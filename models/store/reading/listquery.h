// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "domain/ordersummary.h"

namespace mars {

class Connection;
class Query;

// The lists of orders. "Late" is judged by the current moment, "Delivered today" by the day of the zone this
// computer is set to. Everything throws StoreFailure.

[[nodiscard]] QList<OrderSummary> readPage(Connection &connection, const ListRequest &request,
                                           const std::optional<ListCursor> &from, int limit);
/** What an order is sorted by; nothing when it is not in the list. */
[[nodiscard]] std::optional<ListCursor> readKey(Connection &connection, const ListRequest &request,
                                                OrderId order);
/** Reads a few pages of keys at most. */
[[nodiscard]] std::optional<qint64> readRowOf(Connection &connection, const ListRequest &request,
                                              const ListIndex &index, OrderId order);
/** From the figures that are kept with every write: in no time, however many orders there are. */
[[nodiscard]] ViewCounts readCounts(Connection &connection,
                                    const QDateTime &now = QDateTime::currentDateTimeUtc());

/** The keys of up to limit rows from the cursor on, itself included, or from the start; as of the moment now,
 * for who reads on must not be told of another day. */
[[nodiscard]] QList<ListCursor> readKeys(Connection &connection, const ListRequest &request,
                                         const std::optional<ListCursor> &from, int limit,
                                         const QDateTime &now);

/** What a view is judged by. */
void bindMoments(Query &query, OrderView view, const QDateTime &now = QDateTime::currentDateTimeUtc());

/** Whether an index is in the order of the list: the deliveries of one day are found by time and sorted. */
[[nodiscard]] bool canHop(const ListRequest &request);
/** The shipped statement with view, sort and start filled in from fixed texts. */
[[nodiscard]] QString listSql(const QString &statement, const ListRequest &request, bool fromCursor);

} // namespace mars
