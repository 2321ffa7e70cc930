// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/undokey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

namespace mars::ui {

UndoKey::UndoKey(QWidget *window)
    : QObject(window)
    , m_shortcut(new QShortcut(Qt::CTRL | Qt::Key_Z, window))
{
    m_shortcut->setEnabled(false);
    connect(m_shortcut, &QShortcut::activated, this, &UndoKey::pressed);
}

void UndoKey::begin()
{
    m_typedIn.clear();
    if (!m_isBeforeFields)
        qApp->installEventFilter(this);
    m_isBeforeFields = true;
    setEnabled(true);
}

void UndoKey::setEnabled(bool heard)
{
    m_shortcut->setEnabled(heard);
    if (!heard)
        leaveToFields();
}

void UndoKey::leaveToFields()
{
    qApp->removeEventFilter(this);
    m_isBeforeFields = false;
}

bool UndoKey::eventFilter(QObject *watched, QEvent *event)
{
    const bool isToFocus = watched == QApplication::focusWidget();
    if (isToFocus && event->type() == QEvent::InputMethod)
        m_typedIn = watched;
    if (isToFocus && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint();
        const bool isCut = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
        if (isText || isCut || key->matches(QKeySequence::Paste) || key->matches(QKeySequence::Cut))
            m_typedIn = watched;
    }
    const bool isAsked = event->type() == QEvent::ShortcutOverride &&
                         static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!isToFocus || !isAsked || m_typedIn == watched)
        return QObject::eventFilter(watched, event);
    event->ignore(); // the field does not claim it then
    return true;
}

} // namespace mars::ui
