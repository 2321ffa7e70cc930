// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pill.h"

#include "ui/theme/drawing.h"
#include "ui/theme/icons.h"
#include "ui/theme/textline.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace mars::ui {

static constexpr int iconExtent = 14;
static constexpr int sidePadding = 8;
static constexpr int gap = 5;

static QFont pillFont()
{
    return theme().font(TextSize::Meta, QFont::Medium);
}

QSize pillSize(const Pill &pill)
{
    const QFontMetrics metrics(pillFont());
    const int icon = pill.icon.isEmpty() ? 0 : iconExtent + gap;
    return {sidePadding + icon + qCeil(lineWidth(pill.text, pillFont())) + sidePadding,
            qMax(22, metrics.height() + 4)};
}

void paintPill(QPainter *painter, QPoint topLeft, const Pill &pill, bool onSelection)
{
    const Theme &look = theme();
    const StatusColours &colours = look.status(pill.family);
    const QRectF box(topLeft, QSizeF(pillSize(pill)));

    // Red and green differ little for some eyes: red pills carry an edge as well.
    const bool hasEdge = pill.family == Family::Red || onSelection;
    paintBox(painter, box, 6, onSelection ? look.surface : colours.background,
             hasEdge ? halfway(colours.foreground, colours.background) : Qt::transparent);

    painter->save();
    qreal x = box.left() + sidePadding;
    if (!pill.icon.isEmpty()) {
        paintIcon(painter, pill.icon, {x, box.top(), iconExtent, box.height()}, iconExtent,
                  colours.foreground);
        x += iconExtent + gap;
    }
    paintLine(painter, QRectF(x, box.top(), box.right() - x, box.height()).toRect(), pill.text, pillFont(),
              colours.foreground);
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
