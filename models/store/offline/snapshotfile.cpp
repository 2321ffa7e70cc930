// SPDX-License-Identifier: Apache-2.0
#include "store/offline/snapshotfile.h"

#include "store/engine/storefailure.h"
#include "store/reading/orderreader.h"
#include "store/writing/orderrows.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 mostOldOrders = 500; // at once

/** One letter for each right. */
QString textOf(const Rights &rights)
{
    QString text;
    for (const bool right :
         {rights.seesContacts, rights.revealsContacts, rights.writesOrders, rights.writesNotes,
          rights.correctsStatus, rights.setsTrackingNumbers, rights.keepsSnapshots, rights.exportsLists})
        text += right ? u'y' : u'n';
    return text;
}

Rights rightsFrom(const QString &text)
{
    const auto has = [&text](qsizetype place) { return text.mid(place, 1) == u"y"; };
    return {has(0), has(1), has(2), has(3), has(4), has(5), has(6), has(7)};
}

void requireSound(Connection &connection)
{
    Query row = connection.query("check_integrity"_L1);
    if (!row.next() || row.text() != u"ok")
        connection.fail(Error::Kind::Corrupt);
}

/** Of a file that will never be of use; others may be, once the disk has room or the program is not ending.
 */
bool isHopeless(Error::Kind kind)
{
    return kind == Error::Kind::Corrupt || kind == Error::Kind::SchemaMissing ||
           kind == Error::Kind::NewerSchema || kind == Error::Kind::Internal;
}

std::optional<SnapshotState> readState(Connection &connection)
{
    Query row = connection.query("read_snapshot"_L1);
    if (!row.next())
        return {};
    SnapshotState state;
    state.terms.days = int(row.integer());
    state.terms.login = row.text();
    state.terms.history = row.text();
    state.terms.rights = rightsFrom(row.text());
    state.phase = SnapshotState::Phase(row.integer());
    state.place.n = row.integer();
    state.place.order = row.integer();
    state.newest = row.integer();
    state.rightAt = row.moment();
    return state;
}

QList<TrackingEvent> allEvents(const Order &order)
{
    QList<TrackingEvent> events = order.events;
    for (const Shipment &parcel : order.shipments)
        events += parcel.events;
    return events;
}

/** With every part of it new. */
WorkingOrder asNew(const Order &order)
{
    WorkingOrder working;
    working.order = order;
    working.changed = true;
    return working;
}

} // namespace

SnapshotFile::SnapshotFile(const QString &path)
    : m_connection(*DatabaseLocation::parse(path))
{
}

std::optional<SnapshotState> SnapshotFile::open()
{
    const auto state = attempt([this] {
        m_connection.open();
        requireSound(m_connection);
        return readState(m_connection);
    });
    if (state && *state)
        return *state;
    if (state || isHopeless(state.error().kind))
        remove();
    return {};
}

void SnapshotFile::write(const SnapshotPortion &portion)
{
    if (portion.startsAnew)
        make();
    WriteTransaction wholeOrNotAtAll(m_connection);
    QList<OrderId> ids;
    for (const OrderChange &change : portion.changes)
        ids.append(change.order);
    dropOrders(ids);
    putOrders(portion);
    putChanges(portion);
    if (portion.isLast)
        dropOld(portion.state);
    putState(portion.state);
    wholeOrNotAtAll.commit();
}

void SnapshotFile::make()
{
    remove();
    if (const Result<int> made = migrateDatabase(location()); !made)
        throw StoreFailure{made.error()};
    WriteTransaction transaction(m_connection);
    m_connection.runScript(u"snapshot_table"_s);
    transaction.commit();
}

void SnapshotFile::remove()
{
    m_connection.close();
    for (const QString &side : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(location().path() + side);
}

void SnapshotFile::dropOrders(const QList<OrderId> &ids)
{
    if (ids.isEmpty())
        return;
    const QString set = jsonArray(ids);
    m_connection.query("uncount_words"_L1).bind("ids"_L1, set).run();
    m_connection.query("drop_orders"_L1).bind("ids"_L1, set).run();
    m_connection.query("drop_changes"_L1).bind("ids"_L1, set).run();
}

void SnapshotFile::dropOld(const SnapshotState &state)
{
    QList<OrderId> old;
    {
        Query row = m_connection.query("old_orders"_L1);
        row.bind("since"_L1, state.rightAt.addDays(-state.terms.days)).bind("limit"_L1, mostOldOrders);
        while (row.next())
            old.append(row.integer());
    }
    dropOrders(old);
    m_connection.query("drop_unused_words"_L1).run();
}

void SnapshotFile::putOrders(const SnapshotPortion &portion)
{
    qint64 events = 0;
    for (const Order &order : portion.orders)
        events += asNew(order).newEvents();
    OrderRows rows(m_connection, takeIds(m_connection, "event"_L1, events));
    for (const Order &order : portion.orders)
        rows.add(asNew(order));
    rows.flush();
    putEdits(portion.orders);
}

void SnapshotFile::putEdits(const QList<Order> &orders)
{
    Rows rows;
    const auto add = [this, &rows](const Order &order, const QString &id, const QString &kind,
                                   const QString &person, const QDateTime &at, const QString &body) {
        rows.append({{"id"_L1, id},
                     {"order_id"_L1, order.id},
                     {"kind"_L1, kind},
                     {"person"_L1, person},
                     {"at"_L1, m_connection.dialect().column(at)},
                     {"body"_L1, body}});
    };
    for (const Order &order : orders) {
        for (const Note &note : order.notes)
            add(order, note.id.toString(QUuid::WithoutBraces), u"Note"_s, note.person, note.madeAt,
                note.text);
        for (const TrackingEvent &event : allEvents(order)) {
            if (!event.person.isEmpty())
                add(order, event.sourceKey, u"Correction"_s, event.person, event.receivedAt, event.text);
        }
    }
    if (!rows.isEmpty())
        m_connection.query("put_edits"_L1).bind("rows"_L1, rows.take()).run();
}

void SnapshotFile::putChanges(const SnapshotPortion &portion)
{
    QSet<OrderId> kept;
    for (const Order &order : portion.orders)
        kept.insert(order.id);
    Rows rows;
    for (const OrderChange &change : portion.changes) {
        if (kept.contains(change.order))
            rows.append({{"order_id"_L1, change.order},
                         {"n"_L1, change.n},
                         {"at"_L1, m_connection.dialect().column(change.at)},
                         {"is_open"_L1, change.isOpen}});
    }
    if (!rows.isEmpty())
        m_connection.query("put_changes"_L1).bind("rows"_L1, rows.take()).run();
}

void SnapshotFile::putState(const SnapshotState &state)
{
    m_connection.query("write_snapshot"_L1)
        .bind("days"_L1, qint64(state.terms.days))
        .bind("login"_L1, state.terms.login)
        .bind("history"_L1, state.terms.history)
        .bind("rights"_L1, textOf(state.terms.rights))
        .bind("phase"_L1, qint64(state.phase))
        .bind("n"_L1, state.place.n)
        .bind("order"_L1, state.place.order)
        .bind("newest"_L1, state.newest)
        .bind("right_at"_L1, state.rightAt)
        .run();
}

bool hasWholeSnapshot(const QString &file)
{
    const std::optional<SnapshotState> state = SnapshotFile(file).open();
    return state && state->isWhole();
}

void removeSnapshot(const QString &file)
{
    SnapshotFile(file).remove();
}

} // namespace mars
