// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"

#include "store/administration/copiedtables.h"
#include "store/administration/longwork.h"
#include "store/administration/tablerows.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

qint64 countRows(Connection &connection, const QString &from)
{
    Query row = connection.queryText(u"SELECT count(*) FROM "_s + from);
    return row.next() ? row.integer() : 0;
}

void unhurried(Connection &connection)
{
    connection.open();
    if (connection.location().engine() == DatabaseLocation::Engine::PostgreSql)
        connection.runScript(u"session_unhurried"_s);
}

void makeReady(Connection &target)
{
    for (const CopiedTable &table : copiedTables) {
        if (table.isFilledByItself) {
            target.runText(u"DELETE FROM "_s + table.name);
        } else if (countRows(target, u"(SELECT 1 FROM %1 LIMIT 1) AS any_row"_s.arg(table.name)) > 0) {
            throw StoreFailure{
                {Error::Kind::Invalid,
                 Texts::tr("The order database %1 is not empty.").arg(target.location().display()),
                 Texts::tr("Copy into a new one, or restore a backup with “--replace”."),
                 {}}};
        }
    }
}

bool holdsOrders(const DatabaseLocation &location)
{
    Connection connection(location, Connection::Schema::Any);
    return connection.schemaVersion() > 0 &&
           countRows(connection, u"(SELECT 1 FROM orders LIMIT 1) AS any_order"_s) > 0;
}

/** Sets up a target that holds nothing yet, also where that was interrupted before; an older one with orders
 * is somebody's, and theirs to migrate. */
void setUp(const DatabaseLocation &location)
{
    const Result<bool> isSomebodys = attempt([&] { return holdsOrders(location); });
    if (isSomebodys && *isSomebodys)
        return;
    if (const Result<int> ready = migrateDatabase(location); !ready)
        throw StoreFailure{ready.error()};
}

qint64 copyTable(Connection &source, Connection &target, const QString &table, LongWork &work)
{
    TableReader reader(source, table);
    TableWriter writer(target, table);
    qint64 copied = 0;
    for (QList<QVariantList> rows = reader.next(); !rows.isEmpty(); rows = reader.next()) {
        writer.write(rows);
        copied += rows.size();
        work.advance(rows.size());
    }
    return copied;
}

CopyReport copyAll(Connection &source, Connection &target, LongWork &work)
{
    ReadTransaction oneMoment(source);
    qint64 total = 0;
    for (const CopiedTable &table : copiedTables)
        total += countRows(source, table.name);
    WriteTransaction allOrNothing(target);
    makeReady(target);
    work.begin(Texts::tr("Rows copied"), total);
    CopyReport report;
    for (const CopiedTable &table : copiedTables) {
        const qint64 rows = copyTable(source, target, table.name, work);
        report.rows += rows;
        if (table.name == "orders"_L1)
            report.orders = rows;
    }
    target.query("renew_history"_L1)
        .bind("history"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .run();
    allOrNothing.commit();
    return report;
}

} // namespace

Result<CopyReport> copyDatabase(const DatabaseLocation &from, const DatabaseLocation &to,
                                const WorkOptions &options)
{
    return attempt([&] {
        LongWork work(options);
        work.begin(Texts::tr("Counting rows"));
        Connection source(from);
        unhurried(source);
        setUp(to);
        Connection target(to);
        unhurried(target);
        const CopyReport report = copyAll(source, target, work);
        if (to.engine() == DatabaseLocation::Engine::PostgreSql)
            target.runText(u"ANALYZE"_s); // else the first look-ups would be planned for empty tables
        return report;
    });
}

} // namespace mars
