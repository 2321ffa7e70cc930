// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderfilter.h"
#include "domain/ordersummary.h"

#include <array>
#include <memory>
#include <QPromise>
#include <QVariant>

namespace mars {

/** The saved views, in the order of their keys Alt+1 … Alt+6. */
enum class OrderView { Open, Late, OutForDelivery, Exceptions, DeliveredToday, All };
inline constexpr int orderViewCount = 6;

/** Whole views are kept in the order of the first four; the others need a list that is streamed. */
enum class OrderSort { Placed, Number, Customer, Promised, City, Stage, Carrier, TrackingNumber };
inline constexpr int keptSortCount = 4;

/** One list: a view, which of its orders, and how they are sorted. Ties are broken by id in the same
 * direction. */
struct ListRequest
{
    OrderView view = OrderView::Open;
    OrderSort sort = OrderSort::Placed;
    Qt::SortOrder direction = Qt::DescendingOrder;
    OrderFilter filter = {};

    /** No index is in the order of the list: its orders are looked for one after the other. */
    [[nodiscard]] bool isStreamed() const
    {
        return !filter.isEmpty() || static_cast<int>(sort) >= keptSortCount;
    }

    friend bool operator==(const ListRequest &, const ListRequest &) = default;
};

/** A place in a list: the sort value and id of a row. Opaque to callers; hand it back to the source that gave
 * it, whoever stands in for it then. */
struct ListCursor
{
    QVariant value;
    OrderId id = 0;

    friend bool operator==(const ListCursor &, const ListCursor &) = default;
};

/** The shape of a list at one moment: its true length and the row at every pageRows-th place. */
struct ListIndex
{
    qint64 count = 0;
    int pageRows = 100;
    QList<ListCursor> anchors; ///< anchors[i] is row i * pageRows
};

/** Is told of a streamed list as it grows; each time the list so far, from its start. */
using ListGrowth = std::shared_ptr<QPromise<ListIndex>>;

using ViewCounts = std::array<qint64, orderViewCount>; ///< indexed by OrderView

} // namespace mars
