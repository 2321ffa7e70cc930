// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/parcelheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace mars::ui {

static constexpr int arrowExtent = 12;
static constexpr int gap = 8;

ParcelHeader::ParcelHeader(QWidget *parent)
    : PaintedButton({}, parent)
{
    setCheckable(true); // checked = open
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ParcelHeader::setTexts(const QString &title, const QString &items, const QString &when, const Pill &pill)
{
    setText(title);
    m_items = items;
    m_when = when;
    m_pill = pill;
    QStringList parts{title, items, when, pill.text};
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ParcelHeader::sizeHint() const
{
    return {320, qMax(28, pillSize(m_pill).height() + 6)};
}

QSize ParcelHeader::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ParcelHeader::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    paintIcon(&painter, isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
              QRectF(-1, 0, arrowExtent, height()), arrowExtent, look.text2);

    const QSize pill = pillSize(m_pill);
    paintPill(&painter, {width() - pill.width(), (height() - pill.height()) / 2}, m_pill);

    QRect line(arrowExtent + 6, 0, width() - pill.width() - gap - arrowExtent - 6, height());
    const QFont bold = look.font(TextSize::Body, QFont::DemiBold);
    const QFont meta = look.font(TextSize::Meta);
    painter.setFont(bold);
    painter.setPen(look.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text());
    line.setLeft(line.left() + QFontMetrics(bold).horizontalAdvance(text()) + gap);

    // What does not fit goes: first the items, then the time.
    const QFontMetrics metrics(meta);
    const int items = metrics.horizontalAdvance(m_items);
    const int when = metrics.horizontalAdvance(m_when);
    painter.setFont(meta);
    painter.setPen(look.text2);
    if (when <= line.width())
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_when);
    if (items + (m_when.isEmpty() ? 0 : gap + when) <= line.width())
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_items);
}

} // namespace mars::ui
