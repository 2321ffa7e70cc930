// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars::test {

[[nodiscard]] inline QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

[[nodiscard]] TrackingEvent testEvent(const QString &at, Status status, const QString &text = {});

/** "MO-<n>" of source "mars", placed n minutes after 2026-01-01, one parcel under way with number "BD<n>". */
[[nodiscard]] Order testOrder(int n, const QString &customer = QStringLiteral("Priya Sharma"));
/** testOrder() of every number from the first to the last, of two customers in turn. */
[[nodiscard]] QList<Order> testOrders(int first, int last);

/** What is stored before a write that breaks off, and that write: one changed, one renamed, two new. */
[[nodiscard]] QList<Order> ordersBefore();
[[nodiscard]] QList<Order> ordersAfter();

} // namespace mars::test
