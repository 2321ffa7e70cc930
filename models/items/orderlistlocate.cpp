// SPDX-License-Identifier: Apache-2.0
// How OrderListModel finds the row of an order that is on no page it holds.
#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"

namespace mars {

void OrderListModel::locate(OrderId id)
{
    m_sought = id;
    seek();
}

/** Again with every new state of the list, until the row is there or the list does not have it. */
void OrderListModel::seek()
{
    if (m_sought == 0)
        return;
    if (const int row = m_shown ? rowOf(m_sought) : -1; row >= 0) {
        Q_EMIT located(std::exchange(m_sought, 0), row);
        return;
    }
    if (!isComplete())
        return;
    const ListIndex index{m_count, m_anchors};
    whenAnswered(m_source->rowOf(m_request, index, m_sought), this,
                 [this, id = m_sought, epoch = m_epoch](const Result<std::optional<qint64>> &answer) {
                     if (id == m_sought && epoch == m_epoch)
                         takeRow(answer);
                 });
}

void OrderListModel::takeRow(const Result<std::optional<qint64>> &answer)
{
    if (answer && *answer && **answer < m_count)
        want(static_cast<int>(**answer / pageRows)); // takePage() goes on from there
    else if (!isRefreshDue())                        // else it may be in the list that is on its way
        m_sought = 0;
}

bool OrderListModel::isRefreshDue() const
{
    return m_refreshing || m_refreshAgain || m_reread.isOn();
}

} // namespace mars
