// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>

class QPainter;
class QRectF;

namespace mars::ui {

/** A pixmap of resources/icons/<name>.svg in this colour, cached by name, size, colour and device pixel
 * ratio. */
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/** Paints the icon centred in rect. */
void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, int size, const QColor &colour);

} // namespace mars::ui
