// SPDX-License-Identifier: Apache-2.0
#include "store/reading/streamedlist.h"

#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/reading/listfilter.h"
#include "store/reading/listquery.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

template<typename Take>
void forEachId(Connection &connection, const ListRequest &request, qint64 limit, const QDateTime &now,
               Take take)
{
    if (connection.isServer()) // however long it takes, it can be stopped
        connection.runScript(u"session_unhurried"_s);
    Query row = connection.queryText(streamedListSql(connection.location().engine(), request));
    bindMoments(row, request.view, now);
    bindFilter(row, request.filter);
    row.bind("limit"_L1, limit);
    while (row.next())
        take(OrderId(row.integer()));
}

} // namespace

void StreamedIds::append(OrderId id)
{
    const std::scoped_lock lock(m_mutex);
    m_ids.push_back(id);
}

QList<OrderId> StreamedIds::mid(qint64 row, int limit) const
{
    const std::scoped_lock lock(m_mutex);
    const auto count = static_cast<qint64>(m_ids.size());
    const auto first = m_ids.cbegin() + qBound<qint64>(0, row, count);
    return {first, first + qMin<qint64>(limit, m_ids.cend() - first)};
}

std::optional<qint64> StreamedIds::rowOf(OrderId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::find(m_ids.cbegin(), m_ids.cend(), id);
    return found == m_ids.cend() ? std::nullopt : std::optional<qint64>(found - m_ids.cbegin());
}

QString streamedListSql(DatabaseLocation::Engine engine, const ListRequest &request)
{
    QString sql = sqlText(engine, "list_ids"_L1);
    sql.replace(u"{filter}"_s, filterCondition(engine, request.filter));
    if (static_cast<int>(request.sort) >= keptSortCount)
        sql.replace(u"{column}"_s, freeSortColumn(engine, request.sort));
    return listSql(sql, request, false);
}

QList<OrderId> readStreamedIds(Connection &connection, const ListRequest &request, qint64 limit,
                               const QDateTime &now)
{
    QList<OrderId> ids;
    forEachId(connection, request, limit, now, [&ids](OrderId id) { ids.append(id); });
    return ids;
}

// Told at lengths that grow by a quarter: the first row is seen at once, and all that is told takes no more
// room than a few times the whole.
ListIndex readStreamedIndex(Connection &connection, const ListRequest &request, int step,
                            const ListGrowth &growth)
{
    const auto ids = std::make_shared<StreamedIds>();
    ListIndex index;
    qint64 told = 1;
    forEachId(connection, request, std::numeric_limits<qint64>::max(), QDateTime::currentDateTimeUtc(),
              [&](OrderId id) {
                  if (index.count % step == 0)
                      index.anchors.append(
                          {index.count, {QVariant::fromValue(StreamedPlace{ids, index.count}), id}});
                  ids->append(id);
                  if (++index.count != told)
                      return;
                  told += qMax<qint64>(1, told / 4);
                  if (growth)
                      growth->addResult(index);
              });
    return index;
}

std::optional<StreamedPlace> streamedPlace(const std::optional<ListCursor> &from)
{
    return from && from->value.canConvert<StreamedPlace>() ? std::optional(from->value.value<StreamedPlace>())
                                                           : std::nullopt;
}

std::optional<qint64> streamedRowOf(const ListIndex &index, OrderId order)
{
    const auto place = index.anchors.isEmpty() ? std::nullopt : streamedPlace(index.anchors.first().cursor);
    return place ? place->ids->rowOf(order) : std::nullopt;
}

} // namespace mars
