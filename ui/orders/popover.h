// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

class QVBoxLayout;

namespace mars::ui {

class IconButton;
class Label;

/**
 * A small card that hangs below what was pressed, with a title and a close button. Esc, a press outside and
 * loss of the focus close it; the focus goes back to where it came from.
 */
class Popover : public PopoverCard
{
    Q_OBJECT
public:
    Popover(int width, QWidget *parent);

    void setTitle(const QString &title);
    /** Shows it below the anchor, inside the parent, and takes the focus. */
    void openBelow(QWidget *anchor);
    void dismiss();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();

    int m_width;
    QVBoxLayout *m_column;
    Label *m_title;
    IconButton *m_close;
    QWidget *m_anchor = nullptr;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace mars::ui
