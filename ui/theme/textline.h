// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QColor;
class QPainter;
class QPointF;
class QRect;
class QString;

namespace mars::ui {

/*
 * Single lines of text for what is painted again and again: rows of lists, pills. Most of what a text costs
 * is finding its glyphs, so the texts painted lately are kept with theirs. For the window's thread.
 */

[[nodiscard]] qreal lineWidth(const QString &text, const QFont &font);
/** At the left of the rectangle and centred upright, elided where it is too narrow. Answers the whole text's
 * width. */
qreal paintLine(QPainter *painter, const QRect &line, const QString &text, const QFont &font,
                const QColor &colour);
/** In the painter's colour, from this corner on. */
void paintLine(QPainter *painter, const QPointF &topLeft, const QString &text, const QFont &font);

} // namespace mars::ui
