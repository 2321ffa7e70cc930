// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"

#include <array>
#include <QVariant>

namespace mars {

/** The saved views, in the order of their keys Alt+1 … Alt+6. */
enum class OrderView { Open, Late, OutForDelivery, Exceptions, DeliveredToday, All };
inline constexpr int orderViewCount = 6;

enum class OrderSort { Placed, Number, Customer, Promised };

/** One list: a view and how it is sorted. Ties are broken by id in the same direction. */
struct ListRequest
{
    OrderView view = OrderView::Open;
    OrderSort sort = OrderSort::Placed;
    Qt::SortOrder direction = Qt::DescendingOrder;

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

using ViewCounts = std::array<qint64, orderViewCount>; ///< indexed by OrderView

} // namespace mars
