// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookupkeys.h"
#include "domain/order.h"
#include "store/engine/rows.h"

namespace mars {

class Dialect;

// What the store works out of an order when it writes it, and checkDatabase() works out again.

/** The columns of orders from "stage" to "late_from": what its events and numbers come to. */
[[nodiscard]] Row stateColumns(const Order &order, const Dialect &dialect);
/** Those, and the keys up to "customer_sort". */
[[nodiscard]] Row derivedColumns(const Order &order, const Dialect &dialect);
/** "phone_key" and "email_key" of contact. */
[[nodiscard]] Row contactKeys(const Order &order, const Dialect &dialect);
/** The words of a name under which it is found, each once. */
[[nodiscard]] QList<NameWord> searchWords(const QString &name);

/** A text that sorts "MO-999" before "MO-1000". */
[[nodiscard]] QString numberSort(const QString &numberKey);

} // namespace mars
