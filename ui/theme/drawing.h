// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPainter;
class QRect;
class QRectF;

namespace mars::ui {

/** A rounded box; an edge without alpha is left out. The edge lies inside the box on whole pixels. */
void paintBox(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill,
              const QColor &edge = Qt::transparent, qreal edgeWidth = 1);
/** A soft shadow around the box, reaching shadowReach px outwards. */
void paintShadow(QPainter *painter, const QRect &box, int radius);
inline constexpr int shadowReach = 16;
/** The grey bar that stands for a text while it is being read. */
void paintSkeletonBar(QPainter *painter, const QRectF &cell, qreal width);
/** Halfway between two colours. */
[[nodiscard]] QColor halfway(const QColor &a, const QColor &b);

} // namespace mars::ui
