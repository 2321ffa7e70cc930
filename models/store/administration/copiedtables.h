// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>

namespace mars {

struct CopiedTable
{
    QLatin1StringView name;
    bool isFilledByItself = false; ///< may have rows without any order; they are replaced
};

/** The tables whose rows "database copy" carries over, each behind those it refers to. A new table is one
 * line here. */
inline constexpr CopiedTable copiedTables[]{
    {QLatin1StringView("orders")},
    {QLatin1StringView("order_identity")},
    {QLatin1StringView("contact")},
    {QLatin1StringView("order_line")},
    {QLatin1StringView("shipment")},
    {QLatin1StringView("shipment_line")},
    {QLatin1StringView("tracking_number")},
    {QLatin1StringView("event")},
    {QLatin1StringView("search_word")},
    {QLatin1StringView("word"), true},
    {QLatin1StringView("next_id"), true},
    {QLatin1StringView("edit")},
    {QLatin1StringView("audit")},
    {QLatin1StringView("order_change"), true},
    {QLatin1StringView("snapshot_policy"), true},
};

} // namespace mars
