// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "store/store.h"

#include <deque>
#include <mutex>

namespace mars {

class Connection;

// Lists that no index is in the order of: their ids are read one after the other and kept, eight bytes each;
// a row is read by its id when it is looked at. Everything throws StoreFailure.

/** The ids of one list, as far as they were read; from any thread. */
class StreamedIds
{
public:
    void append(OrderId id);
    [[nodiscard]] QList<OrderId> mid(qint64 row, int limit) const;
    [[nodiscard]] std::optional<qint64> rowOf(OrderId id) const;

private:
    mutable std::mutex m_mutex;
    std::deque<OrderId> m_ids; // grows without being copied
};

/** What a ListCursor of a streamed list holds: it is read on by any connection, also to a copy. */
struct StreamedPlace
{
    std::shared_ptr<const StreamedIds> ids;
    qint64 row = 0;

    friend bool operator==(const StreamedPlace &, const StreamedPlace &) = default;
};

[[nodiscard]] QList<OrderId> readStreamedIds(Connection &connection, const ListRequest &request, qint64 limit,
                                             const QDateTime &now);
[[nodiscard]] ListIndex readStreamedIndex(Connection &connection, const ListRequest &request, int step,
                                          const ListGrowth &growth);

/** Nothing where the cursor is of no streamed list. */
[[nodiscard]] std::optional<StreamedPlace> streamedPlace(const std::optional<ListCursor> &from);
[[nodiscard]] std::optional<qint64> streamedRowOf(const ListIndex &index, OrderId order);

/** The shipped statement with everything filled in from fixed texts. */
[[nodiscard]] QString streamedListSql(DatabaseLocation::Engine engine, const ListRequest &request);

} // namespace mars

Q_DECLARE_METATYPE(mars::StreamedPlace)
