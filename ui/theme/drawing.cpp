// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

void paintBox(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge,
              qreal edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    if (edge.alpha() == 0) {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(box, radius, radius);
    } else {
        const qreal half = edgeWidth / 2;
        painter->setPen(QPen(edge, edgeWidth));
        painter->drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
    }
    painter->restore();
}

void paintShadow(QPainter *painter, const QRectF &box, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    // Many faint layers add up to a soft edge: cheaper than a blur, and painted once per change.
    const int layer = theme().dark ? 6 : 1;
    for (int reach = shadowReach; reach > 0; --reach) {
        const bool isNear = reach <= shadowReach / 2;
        painter->setBrush(QColor(0, 0, 0, isNear ? 2 * layer : layer));
        painter->drawRoundedRect(
            box.adjusted(-reach, -reach + 4, reach, reach)
                .intersected(box.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach)),
            radius + reach, radius + reach);
    }
    painter->restore();
}

void paintSkeletonBar(QPainter *painter, const QRectF &cell, qreal width)
{
    constexpr qreal height = 10;
    const QRectF bar(cell.left(), cell.center().y() - height / 2, qMin(width, cell.width()), height);
    paintBox(painter, bar, height / 2, theme().track);
}

QColor halfway(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

} // namespace mars::ui
