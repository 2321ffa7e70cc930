// SPDX-License-Identifier: Apache-2.0
#include "import/importbatch.h"

#include "import/mergeorder.h"

namespace mars {

namespace {
// One transaction each: large enough to be fast, small enough that cancelling and other writers need not
// wait.
constexpr qsizetype mostOrders = 500;
constexpr qsizetype mostRows = 10000;
constexpr qsizetype mostBytes = 16 * 1024 * 1024;
} // namespace

bool ImportBatch::isFullFor(const Order &order) const
{
    if (m_rows >= mostRows || m_bytes >= mostBytes)
        return true;
    return m_orders.size() >= mostOrders && !isSameOrder(m_orders.constLast().order, order);
}

void ImportBatch::add(const Order &order, const Record &row)
{
    if (!m_orders.isEmpty() && isSameOrder(m_orders.constLast().order, order))
        mergeOrder(m_orders.last().order, order);
    else
        m_orders.append({order, {}});
    m_orders.last().rows.append({row.line, row.raw});
    ++m_rows;
    m_bytes += row.raw.size();
}

QList<PendingOrder> ImportBatch::take()
{
    m_rows = 0;
    m_bytes = 0;
    return std::exchange(m_orders, {});
}

} // namespace mars
