// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QColor;
class QPainter;
class QRect;

namespace mars::ui {

/** How wide paintTabularLine() paints this text. */
[[nodiscard]] qreal tabularWidth(const QFont &font, const QString &text);

/**
 * Paints one line, left-aligned and centred upright, with every digit in a cell as wide as '0', so that
 * numbers stand in line below each other (Qt 6.4 has no switch for a font's own tabular digits).
 */
void paintTabularLine(QPainter *painter, const QRect &line, const QString &text, const QFont &font,
                      const QColor &colour);

} // namespace mars::ui
