// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

namespace mars::ui {

static QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll().replace("\"#000\"", '"' + colour.name().toLatin1() + '"');
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("mars/%1/%2/%3/%4")
                            .arg(name)
                            .arg(size)
                            .arg(colour.rgba(), 0, 16)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const int pixels = qCeil(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(tinted(name, colour));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, int size, const QColor &colour)
{
    const QPixmap pixmap = iconPixmap(name, size, colour, painter->device()->devicePixelRatioF());
    // Whole pixels keep 1.5-px strokes from smearing over two.
    const QPointF place(qRound(rect.center().x() - size / 2.0), qRound(rect.center().y() - size / 2.0));
    painter->drawPixmap(place, pixmap);
}

} // namespace mars::ui
