// SPDX-License-Identifier: Apache-2.0
#include "store/reading/listoutline.h"

#include "store/engine/connection.h"
#include "store/reading/listquery.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 mostWritten = 500; // beyond, reading through the list costs no more

/** As both engines compare: texts byte by byte. */
int compare(const QVariant &a, const QVariant &b)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    switch (a.typeId()) {
    case QMetaType::QDateTime:
        return order(a.toDateTime(), b.toDateTime());
    case QMetaType::QDate:
        return order(a.toDate(), b.toDate());
    default:
        return order(a.toString().toUtf8(), b.toString().toUtf8());
    }
}

std::optional<ListCursor> placed(const ListCursor &cursor)
{
    return cursor.id == 0 && cursor.skip == 0 ? std::nullopt : std::optional(cursor);
}

} // namespace

ListOutline::Writes ListOutline::writesSoFar(Connection &connection)
{
    Writes writes;
    Query row = connection.query("next_change"_L1);
    writes.session = connection.session();
    if (row.next()) {
        writes.next = row.integer();
        writes.history = row.text();
    }
    return writes;
}

void ListOutline::begin(Connection &connection)
{
    m_isWhole = false;
    m_asOf = QDateTime::currentDateTimeUtc();
    m_writes = writesSoFar(connection); // what is written meanwhile counts as not read
    m_stretches = {Stretch()};
}

void ListOutline::advance(Connection &connection, int stretches)
{
    if (m_stretches.isEmpty() || m_writes.session != connection.session())
        begin(connection);
    for (; stretches > 0 && !m_isWhole; --stretches) {
        Stretch &last = m_stretches.last();
        ListCursor end = last.from;
        end.skip = m_step;
        const QList<ListCursor> next = readKeys(connection, m_request, end, 1, m_asOf);
        m_isWhole = next.isEmpty();
        last.rows =
            m_isWhole ? readKeys(connection, m_request, placed(last.from), m_step, m_asOf).size() : m_step;
        if (!m_isWhole)
            m_stretches.append({next.first(), 0});
    }
}

// A stretch that was not read again can only have lost rows: whatever comes into one was written, and is
// found by its place. So where the sum is right, each is. What joins by time alone is told by the kept
// counts.
bool ListOutline::follow(Connection &connection, const QDateTime &now)
{
    const auto view = size_t(m_request.view);
    const qint64 count = readCounts(connection, now).at(view);
    const bool hasAged =
        m_request.view == OrderView::Late && readCounts(connection, m_asOf).at(view) != count;
    if (!hasAged && readWritten(connection, now)) {
        qint64 sum = 0;
        for (const Stretch &stretch : std::as_const(m_stretches))
            sum += stretch.rows;
        if (sum == count) {
            m_asOf = now;
            return true;
        }
    }
    begin(connection);
    return false;
}

bool ListOutline::readWritten(Connection &connection, const QDateTime &now)
{
    const Writes writes = writesSoFar(connection);
    if (writes.session != m_writes.session || writes.history != m_writes.history ||
        writes.next < m_writes.next)
        return false;
    QList<OrderId> written;
    {
        Query row = connection.query("changed_orders"_L1);
        row.bind("n"_L1, m_writes.next).bind("limit"_L1, mostWritten + 1);
        while (row.next())
            written.append(row.integer());
    }
    // Not every login is told which orders were written.
    if (written.size() > mostWritten || (written.isEmpty() && writes.next != m_writes.next))
        return false;
    QSet<qsizetype> touched;
    for (const OrderId id : std::as_const(written)) {
        if (const auto key = readKey(connection, {OrderView::All, m_request.sort, m_request.direction}, id))
            touched.insert(stretchOf(*key));
    }
    m_writes = writes;
    return std::all_of(touched.cbegin(), touched.cend(),
                       [&](qsizetype stretch) { return readStretch(connection, stretch, now); });
}

bool ListOutline::readStretch(Connection &connection, qsizetype stretch, const QDateTime &now)
{
    const qint64 most = 2LL * m_step;
    const QList<ListCursor> keys =
        readKeys(connection, m_request, placed(m_stretches.at(stretch).from), int(most), now);
    auto end = keys.cend();
    if (stretch + 1 < m_stretches.size()) {
        end = std::partition_point(keys.cbegin(), keys.cend(), [&](const ListCursor &key) {
            return isBefore(key, m_stretches.at(stretch + 1).from);
        });
    }
    m_stretches[stretch].rows = end - keys.cbegin();
    return m_stretches.at(stretch).rows < most;
}

qsizetype ListOutline::stretchOf(const ListCursor &row) const
{
    const auto after =
        std::upper_bound(m_stretches.cbegin() + 1, m_stretches.cend(), row,
                         [this](const ListCursor &r, const Stretch &s) { return isBefore(r, s.from); });
    return after - m_stretches.cbegin() - 1;
}

bool ListOutline::isBefore(const ListCursor &a, const ListCursor &b) const
{
    const int values = compare(a.value, b.value);
    const int order = values != 0 ? values : a.id < b.id ? -1 : b.id < a.id ? 1 : 0;
    return m_request.direction == Qt::AscendingOrder ? order < 0 : order > 0;
}

ListIndex ListOutline::index() const
{
    ListIndex index;
    for (const Stretch &stretch : m_stretches) {
        if (stretch.from.id != 0)
            index.anchors.append({index.count, stretch.from});
        index.count += stretch.rows;
    }
    return index;
}

} // namespace mars
