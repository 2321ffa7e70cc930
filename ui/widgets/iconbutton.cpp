// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/iconbutton.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

IconButton::IconButton(const QString &iconName, QWidget *parent)
    : PaintedButton({}, parent)
    , m_icon(iconName)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setName(const QString &name, const QString &keys)
{
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "an action and its key").arg(name, keys));
}

void IconButton::setIconName(const QString &iconName)
{
    m_icon = iconName;
    update();
}

void IconButton::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

void IconButton::setExtent(int pixels)
{
    m_extent = qMax(28, pixels);
    updateGeometry();
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isHovered()) {
        QColor veil = theme().text;
        veil.setAlphaF(0.07F); // works on the window's backgrounds and on a coloured strip alike
        paintBox(&painter, rect(), cornerRadius(), veil);
    }
    const QColor own = m_colour.isValid() ? m_colour : theme().text2;
    paintIcon(&painter, m_icon, rect(), 16, isEnabled() ? own : theme().disabled);
}

} // namespace mars::ui
