// SPDX-License-Identifier: Apache-2.0
// What OrderListModel tells its views about a cell.
#include "items/orderlistmodel.h"
#include "items/plaintooltip.h"

namespace mars {

namespace {

QVariant readyData(const OrderSummary &order, OrderColumn column, int role, const ReaderContext &context)
{
    switch (role) {
    case Qt::DisplayRole:
        return orderCellText(order, column, context);
    case Qt::ToolTipRole:
        if (column == OrderColumn::Customer || column == OrderColumn::City || column == OrderColumn::Carrier)
            return plainToolTip(orderCellText(order, column, context));
        return {};
    case Qt::AccessibleTextRole:
        if (column == OrderColumn::Number)
            return spokenRow(order, context);
        return orderCellText(order, column, context);
    case OrderListModel::SummaryRole:
        return QVariant::fromValue(order);
    case OrderListModel::IdRole:
        return QVariant::fromValue(order.id);
    case OrderListModel::LatenessRole:
        return latenessText(order, context);
    case OrderListModel::LateDaysRole:
        return lateDaysOf(order, context).value_or(0);
    default:
        return {};
    }
}

} // namespace

int OrderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int OrderListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : orderColumnCount;
}

OrderListModel::RowState OrderListModel::stateOf(int row) const
{
    if (!m_indexKnown && m_indexError && row == m_count - 1)
        return RowState::Failed;
    const ListPage *page = m_pages.find(row / pageRows);
    if (page && row % pageRows < page->rows.size())
        return RowState::Ready;
    return page && page->error ? RowState::Failed : RowState::Loading;
}

const OrderSummary *OrderListModel::summary(int row) const
{
    const ListPage *page = m_pages.find(row / pageRows);
    return page && row % pageRows < page->rows.size() ? &page->rows.at(row % pageRows) : nullptr;
}

QVariant OrderListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int page = index.row() / pageRows;
    const ListPage *held = m_pages.use(page);
    if (!held || held->stale)
        want(page);

    const RowState state = stateOf(index.row());
    if (role == StateRole)
        return QVariant::fromValue(state);
    if (role == CanRetryRole)
        return state == RowState::Failed;
    if (state == RowState::Ready)
        return readyData(*summary(index.row()), OrderColumn(index.column()), role, m_context);
    if (state == RowState::Failed) {
        const bool isText = role == ErrorRole || role == Qt::AccessibleTextRole ||
                            (role == Qt::DisplayRole && index.column() == 0);
        return isText ? QVariant(plainText(held && held->error ? *held->error : *m_indexError)) : QVariant();
    }
    return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
}

QVariant OrderListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= orderColumnCount)
        return {};
    return orderColumnTitle(OrderColumn(section));
}

} // namespace mars
