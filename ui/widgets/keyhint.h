// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>

class QPainter;
class QRectF;

namespace mars::ui {

/** A key sequence as its cap says it, in the current language: "Ctrl K", "⇧ C", "↵". */
[[nodiscard]] QString keyText(const QKeySequence &keys);

/** A key cap: small text in a thin rounded frame. One colour for text and, fainter, for the frame. */
[[nodiscard]] QSize keyCapSize(const QString &keys);
void paintKeyCap(QPainter *painter, const QRectF &rect, const QString &keys, const QColor &text,
                 const QColor &frame, const QColor &fill = Qt::transparent);

} // namespace mars::ui
