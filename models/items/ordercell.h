// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"
#include "items/readercontext.h"

#include <QVariant>

namespace mars {

/** The columns of every list of orders, in the order they stand on screen. */
enum class OrderColumn { Number, Placed, Customer, City, Status, Carrier, TrackingNumber, Promised };
inline constexpr int orderColumnCount = 8;

/** What stands above a column, translated. */
[[nodiscard]] QString orderColumnTitle(OrderColumn column);

/** The text of one cell; dates in the reader's zone with non-breaking spaces, "–" for what is not known yet.
 * An order of another year shows the year in place of the clock: one column holds both. */
[[nodiscard]] QString orderCellText(const OrderSummary &order, OrderColumn column,
                                    const ReaderContext &context);

/** Days after the promise as of now; null where nobody can be late. */
[[nodiscard]] std::optional<int> lateDaysOf(const OrderSummary &order, const ReaderContext &context);
[[nodiscard]] QString lateText(int days); ///< "2 days late"
/** "1 day late", "today" on the promised day of an open order, else empty. */
[[nodiscard]] QString latenessText(const OrderSummary &order, const ReaderContext &context);

/** The whole row as a screen reader says it: order, customer, status, lateness, tracking. */
[[nodiscard]] QString spokenRow(const OrderSummary &order, const ReaderContext &context);

/** "23 Nov", with the year when it is not now's. Tables only; sentences use dayText(). */
[[nodiscard]] QString shortDayText(QDate day, const QDateTime &now);

} // namespace mars
