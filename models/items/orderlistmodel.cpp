// SPDX-License-Identifier: Apache-2.0
#include "items/orderlistmodel.h"
#include "domain/whenanswered.h"

#include <chrono>

namespace mars {

using namespace std::chrono_literals;

namespace {

constexpr auto betweenRowReadings = 800ms;
constexpr auto betweenReadings = 3s; // of the whole list: its length costs the database more

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

} // namespace mars
