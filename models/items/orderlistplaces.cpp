// SPDX-License-Identifier: Apache-2.0
// How OrderListModel keeps rows in their places under somebody's hands.
#include "domain/derivation.h"
#include "domain/whenanswered.h"
#include "items/changedplaces.h"
#include "items/orderlistmodel.h"

namespace mars {

namespace {

constexpr qsizetype readAtMost = 40; // of the rows that went, to show what became of them

int rowIn(const PageCache &pages, OrderId id)
{
    const QList<int> held = pages.pages();
    for (const int page : held) {
        const QList<OrderSummary> &rows = pages.find(page)->rows;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).id == id)
                return page * OrderListModel::pageRows + static_cast<int>(i);
        }
    }
    return -1;
}

QHash<OrderId, OrderSummary> byId(const QList<OrderSummary> &rows)
{
    QHash<OrderId, OrderSummary> orders;
    for (const OrderSummary &order : rows)
        orders.insert(order.id, order);
    return orders;
}

} // namespace

int OrderListModel::rowOf(OrderId id) const
{
    const int row = rowIn(m_pages, id);
    return row < m_count ? row : -1; // a growing list's last page may know more rows than were told
}

void OrderListModel::placeAll()
{
    m_placeAll = true;
    refresh();
}

/** Whether rows in sight would move, come or go. Rows above them may: the view stays with what it shows. */
bool OrderListModel::movesKeptRows(const PageCache &pages) const
{
    if (!m_keptRows || m_placeAll)
        return false;
    const RowRange kept = m_keptRows();
    const int last = qMin(kept.last, m_count - 1);
    std::optional<int> shift = kept.first == 0 ? std::optional(0) : std::nullopt; // nothing is above these
    for (int row = kept.first; row <= last; ++row) {
        const OrderSummary *order = summary(row);
        if (!order)
            continue; // it was not read yet, so nobody works with it
        const int now = rowIn(pages, order->id);
        if (now < 0 || (shift && now - row != *shift))
            return true;
        shift = now - row;
    }
    return false;
}

/** In the pages around the rows in sight that stand in both states. */
int OrderListModel::countUnplaced(const Replacement &replacement) const
{
    const auto isInBoth = [&](int page) {
        const ListPage *held = m_pages.find(page);
        return held && !held->rows.isEmpty() && replacement.pages.contains(page);
    };
    int first = m_keptRows().first / pageRows;
    while (isInBoth(first - 1))
        --first;
    ListStretch before;
    ListStretch after;
    int end = first;
    for (; isInBoth(end); ++end) {
        for (const OrderSummary &order : m_pages.find(end)->rows)
            before.orders.append(order.id);
        const QList<OrderSummary> now = replacement.pages.value(end);
        for (const OrderSummary &order : now)
            after.orders.append(order.id);
    }
    before.isStart = after.isStart = first == 0;
    before.isEnd = end * pageRows >= m_count;
    after.isEnd = end * pageRows >= replacement.index.count;
    const auto difference = static_cast<int>(qAbs(replacement.index.count - m_count));
    return qMax(qMax(1, difference), changedPlaces(before, after));
}

/** The rows as they stand, with what is known of their orders now. */
void OrderListModel::keepPlaces(const Replacement &replacement)
{
    QHash<OrderId, OrderSummary> now;
    for (const QList<OrderSummary> &rows : replacement.pages)
        now.insert(byId(rows));
    setUnplaced(countUnplaced(replacement));
    QList<OrderId> gone;
    const QList<int> held = m_pages.pages();
    for (const int page : held) {
        const bool isRead = replacement.pages.contains(page);
        updateRows(page, now, !isRead);
        if (!isRead)
            continue;
        for (const OrderSummary &order : m_pages.find(page)->rows) {
            if (!now.contains(order.id))
                gone.append(order.id);
        }
    }
    gone.resize(qMin(gone.size(), readAtMost));
    for (const OrderId id : std::as_const(gone)) {
        whenAnswered(m_source->order(id), this, [this, epoch = m_epoch](const Result<Order> &answer) {
            if (answer && epoch == m_epoch)
                updateRows(rowOf(answer->id) / pageRows, byId({summarise(*answer, derive(*answer))}));
        });
    }
}

/** What stands now, whatever its list has become: that is read apart, and takes the longer the longer it is.
 */
void OrderListModel::readRows()
{
    m_readRowsAgain = m_rowsAsked > 0;
    if (m_readRowsAgain || !isComplete())
        return;
    const QSet<int> inUse = pagesInUse();
    for (const int page : inUse) {
        if (page * pageRows >= m_count)
            continue;
        ++m_rowsAsked;
        readPage({m_count, m_anchors}, page,
                 [this, page, epoch = m_epoch](const Result<QList<OrderSummary>> &answer) {
                     const ListPage *held = m_pages.find(page);
                     if (answer && held && epoch == m_epoch)
                         updateRows(page, byId(*answer), held->stale);
                     m_readRowsAgain |= epoch != m_epoch; // what stands now was read before the change
                     if (--m_rowsAsked > 0)
                         return;
                     m_rereadRows.readingEnded();
                     if (m_readRowsAgain)
                         m_rereadRows.begin();
                 });
    }
    if (m_rowsAsked > 0)
        m_rereadRows.readingBegun();
}

void OrderListModel::updateRows(int page, const QHash<OrderId, OrderSummary> &now, bool isStale)
{
    const ListPage *held = m_pages.find(page);
    if (!held)
        return;
    ListPage updated = *held;
    updated.stale = isStale;
    for (qsizetype i = 0; i < updated.rows.size(); ++i) {
        OrderSummary &order = updated.rows[i];
        order = now.value(order.id, order);
    }
    const ListPage before = m_pages.exchange(page, updated);
    for (int i = 0; i < updated.rows.size(); ++i) {
        if (const int row = page * pageRows + i; updated.rows.at(i) != before.rows.at(i) && row < m_count)
            Q_EMIT dataChanged(index(row, 0), index(row, orderColumnCount - 1));
    }
}

/** While rows keep their places, those of a page that is read again do, too. */
bool OrderListModel::keepsPlacesOf(int page, const QList<OrderSummary> &rows)
{
    const ListPage *held = m_pages.find(page);
    if (m_unplaced == 0 || !held || held->rows.isEmpty())
        return false;
    updateRows(page, byId(rows));
    return true;
}

void OrderListModel::setUnplaced(int count)
{
    if (std::exchange(m_unplaced, count) != count)
        Q_EMIT unplacedChanged();
}

} // namespace mars
