// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/panel/shownorder.h"

#include <QWidget>

namespace mars::ui {

class Button;
class IconButton;
class Label;

/**
 * The answer to "where is my order?" on a tint that tells its tone: headline and lateness, the reasons, a
 * copy button, "Why?" and "As known at …". It is as high as its whole text needs. Accessible name "Answer",
 * its text the description.
 */
class AnswerStrip : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerStrip(QWidget *parent = nullptr);

    void setOrder(const ShownOrder &shown);

    [[nodiscard]] Button *whyButton() const { return m_why; }
    [[nodiscard]] Button *asKnownButton() const { return m_asKnown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void copyRequested();
    void whyRequested();
    void asKnownRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Arrangement;
    [[nodiscard]] Arrangement arrange(int width) const;
    void place();
    void retranslate();

    Answer m_answer;
    QString m_icon;
    IconButton *m_copy;
    Button *m_why;
    Button *m_asKnown;
};

} // namespace mars::ui
