// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/notice.h"

#include <QTimer>
#include <QWidget>

namespace mars::ui {

/**
 * A short sentence at the bottom left that goes away by itself: after 4 s what was done, after twice as long
 * what failed, for that has to be read. A raised child of the window's content.
 */
class Toast : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *parent);

    /** Shows the notice with its bottom left corner there (parent's coordinates), on more than one line where
     * one is wider than that; read to screen readers. */
    void say(const Notice &notice, QPoint bottomLeft, int widest);
    [[nodiscard]] const Notice &notice() const { return m_notice; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QSize sizeWithin(int width) const;

    Notice m_notice;
    QTimer m_timer;
};

} // namespace mars::ui
