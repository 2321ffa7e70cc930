// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pill.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace mars::ui {

static constexpr int iconSize = 14;
static constexpr int sidePadding = 8;
static constexpr int gap = 5;

static QFont pillFont()
{
    return theme().font(TextSize::Meta, QFont::Medium);
}

static QColor mixed(const QColor &a, const QColor &b)
{
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QSize pillSize(const Pill &pill)
{
    const QFontMetrics metrics(pillFont());
    const int icon = pill.icon.isEmpty() ? 0 : iconSize + gap;
    return {sidePadding + icon + metrics.horizontalAdvance(pill.text) + sidePadding,
            qMax(22, metrics.height() + 4)};
}

void paintPill(QPainter *painter, QPoint topLeft, const Pill &pill, bool onSelection)
{
    const Theme &look = theme();
    const StatusColours &colours = look.status(pill.family);
    const QRectF box(topLeft, QSizeF(pillSize(pill)));

    // Red and green differ little for some eyes: red pills carry an edge as well.
    QColor edge = Qt::transparent;
    if (pill.family == Family::Red || onSelection)
        edge = mixed(colours.foreground, colours.background);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.alpha() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(onSelection ? look.surface : colours.background);
    painter->drawRoundedRect(edge.alpha() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, 6, 6);

    qreal x = box.left() + sidePadding;
    if (!pill.icon.isEmpty()) {
        paintIcon(painter, pill.icon, {x, box.top(), iconSize, box.height()}, iconSize, colours.foreground);
        x += iconSize + gap;
    }
    painter->setFont(pillFont());
    painter->setPen(colours.foreground);
    painter->drawText(QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      pill.text);
    painter->restore();
}

static QString stageIcon(Stage stage, StatusReason reason)
{
    switch (stage) {
    case Stage::Confirmed:
        return QStringLiteral("circle");
    case Stage::Processed:
        return QStringLiteral("half-disc");
    case Stage::Packed:
        return QStringLiteral("box");
    case Stage::Shipped:
        return QStringLiteral("arrow-up");
    case Stage::InTransit:
        return QStringLiteral("truck");
    case Stage::OutForDelivery:
        return QStringLiteral("paper-plane");
    case Stage::ReadyForCollection:
        return QStringLiteral("home-store");
    case Stage::OnHold:
        return QStringLiteral("pause");
    case Stage::AttemptFailed:
        return reason == StatusReason::AddressIssue ? QStringLiteral("octagon")
                                                    : QStringLiteral("cross-circle");
    case Stage::Returning:
    case Stage::Returned:
        return QStringLiteral("u-turn");
    case Stage::Lost:
    case Stage::Damaged:
        return QStringLiteral("octagon");
    case Stage::Delivered:
        return QStringLiteral("tick-circle");
    case Stage::Cancelled:
        return QStringLiteral("slash");
    }
    return QStringLiteral("circle");
}

Pill stagePill(Stage stage, Status decidingStatus, StatusReason reason)
{
    return {stageIcon(stage, reason), label(stage, decidingStatus, reason), family(stage)};
}

} // namespace mars::ui
