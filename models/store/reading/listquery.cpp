// SPDX-License-Identifier: Apache-2.0
#include "store/reading/listquery.h"

#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/reading/orderreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString condition(OrderView view)
{
    switch (view) {
    case OrderView::Open:
        return u"is_open"_s;
    case OrderView::Late:
        return u"is_open AND late_from <= :now"_s;
    case OrderView::OutForDelivery:
        return u"stage = 'OutForDelivery'"_s;
    case OrderView::Exceptions:
        return u"is_exception"_s;
    case OrderView::DeliveredToday:
        return u"stage = 'Delivered' AND delivered_at >= :today AND delivered_at < :tomorrow"_s;
    case OrderView::All:
        break;
    }
    return u"true"_s;
}

QString column(OrderSort sort)
{
    switch (sort) {
    case OrderSort::Placed:
    case OrderSort::City: // these and those below have none: such a list is streamed
    case OrderSort::Stage:
    case OrderSort::Carrier:
    case OrderSort::TrackingNumber:
        break;
    case OrderSort::Number:
        return u"number_sort"_s;
    case OrderSort::Customer:
        return u"customer_sort"_s;
    case OrderSort::Promised:
        return u"promised_sort"_s;
    }
    return u"placed_at"_s;
}

/** What rows are sorted by, the same from both engines: a list may be read on from another one. */
QVariant takeSortValue(Query &row, OrderSort sort)
{
    switch (sort) {
    case OrderSort::Placed:
        return row.moment();
    case OrderSort::Promised:
        return row.day();
    default:
        return row.text();
    }
}

void bindCursor(Query &query, const ListCursor &cursor)
{
    if (cursor.value.typeId() == QMetaType::QDateTime)
        query.bind("value"_L1, cursor.value.toDateTime());
    else if (cursor.value.typeId() == QMetaType::QDate)
        query.bind("value"_L1, cursor.value.toDate());
    else
        query.bind("value"_L1, cursor.value.toString());
    query.bind("id"_L1, cursor.id);
}

Query listStatement(Connection &connection, QLatin1StringView name, const ListRequest &request,
                    bool fromCursor)
{
    return connection.queryText(listSql(sqlText(connection.location().engine(), name), request, fromCursor));
}

/** The same list from its other end. */
ListRequest backwards(ListRequest request)
{
    const bool ascending = request.direction == Qt::AscendingOrder;
    request.direction = ascending ? Qt::DescendingOrder : Qt::AscendingOrder;
    return request;
}

std::optional<ListCursor> readKey(Connection &connection, const ListRequest &request, OrderId order)
{
    Query row = listStatement(connection, "list_key"_L1, request, false);
    bindMoments(row, request.view);
    row.bind("order"_L1, order);
    if (!row.next())
        return {};
    return ListCursor{takeSortValue(row, request.sort), order};
}

ListIndex hopThrough(Connection &connection, const ListRequest &request, int pageRows)
{
    ReadTransaction sameMoment(connection);
    ListIndex index{0, pageRows, {}};
    Query row = listStatement(connection, "list_hops"_L1, request, false);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bindMoments(row, request.view, now);
    row.bind("rows"_L1, qint64(pageRows));
    while (row.next()) {
        const QVariant value = takeSortValue(row, request.sort);
        index.anchors.append({value, row.integer()});
    }
    if (!index.anchors.isEmpty()) {
        const qsizetype rest = readKeys(connection, request, index.anchors.last(), pageRows, now).size();
        index.count = (index.anchors.size() - 1) * pageRows + rest;
    }
    return index;
}

} // namespace

void bindMoments(Query &query, OrderView view, const QDateTime &now)
{
    if (view == OrderView::Late)
        query.bind("now"_L1, now);
    if (view == OrderView::DeliveredToday) {
        const QDate today = now.toLocalTime().date();
        query.bind("today"_L1, today.startOfDay().toUTC());
        query.bind("tomorrow"_L1, today.addDays(1).startOfDay().toUTC());
    }
}

bool canHop(const ListRequest &request)
{
    return request.view != OrderView::DeliveredToday;
}

QString listSql(const QString &statement, const ListRequest &request, bool fromCursor)
{
    const bool ascending = request.direction == Qt::AscendingOrder;
    QString sql = statement;
    sql.replace(u"{from}"_s, fromCursor ? u"({column}, id) {onwards} (:value, :id)"_s : u"true"_s);
    sql.replace(u"{onwards}"_s, ascending ? u">="_s : u"<="_s);
    sql.replace(u"{view}"_s, condition(request.view));
    sql.replace(u"{column}"_s, column(request.sort));
    sql.replace(u"{direction}"_s, ascending ? u"ASC"_s : u"DESC"_s);
    return sql;
}

QList<OrderSummary> readPage(Connection &connection, const ListRequest &request,
                             const std::optional<ListCursor> &from, int limit)
{
    Query row = listStatement(connection, "list_page"_L1, request, from.has_value());
    bindMoments(row, request.view);
    row.bind("limit"_L1, qint64(limit));
    if (from)
        bindCursor(row, *from);
    QList<OrderSummary> page;
    while (row.next())
        page.append(takeSummary(row));
    return page;
}

ListIndex readIndex(Connection &connection, const ListRequest &request, int pageRows)
{
    if (connection.location().engine() == DatabaseLocation::Engine::PostgreSql && canHop(request))
        return hopThrough(connection, request, qMax(1, pageRows));
    ListIndex index;
    index.pageRows = qMax(1, pageRows);
    Query row = listStatement(connection, "list_index"_L1, request, false);
    bindMoments(row, request.view);
    row.bind("rows"_L1, qint64(index.pageRows));
    while (row.next()) {
        const qint64 place = row.integer() - 1;
        index.count = place + 1; // the last row comes in any case and tells the length
        if (place % index.pageRows == 0) {
            const QVariant value = takeSortValue(row, request.sort);
            index.anchors.append({value, row.integer()});
        }
    }
    return index;
}

// Back from the order, the engine itself telling what stands before it, to the row where its page begins.
std::optional<qint64> readRowOf(Connection &connection, const ListRequest &request, const ListIndex &index,
                                OrderId order)
{
    ReadTransaction sameMoment(connection);
    const std::optional<ListCursor> sought = readKey(connection, request, order);
    if (!sought)
        return {};
    const QList<ListCursor> before =
        readKeys(connection, backwards(request), sought, index.pageRows, QDateTime::currentDateTimeUtc());
    QHash<OrderId, qsizetype> distances;
    for (qsizetype i = 0; i < before.size(); ++i)
        distances.insert(before.at(i).id, i);
    for (qsizetype page = 0; page < index.anchors.size(); ++page) {
        const ListCursor &anchor = index.anchors.at(page);
        const auto distance = distances.constFind(anchor.id);
        // With another value it is no longer the row that the index has seen.
        if (distance != distances.cend() && before.at(*distance) == anchor)
            return page * index.pageRows + *distance;
    }
    return {};
}

ViewCounts readCounts(Connection &connection, const QDateTime &now)
{
    Query row = connection.query("view_counts"_L1);
    bindMoments(row, OrderView::Late, now);
    bindMoments(row, OrderView::DeliveredToday, now);
    ViewCounts counts{};
    if (row.next())
        std::generate(counts.begin(), counts.end(), [&row] { return row.integer(); });
    return counts;
}

QList<ListCursor> readKeys(Connection &connection, const ListRequest &request,
                           const std::optional<ListCursor> &from, int limit, const QDateTime &now)
{
    Query row = listStatement(connection, "list_keys"_L1, request, from.has_value());
    bindMoments(row, request.view, now);
    if (from)
        bindCursor(row, *from);
    row.bind("limit"_L1, qint64(limit));
    QList<ListCursor> keys;
    while (row.next()) {
        const QVariant value = takeSortValue(row, request.sort);
        keys.append({value, row.integer()});
    }
    return keys;
}

} // namespace mars
