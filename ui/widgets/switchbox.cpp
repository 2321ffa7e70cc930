// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/switchbox.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focusring.h"

#include <QFocusEvent>
#include <QPainter>

namespace mars::ui {

SwitchBox::SwitchBox(QWidget *parent)
    : QCheckBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SwitchBox::focusInEvent(QFocusEvent *event)
{
    QCheckBox::focusInEvent(event);
    if (FocusRing::isByKeyboard(event->reason()))
        FocusRing::follow(this, 12);
}

void SwitchBox::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    const QRectF slot(0, (height() - 22) / 2, width(), 22);
    paintBox(&painter, slot, 11, isChecked() ? look.accent : look.inputBorder);
    const QRectF knob(isChecked() ? slot.right() - 19 : slot.left() + 3, slot.top() + 3, 16, 16);
    paintBox(&painter, knob, 8, look.onAccent);
}

} // namespace mars::ui
