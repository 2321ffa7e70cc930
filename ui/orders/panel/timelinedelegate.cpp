// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/timelinedelegate.h"

#include "items/timelinemodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QPainter>

namespace mars::ui {

namespace {

using Kind = TimelineNode::Kind;

constexpr int nodeColumn = 20;
constexpr int textLeft = 32;
constexpr int gap = 9;

int lineHeight()
{
    return qMax(30, QFontMetrics(theme().font(TextSize::Body)).height() + 14);
}

int discSize(Kind kind)
{
    switch (kind) {
    case Kind::Now:
    case Kind::Problem:
    case Kind::Finished:
        return 20;
    case Kind::Done:
        return 16;
    case Kind::Expected:
    case Kind::Folded:
        return 12;
    }
    Q_UNREACHABLE();
}

void drawDisc(QPainter *painter, const QPointF &centre, const TimelineNode &node)
{
    const Theme &look = theme();
    const StatusColours &colours = look.status(node.family);
    const QColor strong = look.dark ? colours.solid.darker(130) : colours.foreground;
    const qreal size = discSize(node.kind);
    const QRectF disc(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter->setPen(Qt::NoPen);
    const auto fill = [&](const QColor &background, const QString &icon, int iconSize, const QColor &colour) {
        painter->setBrush(background);
        painter->drawEllipse(disc);
        paintIcon(painter, icon, disc, iconSize, colour);
    };
    switch (node.kind) {
    case Kind::Done:
        fill(look.track, QStringLiteral("tick"), 12, look.text2);
        break;
    case Kind::Now:
        fill(strong, stagePill(node.stage, Status::Unknown, StatusReason::None).icon, 12, look.onAccent);
        break;
    case Kind::Finished:
        fill(strong, QStringLiteral("tick"), 12, look.onAccent);
        break;
    case Kind::Problem:
        fill(colours.background, stagePill(node.stage, Status::Unknown, StatusReason::None).icon, 14,
             colours.foreground);
        break;
    case Kind::Expected:
    case Kind::Folded:
        painter->setBrush(look.surface);
        painter->setPen(QPen(look.text3, 1.5));
        painter->drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    }
}

/** The line from this node's disc to the next one's, dashed towards what has not happened. */
void drawLink(QPainter *painter, const QRect &row, const QPointF &centre, const QModelIndex &index)
{
    const auto kindAt = [&](int other) {
        return index.siblingAtRow(other).data(TimelineModel::KindRole).value<Kind>();
    };
    const qreal reach = discSize(kindAt(index.row())) / 2.0 + 2;
    const auto draw = [&](qreal from, qreal to, bool dashed) {
        QPen pen(theme().buttonEdge, 2);
        if (dashed) {
            pen = QPen(theme().text3, 1.5);
            pen.setDashPattern({2.5, 2});
        }
        pen.setCapStyle(Qt::FlatCap);
        painter->setPen(pen);
        painter->drawLine(QPointF(centre.x(), from), QPointF(centre.x(), to));
    };
    if (index.row() > 0)
        draw(row.top(), centre.y() - reach, kindAt(index.row()) == Kind::Expected);
    if (index.row() + 1 < index.model()->rowCount())
        draw(centre.y() + reach, row.bottom() + 1, kindAt(index.row() + 1) == Kind::Expected);
}

QRect drawRight(QPainter *painter, QRect line, const QString &text, const QFont &font, const QColor &colour)
{
    if (text.isEmpty())
        return line;
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
    line.setRight(line.right() - QFontMetrics(font).horizontalAdvance(text) - gap);
    return line;
}

QRect drawLeft(QPainter *painter, QRect line, const QString &text, const QFont &font, const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(text) + gap);
    return line;
}

void drawTexts(QPainter *painter, const QRect &row, const TimelineNode &node)
{
    const Theme &look = theme();
    const bool isFuture = node.kind == Kind::Expected;
    const QFont meta = look.font(TextSize::Meta);
    QRect line(row.left() + textLeft, row.top(), row.width() - textLeft, lineHeight());
    const bool isPlain = isFuture || node.kind == Kind::Folded;
    const QFont labelFont = look.font(TextSize::Body, isPlain ? QFont::Normal : QFont::DemiBold);
    const QFont hint = look.font(TextSize::Hint);
    line = drawRight(painter, line, node.time, meta, look.text2);
    // Where it gets narrow the source goes first, then the place; what happened and when stay.
    const int wanted = QFontMetrics(labelFont).horizontalAdvance(node.label) + 2 * gap +
                       QFontMetrics(hint).horizontalAdvance(node.source);
    if (wanted <= line.width())
        line = drawRight(painter, line, node.source, hint, look.text3);

    QColor colour = isFuture ? look.text2 : look.text;
    if (node.kind == Kind::Problem)
        colour = look.status(node.family).foreground;
    else if (node.kind == Kind::Folded)
        colour = look.link;
    line = drawLeft(painter, line, node.label, labelFont, colour);
    if (line.width() > 24)
        drawLeft(painter, line, node.place, meta, look.text2);
    if (node.detail.isEmpty())
        return;
    const QRect second(row.left() + textLeft, row.top() + lineHeight() - 6, row.width() - textLeft,
                       QFontMetrics(meta).height() + 2);
    drawLeft(painter, second, node.detail, meta, look.text2);
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool hasDetail = !index.data(TimelineModel::DetailRole).toString().isEmpty();
    return {100, lineHeight() + (hasDetail ? QFontMetrics(theme().font(TextSize::Meta)).height() + 5 : 0)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto node = index.data(TimelineModel::NodeRole).value<TimelineNode>();
    const QPointF centre(option.rect.left() + nodeColumn / 2.0, option.rect.top() + lineHeight() / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    if (isCurrent) {
        painter->setPen(QPen(theme().focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(textLeft - 6, 2, -1, -2), 4, 4);
    }
    drawLink(painter, option.rect, centre, index);
    drawDisc(painter, centre, node);
    drawTexts(painter, isCurrent ? option.rect.adjusted(0, 0, -5, 0) : option.rect, node);
    painter->restore();
}

} // namespace mars::ui
