// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"

namespace mars::test {

/** The moment these tests stop the clock at: Mon 23 Nov 2026, 10:42 in India. */
[[nodiscard]] QDateTime testTime();
/** A reader in India with a stopped clock; carrier names are their codes in upper case. */
[[nodiscard]] ReaderContext testReader();

/** An order in transit: number MO-<100000 + n>, placed n hours before testTime(), one parcel KC<n>IN. */
[[nodiscard]] Order madeOrder(int n);
/** madeOrder(1) … madeOrder(count), with ids equal to n. */
[[nodiscard]] QList<Order> madeOrders(int count);

/** A carrier's scan of a parcel. */
[[nodiscard]] TrackingEvent scan(Status status, const QDateTime &at, const QString &place = {},
                                 const QString &text = {});

} // namespace mars::test
