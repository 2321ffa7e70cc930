// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace mars::ui {

class Button;

/**
 * Buttons side by side that give way in a fixed order when the row gets too narrow: first their key hints go,
 * then they become icons from right to left (the first never), and at last they stack.
 */
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    void addButton(Button *button); ///< takes it as a child
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int rowWidth() const;
    [[nodiscard]] QList<Button *> shown() const;

    QList<Button *> m_buttons;
    bool m_arranging = false;
};

} // namespace mars::ui
