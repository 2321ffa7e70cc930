// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace mars::ui {

/** A plain text of several lines, framed like the text field. Tab leaves it. */
class TextArea : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TextArea(int lines, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void applyTheme();

    int m_lines;
};

} // namespace mars::ui
