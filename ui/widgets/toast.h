// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/notice.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QShortcut;

namespace mars::ui {

class ToastButton;
class UndoButton;
class UndoKey;

/**
 * A short sentence at the bottom left that goes away by itself: after 4 s what was done, after twice as long
 * what failed, for that has to be read. What leads on stays 10 s, with a button and Alt+Enter for that. What
 * can be undone stays 10 s, with a button and Ctrl+Z in the window; another sentence in between takes its
 * place for its own time only. Of several the newest is undone first, each within its own 10 s. A raised
 * child of the window's content.
 */
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /** Shows the notice with its bottom left corner there (parent's coordinates), on more than one line where
     * one is wider than that; read to screen readers. An empty one only ends that there is something to undo.
     */
    void say(const Notice &notice, QPoint bottomLeft, int widest);
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeWithin(int width) const;
    [[nodiscard]] ToastButton *button() const;
    [[nodiscard]] int textRight() const;
    void show(const Notice &notice, std::chrono::milliseconds time);
    void end();
    void undo();
    void act();
    void dropUndo();
    void forgetExpired();
    void showNewest();

    struct Undoable
    {
        Notice notice;
        QDeadlineTimer until;
    };

    Notice m_notice;
    QList<Undoable> m_undoable; // newest last
    QDeadlineTimer m_lateUntil; // that it is too late is worth saying
    QPoint m_bottomLeft;
    int m_widest = 0;
    QTimer m_timer;
    UndoButton *m_undo;
    UndoKey *m_undoKey;
    ToastButton *m_action;
    QShortcut *m_actionKey;
};

} // namespace mars::ui
