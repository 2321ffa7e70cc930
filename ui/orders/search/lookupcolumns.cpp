// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/search/lookupcolumns.h"

#include "items/lookupmodel.h"
#include "ui/orders/list/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QFontMetrics>
#include <QtMath>

namespace mars::ui {

LookupColumns::LookupColumns(const QAbstractItemModel &rows)
{
    for (int i = 0; i < rows.rowCount(); ++i) {
        const auto row = rows.index(i, 0).data(LookupModel::RowRole).value<LookupRow>();
        const OrderSummary &order = row.match.order;
        if (order.id == 0 || row.kind == LookupRow::Kind::Best)
            continue;
        const int padding = row.kind == LookupRow::Kind::NearMatch ? buttonPadding : 0;
        const QSize size = pillSize(stagePill(order.stage, order.decidingStatus, order.reason));
        number = qMax(number, qCeil(tabularWidth(numberFont(), order.number)) + padding + gap);
        pill = qMax(pill, size.width() + gap);
    }
}

QFont LookupColumns::numberFont()
{
    return theme().font(TextSize::Body, QFont::DemiBold);
}

int LookupColumns::bestLineHeight()
{
    return 27 * theme().rowHeight() / 36;
}

QFont LookupColumns::detailsFont()
{
    return theme().font(TextSize::Meta);
}

QString customerText(const OrderSummary &order)
{
    QStringList who{order.customerName, order.city};
    who.removeAll(QString());
    return who.join(QStringLiteral(", "));
}

QString detailsText(const LookupRow &row, int width)
{
    QStringList parcel{row.carrier, row.match.order.trackingNumber};
    parcel.removeAll(QString());
    QStringList details{parcel.join(QStringLiteral("  ")), row.text};
    if (row.answer)
        details.prepend(row.answer->reasons.join(u' '));
    details.removeAll(QString());
    const QString line = details.join(QStringLiteral("   "));
    if (!row.answer || QFontMetrics(LookupColumns::detailsFont()).horizontalAdvance(line) <= width)
        return line;
    const QString answer = details.takeFirst();
    return answer + u'\n' + details.join(QStringLiteral("   "));
}

QStringList lineTexts(const LookupRow &row, const ReaderContext &context)
{
    const OrderSummary &order = row.match.order;
    if (row.kind == LookupRow::Kind::NearMatch)
        return {customerText(order), row.text};
    if (row.kind == LookupRow::Kind::SamePerson)
        return {whenText(order, context), row.carrier};
    QStringList texts{customerText(order), whenText(order, context)};
    if (!row.text.isEmpty())
        texts.append(row.text);
    return texts;
}

} // namespace mars::ui
