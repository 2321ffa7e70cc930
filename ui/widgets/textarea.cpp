// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textarea.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mars::ui {

static constexpr int padding = 4; // beside the margin the text itself keeps

TextArea::TextArea(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setViewportMargins(padding, padding, padding, padding);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyTheme();
}

QSize TextArea::sizeHint() const
{
    const int margins = 2 * (padding + static_cast<int>(document()->documentMargin()));
    return {240, m_lines * fontMetrics().lineSpacing() + margins};
}

void TextArea::applyTheme()
{
    setFont(theme().font(TextSize::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, theme().text);
    colours.setColor(QPalette::PlaceholderText, theme().text3);
    setPalette(colours);
    updateGeometry();
}

void TextArea::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

/** The box lies under the viewport, which alone the paint event is about. */
bool TextArea::event(QEvent *event)
{
    const bool handled = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint) {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, theme().surface, hasFocus() ? theme().focus : theme().inputBorder,
                 hasFocus() ? 2 : 1);
    }
    return handled;
}

void TextArea::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TextArea::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace mars::ui
