// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/orderdelegate.h"

#include "items/orderlistmodel.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/theme/icons.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mars::ui {

namespace {

constexpr int iconSize = 14;
constexpr int iconGap = 5;

using RowState = OrderListModel::RowState;

/** A warning sign and a few words, without a pill around them. */
void drawFlag(QPainter *painter, QRect cell, const QString &icon, const QString &text)
{
    const QColor colour = theme().status(Family::Amber).foreground;
    paintIcon(painter, icon, QRectF(cell.left(), cell.top(), iconSize, cell.height()), iconSize, colour);
    cell.setLeft(cell.left() + iconSize + iconGap);
    paintLine(painter, cell, text, theme().font(TextSize::Meta, QFont::DemiBold), colour);
}

void drawSkeleton(QPainter *painter, const QRect &cell, int column)
{
    static constexpr std::array widths{62, 70, 96, 56, 72, 60, 84, 80};
    const QRectF bar(cell.left(), cell.center().y() - 4,
                     qMin(widths.at(static_cast<std::size_t>(column)), cell.width()), 9);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().track);
    painter->drawRoundedRect(bar, 4.5, 4.5);
}

void drawFailure(QPainter *painter, const QRect &row, const QModelIndex &index)
{
    // Once a screenful is enough; the rows between stay quiet.
    if (index.row() % 10 != 0 && index.row() != index.model()->rowCount() - 1)
        return;
    const QFont font = theme().font(TextSize::Body);
    const QFont bold = theme().font(TextSize::Body, QFont::DemiBold);
    const QColor red = theme().status(Family::Red).foreground;
    paintIcon(painter, QStringLiteral("octagon"), QRectF(row.left(), row.top(), iconSize, row.height()),
              iconSize, red);
    const QString text = index.siblingAtColumn(0).data(OrderListModel::ErrorRole).toString();
    const QString retry = OrderDelegate::tr("Try again");
    const int retryWidth = qCeil(lineWidth(retry, bold));
    QRect area = row.adjusted(iconSize + 8, 0, -retryWidth - 2 * OrderDelegate::gap, 0);
    area.setWidth(qMin(area.width(), qCeil(lineWidth(text, font))));
    paintLine(painter, area, text, font, theme().text);
    paintLine(painter, QRect(area.right() + OrderDelegate::gap, row.top(), retryWidth + 2, row.height()),
              retry, bold, theme().link);
}

} // namespace

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, theme().rowHeight()};
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(painter, option, index);

    const bool isFirst = index.column() == 0;
    QRect cell = option.rect.adjusted(isFirst ? firstPadding : 0, 0, -gap, -1);
    switch (index.data(OrderListModel::StateRole).value<RowState>()) {
    case RowState::Ready:
        paintOrder(painter, cell, index, option.state & QStyle::State_Selected);
        break;
    case RowState::Loading:
        drawSkeleton(painter, cell, index.column());
        break;
    case RowState::Failed:
        // Each cell paints its part of one line that runs through the whole row.
        painter->setClipRect(option.rect);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
            drawFailure(
                painter,
                QRect(firstPadding, cell.top(), view->viewport()->width() - 2 * firstPadding, cell.height()),
                index);
        break;
    }
    painter->restore();
}

void OrderDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &look = theme();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    if (selected)
        painter->fillRect(option.rect, focused ? look.selection : look.hover);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, look.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.hairline);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          focused ? look.accent : look.text3);
}

void OrderDelegate::paintOrder(QPainter *painter, const QRect &cell, const QModelIndex &index,
                               bool selected) const
{
    const Theme &look = theme();
    const QString text = index.data().toString();
    switch (OrderColumn(index.column())) {
    case OrderColumn::Number:
        paintTabularLine(painter, cell, text, look.font(TextSize::Body, QFont::DemiBold), look.text);
        break;
    case OrderColumn::Placed:
        paintTabularLine(painter, cell, text, look.font(TextSize::Meta), look.text2);
        break;
    case OrderColumn::Customer:
        paintLine(painter, cell, text, look.font(TextSize::Body, selected ? QFont::DemiBold : QFont::Normal),
                  look.text);
        break;
    case OrderColumn::City:
    case OrderColumn::Carrier:
        paintLine(painter, cell, text, look.font(TextSize::Body), look.text2);
        break;
    case OrderColumn::Status: {
        const auto order = index.data(OrderListModel::SummaryRole).value<OrderSummary>();
        const Pill pill = stagePill(order.stage, order.decidingStatus, order.reason);
        const bool onSelection = selected && painter->device();
        paintPill(painter, {cell.left(), cell.center().y() - pillSize(pill).height() / 2 + 1}, pill,
                  onSelection);
        break;
    }
    case OrderColumn::TrackingNumber:
        paintTracking(painter, cell, index, selected);
        break;
    case OrderColumn::Promised:
        paintPromised(painter, cell, index);
        break;
    }
}

void OrderDelegate::paintTracking(QPainter *painter, const QRect &cell, const QModelIndex &index,
                                  bool selected) const
{
    const Theme &look = theme();
    const auto order = index.data(OrderListModel::SummaryRole).value<OrderSummary>();
    const QString text = index.data().toString();
    if (order.trackingNumber.isEmpty()) {
        if (order.numberMissing)
            drawFlag(painter, cell, QStringLiteral("triangle"), text);
        else
            paintLine(painter, cell, text, look.font(TextSize::Body), look.text2);
        return;
    }
    const QFont mono = look.monospace(TextSize::Meta);
    paintLine(painter, cell.adjusted(0, 0, gap, 0), text, mono, look.text2);
    if (order.parcels < 2)
        return;
    const QString badge = QStringLiteral("+%1").arg(order.parcels - 1);
    const QFont font = look.font(TextSize::Hint, QFont::DemiBold);
    const int width = qCeil(lineWidth(badge, font)) + 8;
    const int left = cell.left() + qCeil(lineWidth(text, mono)) + 4;
    const QRect box(left, cell.center().y() - 8, width, 18);
    painter->setPen(Qt::NoPen);
    painter->setBrush(selected ? look.track : look.hover);
    painter->drawRoundedRect(box, 4, 4);
    painter->setFont(font);
    painter->setPen(look.text2);
    painter->drawText(box, Qt::AlignCenter, badge);
}

void OrderDelegate::paintPromised(QPainter *painter, const QRect &cell, const QModelIndex &index) const
{
    const Theme &look = theme();
    const QString lateness = index.data(OrderListModel::LatenessRole).toString();
    const bool isLate = index.data(OrderListModel::LateDaysRole).toInt() > 0;
    const QString day = index.data().toString();
    const QFont font = look.font(TextSize::Meta);
    const QFont bold = look.font(TextSize::Meta, QFont::DemiBold);
    // As wide with one digit as with two, so that what follows stands in line.
    const bool hasOneDigit = day.size() > 1 && !day.at(1).isDigit();
    const int dayWidth = qCeil(tabularWidth(font, hasOneDigit ? u'0' + day : day)) + 9;
    const int flagWidth = iconSize + iconGap + qCeil(lineWidth(lateness, bold));

    QRect rest = cell;
    rest.setRight(cell.right() + gap);
    const bool dropsDay = isLate && dayWidth + flagWidth >= rest.width();
    if (!dropsDay) {
        paintTabularLine(painter, cell, day, font, look.text2);
        rest.setLeft(cell.left() + dayWidth);
    }
    if (isLate)
        drawFlag(painter, rest, QStringLiteral("clock"), lateness);
    else
        paintLine(painter, rest, lateness, bold, look.text);
}

} // namespace mars::ui
