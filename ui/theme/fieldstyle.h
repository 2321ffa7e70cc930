// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace mars::ui {

/**
 * Fusion, with the theme's edge around everything that is filled in: line edits, spin boxes, drop-downs,
 * check boxes. Fusion derives its own from the window's colour, which nobody sees on a dark one.
 */
class FieldStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FieldStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace mars::ui
