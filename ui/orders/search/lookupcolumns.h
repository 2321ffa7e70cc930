// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/lookuprow.h"

#include <QFont>

class QAbstractItemModel;

namespace mars::ui {

/** What the lines of one drop-down leave to their numbers and pills, so that their texts stand in columns. */
struct LookupColumns
{
    static constexpr int gap = 12;
    static constexpr int buttonPadding = 24; ///< of a near match, whose number stands in a button

    LookupColumns() = default;
    explicit LookupColumns(const QAbstractItemModel &rows);
    [[nodiscard]] static QFont numberFont();
    static constexpr int bestMargin = 8;       ///< above the first line of the best match and below the last
    [[nodiscard]] static int bestLineHeight(); ///< of its first two lines, and of the details at least
    [[nodiscard]] static QFont detailsFont();

    int number = 0;
    int pill = 0;
};

/** "Ananya Deshpande, Kolhapur". */
[[nodiscard]] QString customerText(const OrderSummary &order);
/** Why the best match is where it is, and under which number it travels: one line where
 * it fits the width, else one for each. */
[[nodiscard]] QString detailsText(const LookupRow &row, int width);
/** What stands beside number and pill, column by column. */
[[nodiscard]] QStringList lineTexts(const LookupRow &row, const ReaderContext &context);

} // namespace mars::ui
