// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace mars::ui {

class IconButton;
class Label;

/**
 * A small card that hangs below what it explains, with a title and a close button. It never covers that, nor
 * leaves its parent: what does not fit scrolls. Esc and a press outside close it; the focus goes back to
 * where it came from. Tab stays within it.
 */
class Popover : public PopoverCard
{
    Q_OBJECT
public:
    Popover(int width, QWidget *parent);

    void setTitle(const QString &title);
    /** Shows it below what it explains, starting at the button that was pressed, and takes the focus. */
    void openBelow(QWidget *explained, QWidget *button);
    void dismiss();

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    /** Anew, when what it says has become longer or shorter. */
    void place();

private:
    int m_width;
    QHBoxLayout *m_head;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    Label *m_title;
    IconButton *m_close;
    QWidget *m_explained = nullptr;
    QWidget *m_button = nullptr;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace mars::ui
