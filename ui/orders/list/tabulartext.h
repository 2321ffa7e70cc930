// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QPainter;
class QRectF;

namespace mars::ui {

/** How wide drawTabularText() draws this text. */
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/**
 * Draws one line, left-aligned and centred upright, with every digit in a cell as wide as '0', so that
 * numbers stand in line below each other (Qt 6.4 has no switch for a font's own tabular digits). Returns the
 * x behind it.
 */
qreal drawTabularText(QPainter *painter, const QRectF &rect, const QString &text);

} // namespace mars::ui
