// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/orderheader.h"

#include "ui/orders/list/orderdelegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace mars::ui {

static constexpr int arrowSize = 12;

OrderHeader::OrderHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSortIndicatorShown(true);
}

QSize OrderHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme().rowHeight()};
}

void OrderHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().border);
    painter.end();
    QHeaderView::paintEvent(event);
}

void OrderHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &look = theme();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString title = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const QFont font = look.font(TextSize::Meta, isSorted ? QFont::DemiBold : QFont::Medium);
    const QColor colour = isSorted ? look.text : look.text2;
    QRect area = rect.adjusted(logicalIndex == 0 ? OrderDelegate::firstPadding : 0, 0, -4, -1);
    painter->fillRect(rect, look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.border);
    painter->setFont(font);
    painter->setPen(colour);
    const int room = area.width() - (isSorted ? arrowSize + 2 : 0);
    const QString text = QFontMetrics(font).elidedText(title, Qt::ElideRight, room);
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (!isSorted)
        return;
    area.setLeft(area.left() + QFontMetrics(font).horizontalAdvance(text) + 3);
    painter->save();
    const QRectF arrow(area.left(), area.center().y() - arrowSize / 2.0, arrowSize, arrowSize);
    if (sortIndicatorOrder() == Qt::AscendingOrder) {
        painter->translate(arrow.center());
        painter->rotate(180);
        painter->translate(-arrow.center());
    }
    paintIcon(painter, QStringLiteral("arrow-down"), arrow, arrowSize, colour);
    painter->restore();
}

} // namespace mars::ui
