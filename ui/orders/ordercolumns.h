// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/ordercell.h"

#include <array>

namespace mars::ui {

/** One width for each OrderColumn. */
using ColumnWidths = std::array<int, orderColumnCount>;

/** What the columns of the orders table need at the current text size and language, never by contents. */
struct OrderColumnWidths
{
    ColumnWidths wanted{};
    ColumnWidths least{}; ///< what elides gives way down to this; Promised: late rows without the date
};
[[nodiscard]] OrderColumnWidths orderColumnWidths();

/**
 * The widths for so much room; 0 = the column is dropped. In a narrow window City, Placed and Carrier go, in
 * any other as many of them as do not fit. Spare room goes where texts are cut short first.
 */
[[nodiscard]] ColumnWidths fittedWidths(const OrderColumnWidths &widths, int room, bool narrow);

} // namespace mars::ui
