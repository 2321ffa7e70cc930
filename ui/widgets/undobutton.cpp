// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/undobutton.h"

#include "ui/widgets/keyhint.h"

#include <QEvent>

namespace mars::ui {

UndoButton::UndoButton(QWidget *parent)
    : ToastButton(parent)
{
    setText(tr("Undo"));
    setKeys(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)));
}

void UndoButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setText(tr("Undo"));
        setKeys(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    }
    ToastButton::changeEvent(event);
}

} // namespace mars::ui
