// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/firstrundrawing.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace mars::ui {

static constexpr int planetExtent = 80;

FirstRunDrawing::FirstRunDrawing(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FirstRunDrawing::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QTransform orbit = QTransform().translate(width() / 2.0, height() / 2.0).rotate(-14);
    constexpr QRectF ellipse(-150, -40, 300, 80);
    QPen pen(look.inputBorder, 1.5);
    pen.setDashPattern({2.5, 2.5});
    painter.setPen(pen);
    const auto half = [&](int startDegrees) {
        QPainterPath path;
        path.arcMoveTo(ellipse, startDegrees);
        path.arcTo(ellipse, startDegrees, 180);
        painter.drawPath(orbit.map(path));
    };
    half(0); // the far half goes behind the planet
    paintIcon(&painter, QStringLiteral("planet"), rect(), planetExtent, look.text);
    half(180);

    // Nearer boxes are larger.
    const auto box = [&](qreal degrees, int extent) {
        QPainterPath path;
        path.arcMoveTo(ellipse, degrees);
        QRectF card(0, 0, extent, extent);
        card.moveCenter(orbit.map(path.currentPosition()));
        paintBox(&painter, card.toAlignedRect(), extent / 5.0, look.surface, look.border);
        paintIcon(&painter, QStringLiteral("box"), card.toAlignedRect(), extent / 2, look.text2);
    };
    box(75, 26);
    box(352, 32);
    box(212, 40);
}

} // namespace mars::ui
