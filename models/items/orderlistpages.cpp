// SPDX-License-Identifier: Apache-2.0
// How OrderListModel reads the pages that are looked at.
#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"

#include <algorithm>

namespace mars {

namespace {

constexpr int fetchesAtOnce = 3;
constexpr int wantedAtMost = 6; // what was scrolled past long ago is not fetched any more

} // namespace

void OrderListModel::retry(int row)
{
    if (stateOf(row) != RowState::Failed)
        return;
    const int page = row / pageRows;
    if (!m_indexKnown || page == 0) {
        begin();
        return;
    }
    m_pages.remove(page);
    rowsChanged(page);
    want(page);
}

void OrderListModel::want(int page) const
{
    if (m_inFlight.contains(page) || !m_indexKnown || page * pageRows >= m_count)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > wantedAtMost)
        m_wanted.removeFirst();
    if (!m_fetchTimer.isActive())
        m_fetchTimer.start(0);
}

/** From the nearest row whose place is known, or from the end where that is nearer. */
void OrderListModel::readPage(const ListIndex &index, int page, const TakePage &take)
{
    const qint64 row = qint64(page) * pageRows;
    const auto rows = static_cast<int>(qBound(qint64(0), index.count - row, qint64(pageRows)));
    const ListCursor place = index.at(row);
    const qint64 after = index.count - row - rows;
    if (m_request.isStreamed() || page == 0 || place.skip <= after || rows == 0) {
        const auto from = page == 0 && place.id == 0 ? std::nullopt : std::optional(place);
        whenAnswered(m_source->page(m_request, from, pageRows), this, take);
        return;
    }
    ListRequest backwards = m_request;
    const bool ascending = m_request.direction == Qt::AscendingOrder;
    backwards.direction = ascending ? Qt::DescendingOrder : Qt::AscendingOrder;
    whenAnswered(m_source->page(backwards, ListCursor{{}, 0, after}, rows), this,
                 [take](Result<QList<OrderSummary>> answer) {
                     if (answer)
                         std::reverse(answer->begin(), answer->end());
                     take(std::move(answer));
                 });
}

void OrderListModel::fetchWanted()
{
    while (!m_wanted.isEmpty() && m_inFlight.size() < fetchesAtOnce) {
        const int page = m_wanted.takeLast();
        m_inFlight.insert(page);
        readPage({m_count, m_anchors}, page,
                 [this, page, epoch = m_epoch, count = m_count](Result<QList<OrderSummary>> answer) {
                     if (epoch == m_epoch)
                         takePage(page, std::move(answer), count);
                 });
    }
}

void OrderListModel::takePage(int page, Result<QList<OrderSummary>> answer, int countThen)
{
    m_inFlight.remove(page);
    if (answer) {
        const int expected = qMin(pageRows, m_count - page * pageRows);
        const bool isShort = answer->size() < expected;
        const bool hasGrown = isShort && countThen < m_count; // since it was asked for
        if (!keepsPlacesOf(page, *answer))
            m_pages.insert(page, {std::move(*answer), {}, hasGrown});
        if (isShort && !hasGrown && !std::exchange(m_shortPageSeen, true))
            m_reread.begin(); // the list has become shorter since its length was counted
    } else {
        m_pages.insert(page, {{}, answer.error(), false});
    }
    rowsChanged(page);
    fetchWanted();
    if (page == 0 && std::exchange(m_firstPending, false))
        settle();
    if (rowOf(m_sought) >= 0)
        seek();
}

void OrderListModel::rowsChanged(int page)
{
    const int first = page * pageRows;
    const int last = qMin(first + pageRows, m_count) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, orderColumnCount - 1));
}

} // namespace mars
