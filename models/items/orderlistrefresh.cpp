// SPDX-License-Identifier: Apache-2.0
// How OrderListModel replaces what stands by what the source says now.
#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"

#include <algorithm>
#include <memory>

namespace mars {

void OrderListModel::refresh()
{
    if (m_refreshing || m_held || isBeginning()) { // starting over again and again would never end
        m_refreshAgain = true;
        return;
    }
    if (m_cut && !m_placeAll) // somebody did not want to wait for it
        return;
    m_reread.readingBegun();
    if (!isComplete() || m_cut) { // nothing whole stands yet
        begin();
        return;
    }
    m_refreshing = true;
    m_refreshAgain = false;
    auto replacement = std::make_shared<Replacement>();
    replacement->epoch = m_epoch;
    m_index = m_source->index(m_request, anchorRows);
    whenAnswered(m_index, this, [this, replacement](Result<ListIndex> answer) {
        if (replacement->epoch != m_epoch)
            return;
        if (!answer) {
            finishRefresh(answer.error());
            return;
        }
        replacement->index = *answer;
        collect(replacement);
    });
}

void OrderListModel::collect(const std::shared_ptr<Replacement> &replacement)
{
    const QSet<int> inUse = pagesInUse();
    for (const int page : inUse) {
        if (qint64(page) * pageRows < replacement->index.count)
            replacement->missing.insert(page);
    }
    if (replacement->missing.isEmpty()) {
        replace(*replacement);
        return;
    }
    const QSet<int> pages = replacement->missing;
    for (const int page : pages) {
        readPage(replacement->index, page, [this, replacement, page](Result<QList<OrderSummary>> answer) {
            if (replacement->epoch != m_epoch || !replacement->missing.remove(page))
                return;
            if (!answer) {
                replacement->missing.clear();
                finishRefresh(answer.error());
                return;
            }
            replacement->pages.insert(page, *answer);
            if (replacement->missing.isEmpty())
                replace(*replacement);
        });
    }
}

/** What is looked at, and where a selected order stands or may have moved to. */
QSet<int> OrderListModel::pagesInUse() const
{
    constexpr int near = 20;
    const QList<int> recent = m_pages.mostRecent(2);
    QSet<int> pages(recent.cbegin(), recent.cend());
    pages.insert(0);
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &kept : persistent) {
        if (kept.column() != 0)
            continue;
        pages.insert(kept.row() / pageRows);
        pages.insert((kept.row() + near) / pageRows);
        pages.insert(qMax(0, kept.row() - near) / pageRows);
    }
    return pages;
}

void OrderListModel::finishRefresh(const std::optional<Error> &error)
{
    m_refreshing = false;
    m_reread.readingEnded();
    if (error) {
        m_placeAll = false;
        Q_EMIT refreshFailed(*error);
    } else {
        Q_EMIT refreshed();
        seek();
    }
    if (m_refreshAgain)
        m_reread.begin();
}

/** The new pages, and those held that stand where they stood between rows that do: shown until they are read
 * again. */
PageCache OrderListModel::mergedPages(const Replacement &replacement) const
{
    const auto around = [](const ListIndex &index, qint64 row) {
        const auto next = std::upper_bound(index.anchors.cbegin(), index.anchors.cend(), row,
                                           [](qint64 r, const ListAnchor &a) { return r < a.row; });
        const ListAnchor end{index.count, {}};
        const ListAnchor above = next == index.anchors.cbegin() ? ListAnchor() : *std::prev(next);
        const ListAnchor below = next == index.anchors.cend() ? end : *next;
        return std::tuple(above.row, above.cursor.id, below.row, below.cursor.id);
    };
    const ListIndex before{m_count, m_anchors};
    const auto stands = [&](int page) {
        const qint64 first = qint64(page) * pageRows;
        const qint64 last = first + pageRows - 1;
        return around(before, first) == around(replacement.index, first) &&
               around(before, last) == around(replacement.index, last);
    };
    PageCache merged;
    const QList<int> held = m_pages.pages();
    for (auto page = held.crbegin(); page != held.crend(); ++page) {
        ListPage kept = *m_pages.find(*page);
        if (kept.error || !stands(*page) || qint64(*page) * pageRows >= replacement.index.count)
            continue;
        kept.stale = true;
        merged.insert(*page, std::move(kept));
    }
    for (auto page = replacement.pages.cbegin(); page != replacement.pages.cend(); ++page)
        merged.insert(page.key(), {page.value(), {}, false});
    return merged;
}

void OrderListModel::replace(const Replacement &replacement)
{
    if (m_held) {
        m_refreshing = false;
        m_refreshAgain = true;
        m_reread.readingEnded();
        return;
    }
    const PageCache merged = mergedPages(replacement);
    if (movesKeptRows(merged)) {
        keepPlaces(replacement);
        finishRefresh({});
        return;
    }
    ++m_epoch;
    m_shortPageSeen = false;
    m_wanted.clear();
    m_inFlight.clear();
    const int count = static_cast<int>(qMin<qint64>(replacement.index.count, largestCount));
    if (count == m_count && haveSamePlaces(m_pages, merged)) {
        m_anchors = replacement.index.anchors;
        const PageCache before = std::exchange(m_pages, merged);
        announceDifferences(before);
    } else {
        move(merged, replacement.index.anchors, count);
    }
    setUnplaced(0);
    m_placeAll = m_placeAll && m_refreshAgain; // asked for when this was on its way already
    finishRefresh({});
}

bool OrderListModel::haveSamePlaces(const PageCache &before, const PageCache &after)
{
    const auto sameId = [](const OrderSummary &a, const OrderSummary &b) { return a.id == b.id; };
    const QList<int> pages = after.pages();
    return std::all_of(pages.cbegin(), pages.cend(), [&](int page) {
        const ListPage *old = before.find(page);
        const QList<OrderSummary> &rows = after.find(page)->rows;
        return !old || old->rows.isEmpty() ||
               std::equal(rows.cbegin(), rows.cend(), old->rows.cbegin(), old->rows.cend(), sameId);
    });
}

void OrderListModel::announceDifferences(const PageCache &before)
{
    const QList<int> pages = m_pages.pages();
    for (const int page : pages) {
        const ListPage *old = before.find(page);
        const QList<OrderSummary> &rows = m_pages.find(page)->rows;
        for (int i = 0; i < rows.size(); ++i) {
            if (old && i < old->rows.size() && old->rows.at(i) == rows.at(i))
                continue;
            const int row = page * pageRows + i;
            if (row < m_count)
                Q_EMIT dataChanged(index(row, 0), index(row, orderColumnCount - 1));
        }
    }
}

/** Rows came, went or changed places: the length changes at the end once, the rest is a new order of rows. */
void OrderListModel::move(const PageCache &pages, const QList<ListAnchor> &anchors, int count)
{
    if (count > m_count)
        setRows(count);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList from = persistentIndexList();
    QList<OrderId> ids;
    ids.reserve(from.size());
    for (const QModelIndex &kept : from) {
        const OrderSummary *order = summary(kept.row());
        ids.append(order ? order->id : 0);
    }
    m_pages = pages;
    m_anchors = anchors;
    QModelIndexList to;
    to.reserve(from.size());
    for (qsizetype i = 0; i < from.size(); ++i) {
        const int row = ids.at(i) == 0 ? from.at(i).row() : rowOf(ids.at(i));
        to.append(row >= 0 && row < count ? createIndex(row, from.at(i).column()) : QModelIndex());
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged();
    setRows(count);
}

} // namespace mars
