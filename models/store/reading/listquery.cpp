// SPDX-License-Identifier: Apache-2.0
#include "store/reading/listquery.h"

#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/reading/orderreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr int rowsBack = 2000; // in which an anchor stands, where there are any

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
    // Keys stand in the index alone: what is passed over is not read.
    if (from && from->skip > 0) {
        ReadTransaction sameMoment(connection);
        const QList<ListCursor> first =
            readKeys(connection, request, from, 1, QDateTime::currentDateTimeUtc());
        return first.isEmpty() ? QList<OrderSummary>() : readPage(connection, request, first.first(), limit);
    }
    const bool fromCursor = from && from->id != 0;
    Query row = listStatement(connection, "list_page"_L1, request, fromCursor);
    bindMoments(row, request.view);
    row.bind("limit"_L1, qint64(limit));
    if (fromCursor)
        bindCursor(row, *from);
    QList<OrderSummary> page;
    while (row.next())
        page.append(takeSummary(row));
    return page;
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

// Back from the order, the engine itself telling what stands before it, to the nearest row that is known.
std::optional<qint64> readRowOf(Connection &connection, const ListRequest &request, const ListIndex &index,
                                OrderId order)
{
    ReadTransaction sameMoment(connection);
    const std::optional<ListCursor> sought = readKey(connection, request, order);
    if (!sought)
        return {};
    const QList<ListCursor> before =
        readKeys(connection, backwards(request), sought, rowsBack, QDateTime::currentDateTimeUtc());
    QHash<OrderId, qsizetype> distances;
    for (qsizetype i = 0; i < before.size(); ++i)
        distances.insert(before.at(i).id, i);
    // The nearest of them and no other: one that has moved meanwhile makes the rest doubtful.
    qsizetype nearest = before.size() < rowsBack ? before.size() - 1 : rowsBack; // the start of the list
    const ListAnchor *known = nullptr;
    for (const ListAnchor &anchor : index.anchors) {
        const qsizetype distance = distances.value(anchor.cursor.id, rowsBack);
        if (distance <= nearest && distance < rowsBack) {
            nearest = distance;
            known = &anchor;
        }
    }
    if (known)
        return before.at(nearest) == known->cursor ? std::optional(known->row + nearest) : std::nullopt;
    const qint64 firstKnown = index.anchors.isEmpty() ? index.count : index.anchors.first().row;
    return nearest < qMin<qint64>(rowsBack, firstKnown) ? std::optional<qint64>(nearest) : std::nullopt;
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
    const bool fromCursor = from && from->id != 0;
    Query row = listStatement(connection, "list_keys"_L1, request, fromCursor);
    bindMoments(row, request.view, now);
    if (fromCursor)
        bindCursor(row, *from);
    row.bind("limit"_L1, qint64(limit)).bind("skip"_L1, from ? from->skip : 0);
    QList<ListCursor> keys;
    while (row.next()) {
        const QVariant value = takeSortValue(row, request.sort);
        keys.append({value, row.integer()});
    }
    return keys;
}

} // namespace mars
