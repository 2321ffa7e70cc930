// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/ordercolumns.h"

#include "items/ordercell.h"
#include "ui/orders/list/orderdelegate.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <numeric>
#include <QCoreApplication>

namespace mars::ui {

namespace {

constexpr int flagIcon = 19; // with its gap

int &at(ColumnWidths &widths, OrderColumn column)
{
    return widths.at(static_cast<std::size_t>(column));
}

int total(const ColumnWidths &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

void giveAway(ColumnWidths &widths, int spare)
{
    static constexpr std::array shares{std::pair(OrderColumn::Customer, 3), std::pair(OrderColumn::City, 2),
                                       std::pair(OrderColumn::Carrier, 2), std::pair(OrderColumn::Status, 1),
                                       std::pair(OrderColumn::TrackingNumber, 1)};
    int parts = 0;
    for (const auto &[column, share] : shares)
        parts += at(widths, column) > 0 ? share : 0;
    const int before = total(widths);
    for (const auto &[column, share] : shares)
        at(widths, column) += at(widths, column) > 0 ? spare * share / parts : 0;
    at(widths, OrderColumn::Promised) += spare - (total(widths) - before);
}

} // namespace

OrderColumnWidths orderColumnWidths()
{
    const Theme &look = theme();
    const QFontMetrics body(look.font(TextSize::Body));
    const int digits =
        qCeil(tabularWidth(look.font(TextSize::Body, QFont::DemiBold), QStringLiteral("MO-000000")));
    const int day = qCeil(tabularWidth(look.font(TextSize::Meta), QStringLiteral("00 Nov"))) + 9;
    const int mono = QFontMetrics(look.monospace(TextSize::Meta)).horizontalAdvance(u'0');
    int pill = 0;
    for (const Stage stage : {Stage::Processed, Stage::OutForDelivery, Stage::AttemptFailed,
                              Stage::ReadyForCollection, Stage::OnHold}) {
        for (const StatusReason reason : {StatusReason::None, StatusReason::AddressIssue})
            pill = qMax(pill, pillSize(stagePill(stage, Status::Unknown, reason)).width());
    }
    const QFontMetrics flag(look.font(TextSize::Meta, QFont::DemiBold));
    const int late = flagIcon + flag.horizontalAdvance(lateText(9)) + 4;
    const int today = flag.horizontalAdvance(QCoreApplication::translate("OrderList", "today")) + 4;
    const int gap = OrderDelegate::gap;

    OrderColumnWidths widths;
    const auto set = [&widths](OrderColumn column, int width) { at(widths.wanted, column) = width; };
    set(OrderColumn::Number, OrderDelegate::firstPadding + digits + gap);
    // In the reader's words, since nothing shortens it: "28 Nov", "28. Nov.".
    const QDate november(2026, 11, 28);
    const QString moment = shortDayText(november, november.startOfDay()) + QStringLiteral(" 00:00");
    set(OrderColumn::Placed, qCeil(tabularWidth(look.font(TextSize::Meta), moment)) + gap);
    set(OrderColumn::Customer, body.averageCharWidth() * 16 + gap);
    set(OrderColumn::City, body.averageCharWidth() * 12 + gap);
    set(OrderColumn::Status, pill + gap);
    set(OrderColumn::Carrier, body.averageCharWidth() * 10 + gap);
    set(OrderColumn::TrackingNumber, mono * 13 + OrderDelegate::badgeRoom + gap);
    set(OrderColumn::Promised, day + late);
    widths.withoutDate = qMax(late, day + today);
    return widths;
}

ColumnWidths fittedWidths(const OrderColumnWidths &widths, int room)
{
    ColumnWidths fitted = widths.wanted;
    const auto missing = [&fitted, room] { return qMax(0, total(fitted) - room); };
    if (missing() > 0)
        at(fitted, OrderColumn::Promised) = widths.withoutDate;
    for (const OrderColumn column : {OrderColumn::City, OrderColumn::Placed, OrderColumn::Carrier}) {
        if (missing() > 0)
            at(fitted, column) = 0;
    }
    // Names are cut short before the number goes: most are shorter than the room they are given.
    int &name = at(fitted, OrderColumn::Customer);
    const int shortest = name * 2 / 3;
    if (missing() > name - shortest)
        at(fitted, OrderColumn::TrackingNumber) = 0;
    name = qMax(shortest, name - missing());
    // What went may have left more room than was missing.
    ColumnWidths dated = fitted;
    at(dated, OrderColumn::Promised) = widths.wanted.at(static_cast<std::size_t>(OrderColumn::Promised));
    if (total(dated) <= room)
        fitted = dated;
    giveAway(fitted, qMax(0, room - total(fitted)));
    return fitted;
}

} // namespace mars::ui
