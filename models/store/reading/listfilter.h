// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderlist.h"
#include "store/store.h"

namespace mars {

class Query;

// What a streamed list adds to its statement: fixed texts with the filter's values bound. A customer's region
// is read as this login sees it.

/** The condition that is {filter}; o stands for the orders. */
[[nodiscard]] QString filterCondition(DatabaseLocation::Engine engine, const OrderFilter &filter);
void bindFilter(Query &query, const OrderFilter &filter);

/** What is sorted by where no index helps, byte by byte on both engines; o stands for the orders. */
[[nodiscard]] QString freeSortColumn(DatabaseLocation::Engine engine, OrderSort sort);

} // namespace mars
