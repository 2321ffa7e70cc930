// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/label.h"

#include "items/plaintooltip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace mars::ui {

static constexpr int widestWord = 160;

Label::Label(TextSize size, QColor Theme::*colour, QFont::Weight weight, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_colour(colour)
    , m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    Label::applyTheme();
}

void Label::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    applyTheme();
}

void Label::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    applyTheme();
}

void Label::setMonospace(bool monospace)
{
    m_monospace = monospace;
    applyTheme();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(qMin(hint.width(), widestWord), hint.height()) : hint;
}

void Label::applyTheme()
{
    setFont(m_monospace ? theme().monospace(m_size) : theme().font(m_size, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().*m_colour);
    setPalette(colours);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        applyTheme();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("MM…")), Label::sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool elided = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           elided ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return Label::event(event);
}

} // namespace mars::ui
