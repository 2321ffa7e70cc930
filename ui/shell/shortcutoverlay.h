// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

namespace mars::ui {

class PopoverCard;

/** A group of shortcuts under one title. */
struct ShortcutGroup
{
    QString title;
    QList<ShortcutHint> hints;
};

/**
 * All shortcuts, over the whole window while it is open. It takes every key: Esc, ?, F1 or a click closes it
 * and gives the focus back, Ctrl+K closes it for a search, the others do nothing.
 */
class ShortcutOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutOverlay(QWidget *window);

    void open(const QList<ShortcutGroup> &groups);

Q_SIGNALS:
    void searchRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<ShortcutGroup> &groups);
    void place();
    void close();
    void keepFocus();

    PopoverCard *m_card = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mars::ui
