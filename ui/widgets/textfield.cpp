// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfield.h"

#include "ui/theme/drawing.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mars::ui {

TextField::TextField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(8, 0, 8, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyTheme();
}

QSize TextField::sizeHint() const
{
    return {240, qMax(32, fontMetrics().height() + 14)};
}

void TextField::applyTheme()
{
    setFont(theme().font(TextSize::Body));
    QPalette colours = palette();
    colours.setColor(QPalette::Text, theme().text);
    colours.setColor(QPalette::PlaceholderText, theme().text3);
    setPalette(colours);
    updateGeometry();
}

void TextField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

void TextField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintBox(&painter, rect(), 6, theme().surface, hasFocus() ? theme().focus : theme().inputBorder,
                 hasFocus() ? 2 : 1);
    }
    QLineEdit::paintEvent(event);
}

} // namespace mars::ui
