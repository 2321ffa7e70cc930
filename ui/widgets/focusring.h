// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

namespace mars::ui {

/**
 * The ring around the control that has the keyboard focus: 2 px wide, 2 px off the control, outside of it.
 * There is one in each window (and in each scrolled area, which clips it); it follows the control until the
 * focus leaves.
 */
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    /** Call it from focusInEvent when the focus came by the keyboard. */
    static void follow(QWidget *control, int radius);
    /** True for the reasons that are key presses: Tab, Backtab, a shortcut, F6. */
    [[nodiscard]] static bool isByKeyboard(Qt::FocusReason reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusRing(QWidget *parent);
    void surround();
    void leave();

    QPointer<QWidget> m_control;
    int m_radius = 6;
};

} // namespace mars::ui
