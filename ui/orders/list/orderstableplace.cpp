// SPDX-License-Identifier: Apache-2.0
// Which row of OrdersTable is marked, and what stays in sight.
#include "ui/orders/list/orderstable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace mars::ui {

OrderId OrdersTable::currentOrder() const
{
    return currentIndex().data(OrderListModel::IdRole).toLongLong();
}

bool OrdersTable::selectOrder(OrderId id)
{
    const int row = m_orders->rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_orders->index(row, 0);
    const bool isInSight = viewport()->rect().intersects(visualRect(index));
    if (row != currentIndex().row() || !isSelected())
        setCurrentIndex(index);
    if (!isInSight)
        scrollTo(index, PositionAtCenter);
    return true;
}

void OrdersTable::markOrder(OrderId id)
{
    const int place = verticalScrollBar()->value();
    if (selectOrder(id))
        verticalScrollBar()->setValue(place);
}

bool OrdersTable::isSelected() const
{
    return currentIndex().isValid() && selectionModel()->isSelected(currentIndex());
}

OrderListModel::RowRange OrdersTable::rowsAtWork() const
{
    const int top = verticalScrollBar()->value();
    const int height = verticalHeader()->defaultSectionSize();
    if (!hasFocus() && top == 0)
        return {};
    return {top / height, (top + viewport()->height() - 1) / height};
}

void OrdersTable::keepPlace()
{
    const QModelIndex top = indexAt({1, 0});
    const bool atStart = verticalScrollBar()->value() == 0; // new orders are wanted in sight there
    m_topOrder = atStart ? 0 : top.data(OrderListModel::IdRole).toLongLong();
    m_topOffset = visualRect(top).top();
}

void OrdersTable::restorePlace()
{
    const int row = m_topOrder == 0 ? -1 : m_orders->rowOf(m_topOrder);
    if (row >= 0)
        verticalScrollBar()->setValue(row * verticalHeader()->defaultSectionSize() - m_topOffset);
}

} // namespace mars::ui
