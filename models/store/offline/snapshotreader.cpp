// SPDX-License-Identifier: Apache-2.0
#include "store/offline/snapshotreader.h"

#include "store/engine/connection.h"
#include "store/reading/orderreader.h"
#include "store/schema/roles.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Phase = SnapshotState::Phase;

constexpr qint64 portionSize = 200;
constexpr qint64 last = std::numeric_limits<qint64>::max();

/** Asked each time: rights may be taken away while the line stands. */
SnapshotTerms readTerms(Connection &server)
{
    SnapshotTerms terms;
    if (Query row = server.query("snapshot_terms"_L1); row.next()) {
        terms.days = int(row.integer());
        terms.login = row.text();
        terms.history = row.text();
    }
    terms.rights = readRights(server);
    return terms;
}

QList<OrderChange> readChanges(Connection &server, QLatin1StringView statement, const OrderChange &place,
                               qint64 limit)
{
    Query row = server.query(statement);
    row.bind("n"_L1, place.n).bind("order"_L1, place.order).bind("limit"_L1, limit);
    QList<OrderChange> changes;
    while (row.next()) {
        OrderChange change;
        change.order = row.integer();
        change.n = row.integer();
        change.at = row.moment();
        change.isOpen = row.flag();
        changes.append(change);
    }
    return changes;
}

SnapshotState begin(Connection &server, const SnapshotTerms &terms)
{
    const QList<OrderChange> newest = readChanges(server, "changes_before"_L1, {last, last, {}, false}, 1);
    return {terms, Phase::Open, {}, newest.isEmpty() ? 0 : newest.first().n, {}};
}

QLatin1StringView statementOf(Phase phase)
{
    switch (phase) {
    case Phase::Open:
        return "changes_open"_L1;
    case Phase::Recent:
        return "changes_before"_L1;
    case Phase::Following:
        break;
    }
    return "changes_after"_L1;
}

/** From the end of one phase to the beginning of the next. */
void enterNext(SnapshotState &state)
{
    switch (state.phase) {
    case Phase::Open:
        state.phase = Phase::Recent;
        state.place = {last, last, {}, false};
        break;
    case Phase::Recent:
        state.phase = Phase::Following;
        state.place = {last, state.newest, {}, false};
        break;
    case Phase::Following:
        break;
    }
}

} // namespace

SnapshotPortion readPortion(Connection &server, const std::optional<SnapshotState> &state)
{
    const QDateTime now = QDateTime::currentDateTimeUtc(); // changes after this moment may be missing
    ReadTransaction sameMoment(server);
    const SnapshotTerms terms = readTerms(server);
    SnapshotPortion portion;
    portion.startsAnew = !state || state->terms != terms;
    portion.state = portion.startsAnew ? SnapshotState{terms, {}, {}, 0, {}} : *state;
    if (!portion.mayBeKept())
        return portion;
    if (portion.startsAnew)
        portion.state = begin(server, terms);

    const Phase phase = portion.state.phase;
    const QDateTime since = now.addDays(-terms.days);
    portion.changes = readChanges(server, statementOf(phase), portion.state.place, portionSize);
    bool isEnd = portion.changes.size() < portionSize;
    if (!portion.changes.isEmpty())
        portion.state.place = portion.changes.last();
    if (phase == Phase::Recent) { // the open ones are there already
        isEnd |= !portion.changes.isEmpty() && portion.changes.last().at < since;
        portion.changes.removeIf([](const OrderChange &change) { return change.isOpen; });
    }
    QList<OrderId> wanted;
    for (const OrderChange &change : std::as_const(portion.changes)) {
        if (change.isOpen || change.at >= since)
            wanted.append(change.order);
    }
    portion.orders = readOrders(server, wanted).values();
    portion.isLast = isEnd && phase == Phase::Following;
    if (portion.isLast)
        portion.state.rightAt = now;
    if (isEnd)
        enterNext(portion.state);
    return portion;
}

} // namespace mars
