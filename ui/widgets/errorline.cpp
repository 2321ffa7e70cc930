// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/errorline.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 14;

ErrorLine::ErrorLine(Family family, QWidget *parent)
    : Label(TextSize::Meta, &Theme::text, QFont::Normal, parent)
    , m_family(family)
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
    colours.setColor(QPalette::WindowText, theme().status(m_family).foreground);
    setPalette(colours);
}

void ErrorLine::paintEvent(QPaintEvent *event)
{
    Label::paintEvent(event);
    QPainter painter(this);
    const QString icon = m_family == Family::Red ? QStringLiteral("octagon") : QStringLiteral("triangle");
    paintIcon(&painter, icon, QRectF(0, 0, iconExtent, fontMetrics().height()), iconExtent,
              theme().status(m_family).foreground);
}

} // namespace mars::ui
