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

/** All shortcuts, over the whole window while it is open. Esc, ?, or a click closes it; focus goes back. */
class ShortcutOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutOverlay(QWidget *window);

    void open(const QList<ShortcutGroup> &groups);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const QList<ShortcutGroup> &groups);
    void place();
    void close();

    PopoverCard *m_card = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace mars::ui
