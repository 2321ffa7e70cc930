// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/ordercolumns.h"

#include "items/ordercell.h"
#include "ui/orders/orderdelegate.h"
#include "ui/orders/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <numeric>

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

int leastTotal(const ColumnWidths &shown, const ColumnWidths &least)
{
    int sum = 0;
    for (std::size_t i = 0; i < shown.size(); ++i)
        sum += shown.at(i) > 0 ? least.at(i) : 0;
    return sum;
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
    const QFontMetrics meta(look.font(TextSize::Meta));
    const int digits =
        qCeil(tabularWidth(look.font(TextSize::Body, QFont::DemiBold), QStringLiteral("MO-000000")));
    const int day = qCeil(tabularWidth(look.font(TextSize::Meta), QStringLiteral("00 Nov")));
    const int mono = QFontMetrics(look.monospace(TextSize::Meta)).horizontalAdvance(u'0');
    int pill = 0;
    for (const Stage stage : {Stage::Processed, Stage::OutForDelivery, Stage::AttemptFailed,
                              Stage::ReadyForCollection, Stage::OnHold}) {
        for (const StatusReason reason : {StatusReason::None, StatusReason::AddressIssue})
            pill = qMax(pill, pillSize(stagePill(stage, Status::Unknown, reason)).width());
    }
    const int late =
        flagIcon + QFontMetrics(look.font(TextSize::Meta, QFont::DemiBold)).horizontalAdvance(lateText(9));
    const int gap = OrderDelegate::gap;

    OrderColumnWidths widths;
    const auto set = [&](OrderColumn column, int wanted, int least) {
        widths.wanted.at(static_cast<std::size_t>(column)) = wanted;
        widths.least.at(static_cast<std::size_t>(column)) = least;
    };
    const int number = OrderDelegate::firstPadding + digits + gap;
    set(OrderColumn::Number, number, number);
    // In the reader's words, since nothing shortens it: "28 Nov", "28. Nov.".
    const QDate november(2026, 11, 28);
    const QString moment = shortDayText(november, november.startOfDay()) + QStringLiteral(" 00:00");
    const int placed = qCeil(tabularWidth(look.font(TextSize::Meta), moment)) + gap;
    set(OrderColumn::Placed, placed, placed);
    set(OrderColumn::Customer, body.averageCharWidth() * 16 + gap, body.averageCharWidth() * 11 + gap);
    set(OrderColumn::City, body.averageCharWidth() * 9 + gap, body.averageCharWidth() * 6 + gap);
    set(OrderColumn::Status, pill + gap, pill + gap);
    set(OrderColumn::Carrier, body.averageCharWidth() * 10 + gap, body.averageCharWidth() * 7 + gap);
    set(OrderColumn::TrackingNumber, mono * 13 + OrderDelegate::badgeRoom + gap,
        mono * 13 + OrderDelegate::badgeRoom + gap);
    set(OrderColumn::Promised, day + 9 + late + 4, late + 4);
    return widths;
}

ColumnWidths fittedWidths(const OrderColumnWidths &widths, int room, bool narrow)
{
    ColumnWidths fitted = widths.wanted;
    for (const OrderColumn column : {OrderColumn::City, OrderColumn::Placed, OrderColumn::Carrier}) {
        if (narrow || leastTotal(fitted, widths.least) > room)
            at(fitted, column) = 0;
    }
    // In a narrow window late rows drop their date before a name is cut short.
    QList<OrderColumn> yielding{OrderColumn::City, OrderColumn::Carrier, OrderColumn::Customer};
    yielding.insert(narrow ? 0 : yielding.size(), OrderColumn::Promised);
    for (const OrderColumn column : std::as_const(yielding)) {
        const int least = widths.least.at(static_cast<std::size_t>(column));
        int &width = at(fitted, column);
        if (width > 0)
            width = qMax(least, width - qMax(0, total(fitted) - room));
    }
    giveAway(fitted, qMax(0, room - total(fitted)));
    return fitted;
}

} // namespace mars::ui
