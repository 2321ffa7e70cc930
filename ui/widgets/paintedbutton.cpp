// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paintedbutton.h"

#include "ui/widgets/focusring.h"

#include <QFocusEvent>

namespace mars::ui {

PaintedButton::PaintedButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void PaintedButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

void PaintedButton::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    if (FocusRing::isByKeyboard(event->reason()))
        FocusRing::follow(this, cornerRadius());
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace mars::ui
