// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/errorline.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 14;

ErrorLine::ErrorLine(QWidget *parent)
    : Label(TextSize::Meta, &Theme::text, QFont::Normal, parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setContentsMargins(iconExtent + 6, 0, 0, 0);
    ErrorLine::applyTheme();
    hide();
}

void ErrorLine::say(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void ErrorLine::applyTheme()
{
    Label::applyTheme();
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().status(Family::Red).foreground);
    setPalette(colours);
}

void ErrorLine::paintEvent(QPaintEvent *event)
{
    Label::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QStringLiteral("octagon"), QRectF(0, 0, iconExtent, fontMetrics().height()),
              iconExtent, theme().status(Family::Red).foreground);
}

} // namespace mars::ui
