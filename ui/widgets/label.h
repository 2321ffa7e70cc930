// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace mars::ui {

/** Plain text in one of the theme's sizes and colours; follows the theme. */
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextSize size = TextSize::Body, QColor Theme::*colour = &Theme::text,
                   QFont::Weight weight = QFont::Normal, QWidget *parent = nullptr);

    void setColour(QColor Theme::*colour);
    void setWeight(QFont::Weight weight);
    void setMonospace(bool monospace);

    /** A word that is longer than its room is cut off, and makes nothing around it wider. */
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    virtual void applyTheme();

private:
    TextSize m_size;
    QColor Theme::*m_colour;
    QFont::Weight m_weight;
    bool m_monospace = false;
};

/** One line that gives up its end when it is too narrow; the whole text is then its tooltip. */
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace mars::ui
