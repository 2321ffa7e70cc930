// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderfilter.h"
#include "domain/ordersummary.h"

#include <algorithm>
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

/** A place in a list: so many rows after the row with this sort value and id, or after the start of the list
 * where id is 0; what is passed over costs a little each. Opaque to callers; hand it back to the source that
 * gave it, whoever stands in for it then. */
struct ListCursor
{
    QVariant value;
    OrderId id = 0;
    qint64 skip = 0;

    friend bool operator==(const ListCursor &, const ListCursor &) = default;
};

/** A row whose number is known. */
struct ListAnchor
{
    qint64 row = 0;
    ListCursor cursor;

    friend bool operator==(const ListAnchor &, const ListAnchor &) = default;
};

/** The shape of a list at one moment: its true length, and rows from which others are found soonest. */
struct ListIndex
{
    qint64 count = 0;
    QList<ListAnchor> anchors; ///< by row; of a long list none until it was read through

    /** The place of a row, from the nearest one before it that is known. */
    [[nodiscard]] ListCursor at(qint64 row) const
    {
        const auto next = std::upper_bound(anchors.cbegin(), anchors.cend(), row,
                                           [](qint64 r, const ListAnchor &a) { return r < a.row; });
        ListCursor place = next == anchors.cbegin() ? ListCursor() : std::prev(next)->cursor;
        place.skip = row - (next == anchors.cbegin() ? 0 : std::prev(next)->row);
        return place;
    }
};

/** Is told of a streamed list as it grows; each time the list so far, from its start. */
using ListGrowth = std::shared_ptr<QPromise<ListIndex>>;

using ViewCounts = std::array<qint64, orderViewCount>; ///< indexed by OrderView

} // namespace mars
