// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QTextEdit>

namespace mars::ui {

/**
 * A plain text to be read, selected and copied, as high as it needs. Unlike a label it breaks a word that is
 * longer than a line, whatever somebody wrote.
 */
class WrappedText : public QTextEdit
{
    Q_OBJECT
public:
    explicit WrappedText(TextSize size = TextSize::Body, QColor Theme::*colour = &Theme::text,
                         QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {240, heightForWidth(240)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, fontMetrics().height()}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    mutable int m_width = -1; ///< that m_height was found for; layouts ask again and again
    mutable int m_height = 0;
    TextSize m_size;
    QColor Theme::*m_colour;
};

} // namespace mars::ui
