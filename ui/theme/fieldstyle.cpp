// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/fieldstyle.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QStyleOption>

namespace mars::ui {

static void paintEdge(QPainter *painter, const QStyleOption &option, qreal radius)
{
    const Theme &look = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QColor edge = focused ? look.focus : enabled ? look.inputBorder : look.buttonEdge;
    paintBox(painter, option.rect, radius, Qt::transparent, edge);
}

FieldStyle::FieldStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void FieldStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        paintEdge(painter, *option, 4);
    else if (element == PE_IndicatorCheckBox)
        paintEdge(painter, *option, 2);
    else if (element == PE_IndicatorRadioButton)
        paintEdge(painter, *option, option->rect.height() / 2.0);
}

void FieldStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintEdge(painter, *option, 4);
}

} // namespace mars::ui
