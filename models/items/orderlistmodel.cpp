// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "domain/whenanswered.h"

#include <algorithm>
#include <chrono>

namespace mars {

using namespace std::chrono_literals;

namespace {

constexpr int fetchesAtOnce = 3;
constexpr auto betweenRowReadings = 800ms;
constexpr auto betweenReadings = 3s; // of the whole list: its length costs the database more
constexpr int wantedAtMost = 6;      // what was scrolled past long ago is not fetched any more

} // namespace

OrderListModel::OrderListModel(OrderSource *source, ReaderContext context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_context(std::move(context))
    , m_rereadRows(betweenRowReadings)
    , m_reread(betweenReadings)
{
    m_fetchTimer.setSingleShot(true);
    connect(&m_fetchTimer, &QTimer::timeout, this, &OrderListModel::fetchWanted);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(150ms);
    connect(&m_loadingTimer, &QTimer::timeout, this, &OrderListModel::showPlaceholders);
    connect(&m_rereadRows, &RereadPause::due, this, &OrderListModel::readRows);
    connect(m_source, &OrderSource::changed, &m_rereadRows, &RereadPause::begin);
    connect(&m_reread, &RereadPause::due, this, &OrderListModel::refresh);
    connect(m_source, &OrderSource::changed, &m_reread, &RereadPause::begin);
    m_firstPending = true;
    QTimer::singleShot(0, this, [this] {
        if (m_generation == 0)
            begin();
    });
}

void OrderListModel::setRequest(const ListRequest &request)
{
    if (request == m_request)
        return;
    m_request = request;
    begin();
}

void OrderListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= orderColumnCount || !canSortBy(OrderColumn(column)))
        return;
    ListRequest sorted = m_request;
    sorted.sort = sortOf(OrderColumn(column));
    sorted.direction = order;
    setRequest(sorted);
}

bool OrderListModel::canSortBy(OrderColumn column) const
{
    return !m_request.filter.isEmpty() || static_cast<int>(sortOf(column)) < keptSortCount;
}

OrderSort OrderListModel::sortOf(OrderColumn column)
{
    switch (column) {
    case OrderColumn::Number:
        return OrderSort::Number;
    case OrderColumn::Placed:
        return OrderSort::Placed;
    case OrderColumn::Customer:
        return OrderSort::Customer;
    case OrderColumn::City:
        return OrderSort::City;
    case OrderColumn::Status:
        return OrderSort::Stage;
    case OrderColumn::Carrier:
        return OrderSort::Carrier;
    case OrderColumn::TrackingNumber:
        return OrderSort::TrackingNumber;
    case OrderColumn::Promised:
        return OrderSort::Promised;
    }
    Q_UNREACHABLE();
}

void OrderListModel::begin()
{
    ++m_generation;
    ++m_epoch;
    m_shown = false;
    m_firstPending = true;
    m_indexKnown = false;
    m_indexError.reset();
    m_refreshing = false;
    m_refreshAgain = false;
    m_shortPageSeen = false;
    m_placeAll = false;
    m_cut = false;
    setUnplaced(0);
    m_anchors.clear();
    m_wanted.clear();
    m_inFlight.clear();
    m_loadingTimer.start();
    m_index.cancel(); // counting a long list that nobody waits for any more would hold up this one

    const bool wasStreaming = std::exchange(m_streaming, false);
    if (m_request.isStreamed()) {
        beginStream();
        return;
    }
    if (wasStreaming)
        Q_EMIT streamChanged();
    m_inFlight.insert(0);
    whenAnswered(m_source->page(m_request, std::nullopt, pageRows), this,
                 [this, generation = m_generation](Result<QList<OrderSummary>> answer) {
                     if (generation == m_generation)
                         takeFirstPage(std::move(answer));
                 });
    m_index = m_source->index(m_request, anchorRows);
    whenAnswered(m_index, this, [this, generation = m_generation](Result<ListIndex> answer) {
        if (generation == m_generation)
            takeIndex(std::move(answer));
    });
}

void OrderListModel::restart(int count)
{
    m_loadingTimer.stop();
    beginResetModel();
    m_pages = {};
    m_count = count;
    endResetModel();
}

void OrderListModel::showPlaceholders()
{
    restart(placeholderRows);
}

void OrderListModel::takeFirstPage(Result<QList<OrderSummary>> answer)
{
    m_inFlight.remove(0);
    m_firstPending = false;
    if (!m_shown)
        restart(answer ? static_cast<int>(answer->size()) : 1);
    m_shown = true;
    if (answer)
        m_pages.insert(0, {std::move(*answer), {}, false});
    else
        m_pages.insert(0, {{}, answer.error(), false});
    if (m_indexError)
        setRows(m_count + 1);
    rowsChanged(0);
    settle();
    seek();
}

void OrderListModel::takeIndex(Result<ListIndex> answer)
{
    if (!answer) { // what stands stays; one more row says that the rest is missing
        m_indexError = answer.error();
        if (m_shown)
            setRows(m_count + 1);
        settle();
        return;
    }
    m_indexKnown = true;
    m_anchors = answer->anchors;
    const int count = static_cast<int>(qMin<qint64>(answer->count, largestCount));
    if (m_shown)
        setRows(count);
    else
        restart(count);
    m_shown = true;
    settle();
    seek();
}

/** Both first answers are taken one after the other; what changed meanwhile is read after them. */
void OrderListModel::settle()
{
    if (isBeginning())
        return;
    m_reread.readingEnded();
    const ListPage *first = m_pages.find(0);
    if (const auto error = first && first->error ? first->error : m_indexError)
        Q_EMIT refreshFailed(*error);
    else
        Q_EMIT completed();
    if (m_refreshAgain)
        m_reread.begin();
}

void OrderListModel::setRows(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
}

void OrderListModel::setHeld(bool held)
{
    m_held = held;
    if (!held && m_refreshAgain)
        refresh();
}

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
