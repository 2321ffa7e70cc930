// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowkeys.h"

#include "ui/widgets/keyhint.h"

#include <QShortcut>

namespace mars::ui {

WindowKeys::WindowKeys(QWidget *window)
    : QObject(window)
{
    add(Qt::CTRL | Qt::Key_K, &WindowKeys::search);
    add(Qt::CTRL | Qt::Key_1, &WindowKeys::orders);
    add(Qt::CTRL | Qt::Key_Comma, &WindowKeys::settings);
    add(Qt::Key_F5, &WindowKeys::refresh);
    add(Qt::Key_F6, &WindowKeys::nextRegion);
    add(Qt::SHIFT | Qt::Key_F6, &WindowKeys::previousRegion);
    add(Qt::Key_F1, &WindowKeys::shortcuts);
    // Text fields keep these two for themselves: they accept every key that writes something.
    add(Qt::Key_Slash, &WindowKeys::search);
    add(Qt::Key_Question, &WindowKeys::shortcuts);
}

void WindowKeys::add(const QKeySequence &keys, void (WindowKeys::*signal)())
{
    auto *shortcut = new QShortcut(keys, qobject_cast<QWidget *>(parent()));
    connect(shortcut, &QShortcut::activated, this, signal);
}

QList<ShortcutHint> WindowKeys::hints()
{
    return {
        {keyText(QKeySequence(Qt::CTRL | Qt::Key_K)), tr("Find an order"), {}},
        {QStringLiteral("/"), tr("Find an order"), {}},
        {keyText(QKeySequence(Qt::Key_Return)), tr("Track what was typed"), {}},
        {keyText(QKeySequence(Qt::CTRL | Qt::Key_1)), tr("Orders"), {}},
        {keyText(QKeySequence(Qt::CTRL | Qt::Key_Comma)), tr("Settings"), {}},
        {keyText(QKeySequence(Qt::Key_F5)), tr("Read again"), {}},
        {keyText(QKeySequence(Qt::Key_F6)), tr("Next region"), {}},
        {keyText(QKeySequence(Qt::Key_Escape)), tr("One step back"), {}},
        {QStringLiteral("?"), tr("All shortcuts"), {}},
        {keyText(QKeySequence(Qt::Key_F1)), tr("All shortcuts"), {}},
    };
}

} // namespace mars::ui
