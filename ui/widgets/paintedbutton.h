// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace mars::ui {

/**
 * What all our buttons share: keyboard focus with a ring, Enter and Space, hover, and new measures when
 * theme, font or language change. Subclasses paint and give sizeHint(); the size never shrinks below it.
 */
class PaintedButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PaintedButton(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] virtual int cornerRadius() const { return 6; }
    [[nodiscard]] bool isHovered() const { return isEnabled() && (underMouse() || isDown()); }

    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
};

} // namespace mars::ui
