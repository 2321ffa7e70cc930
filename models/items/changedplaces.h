// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/** Of a longer list, the orders that stand one after the other. */
struct ListStretch
{
    QList<OrderId> orders;
    bool isStart = true; ///< of the list
    bool isEnd = true;
};

/**
 * How many orders came, went or moved, each counted once; those between which others came or went have not
 * moved. What was pushed over an end at which the list goes on is not counted.
 */
[[nodiscard]] int changedPlaces(const ListStretch &before, const ListStretch &after);

} // namespace mars
