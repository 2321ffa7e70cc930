// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(16, 16, 16, 16);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), 8, theme().surface, theme().border);
}

PopoverCard::PopoverCard(QWidget *parent)
    : QWidget(parent)
{
    setContentsMargins(shadowReach, shadowReach, shadowReach, shadowReach);
}

void PopoverCard::setCardGeometry(const QRect &card)
{
    setGeometry(card.adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach));
    raise();
}

QRect PopoverCard::cardRect() const
{
    return rect().adjusted(shadowReach, shadowReach, -shadowReach, -shadowReach);
}

void PopoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShadow(&painter, cardRect(), 8);
    paintBox(&painter, cardRect(), 8, theme().raised, theme().border);
}

} // namespace mars::ui
