// SPDX-License-Identifier: Apache-2.0
// What LookupModel tells its views about a row.
#include "items/lookupmodel.h"
#include "items/ordercell.h"

namespace mars {

namespace {

QString spoken(const LookupRow &row, const ReaderContext &context)
{
    QStringList parts;
    if (row.match.order.id != 0)
        parts.append(spokenRow(row.match.order, context));
    if (row.answer)
        parts.append(row.answer->sentence());
    parts.append({row.text, row.extra});
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LookupRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.match.order.id != 0 ? row.match.order.number : row.text;
    case Qt::AccessibleTextRole:
        return spoken(row, m_context);
    case RowRole:
        return QVariant::fromValue(row);
    case KindRole:
        return QVariant::fromValue(row.kind);
    case IdRole:
        return QVariant::fromValue(row.match.order.id);
    default:
        return {};
    }
}

Qt::ItemFlags LookupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    switch (m_rows.at(index.row()).kind) {
    case LookupRow::Kind::Section:
    case LookupRow::Kind::NotFound:
    case LookupRow::Kind::Note:
        return Qt::ItemNeverHasChildren;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
}

QString whenText(const OrderSummary &order, const ReaderContext &context)
{
    if (order.deliveredAt.isValid())
        return LookupModel::tr("Delivered %1").arg(momentText(order.deliveredAt, context.forAnswer()));
    if (order.expectedOn.isValid() && isOpen(order.stage))
        return LookupModel::tr("Expected %1").arg(dayText(order.expectedOn, context.localNow()));
    if (order.promisedOn.isValid())
        return LookupModel::tr("Promised %1").arg(dayText(order.promisedOn, context.localNow()));
    return {};
}

} // namespace mars
