// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/drawing.h"

#include "ui/theme/theme.h"

#include <array>
#include <QPainter>
#include <QPixmapCache>

namespace mars::ui {

static constexpr int shadowDrop = 4; // light comes from above

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

/** Many faint layers that add up to a soft edge. */
static void paintLayers(QPainter *painter, const QRectF &box, qreal radius)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const int layer = theme().dark ? 6 : 1;
    for (int reach = shadowReach; reach > 0; --reach) {
        const bool isNear = reach <= shadowReach / 2;
        painter->setBrush(QColor(0, 0, 0, isNear ? 2 * layer : layer));
        painter->drawRoundedRect(
            box.adjusted(-reach, -reach + shadowDrop, reach, reach)
                .intersected(box.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach)),
            radius + reach, radius + reach);
    }
}

/** The shadow of the smallest box of this radius; what lies between its corners is the same all along. */
static QPixmap smallestShadow(int corner, qreal radius, qreal pixelRatio)
{
    const QString key = QStringLiteral("shadow %1 %2 %3").arg(radius).arg(pixelRatio).arg(theme().dark);
    QPixmap shadow;
    if (QPixmapCache::find(key, &shadow))
        return shadow;
    const int extent = 2 * corner + 1;
    shadow = QPixmap(QSize(extent, extent) * pixelRatio);
    shadow.setDevicePixelRatio(pixelRatio);
    shadow.fill(Qt::transparent);
    QPainter painter(&shadow);
    const int reach = shadowReach;
    paintLayers(&painter, QRectF(0, 0, extent, extent).adjusted(reach, reach, -reach, -reach), radius);
    QPixmapCache::insert(key, shadow);
    return shadow;
}

void paintShadow(QPainter *painter, const QRect &box, int radius)
{
    const int corner = shadowReach + radius + shadowDrop;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap shadow = smallestShadow(corner, radius, ratio);
    const QRect whole = box.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach);
    const std::array x{whole.left(), whole.left() + corner, whole.right() + 1 - corner, whole.right() + 1};
    const std::array y{whole.top(), whole.top() + corner, whole.bottom() + 1 - corner, whole.bottom() + 1};
    const std::array from{0, corner, corner + 1, 2 * corner + 1};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            const QRectF source(QPointF(from[column], from[row]) * ratio,
                                QPointF(from[column + 1], from[row + 1]) * ratio);
            if (row != 1 || column != 1) // the box itself lies there
                painter->drawPixmap(QRectF(QPointF(x[column], y[row]), QPointF(x[column + 1], y[row + 1])),
                                    shadow, source);
        }
    }
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
