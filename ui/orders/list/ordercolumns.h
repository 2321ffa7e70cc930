// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/ordercell.h"

#include <array>

namespace mars::ui {

/** One width for each OrderColumn. */
using ColumnWidths = std::array<int, orderColumnCount>;

/** What the columns of the orders table need to be read whole at the current text size and language, never by
 * contents: the widest texts that are usual. */
struct OrderColumnWidths
{
    ColumnWidths wanted{};
    int withoutDate = 0; ///< of Promised, where late rows say only how late they are
};
[[nodiscard]] OrderColumnWidths orderColumnWidths();

/**
 * The widths for so much room; 0 = the column is dropped. First late rows lose their date, then City, Placed
 * and Carrier go as far as they must, then names are cut short, and the tracking number goes last. Spare room
 * goes where texts are cut short first.
 */
[[nodiscard]] ColumnWidths fittedWidths(const OrderColumnWidths &widths, int room);

} // namespace mars::ui
