// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace mars::ui {

/** A check box drawn as a switch, without a text of its own: give it an accessible name. */
class SwitchBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit SwitchBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {40, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }
    void paintEvent(QPaintEvent *event) override;
};

} // namespace mars::ui
