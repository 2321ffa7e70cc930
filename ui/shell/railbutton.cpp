// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/railbutton.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 20;

RailButton::RailButton(const QString &iconName, QWidget *parent)
    : PaintedButton({}, parent)
    , m_icon(iconName)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RailButton::setLabel(const QString &label, const QString &keys)
{
    setText(label);
    setToolTip(tr("%1 (%2)", "a page and its key").arg(label, keys));
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    if (m_narrow)
        return {40, 40};
    const QFontMetrics metrics(theme().font(TextSize::Hint, QFont::DemiBold));
    return {qMax(56, metrics.horizontalAdvance(text()) + 4), qMax(56, iconExtent + metrics.height() + 20)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    if (isChecked() || isHovered())
        paintBox(&painter, rect(), cornerRadius(), isChecked() ? look.selection : look.hover);

    const QColor colour = isChecked() ? look.link : look.text2;
    if (m_narrow) {
        paintIcon(&painter, m_icon, rect(), iconExtent, colour);
        return;
    }
    painter.setFont(look.font(TextSize::Hint, isChecked() ? QFont::DemiBold : QFont::Medium));
    const int line = painter.fontMetrics().height();
    const int top = (height() - iconExtent - 4 - line) / 2;
    paintIcon(&painter, m_icon, QRectF(0, top, width(), iconExtent), iconExtent, colour);
    painter.setPen(colour);
    painter.drawText(QRect(0, top + iconExtent + 4, width(), line), Qt::AlignCenter, text());
}

} // namespace mars::ui
