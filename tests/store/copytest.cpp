// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"
#include "store/administration/copiedtables.h"
#include "store/schema/schemaoutline.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

QString hostile()
{
    return u"a\tb\nc\rd\\.\\N \\ ' \" ; -- $1 :x ? %s 😀 \u0007 प्रि"_s;
}

/** Everything that can be stated, and nothing of it. */
QList<Order> orders()
{
    QList<Order> all;
    for (int n = 1; n <= 60; ++n)
        all.append(testOrder(n, n % 3 == 0 ? hostile() : u"Zoë Rao"_s));
    Order full = testOrder(61, u"प्रिया शर्मा"_s);
    full.placedAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'007, Qt::UTC);
    full.customer.street = hostile();
    full.lines.first().name = hostile();
    Shipment &parcel = full.shipments.first();
    parcel.shipBy = full.placedAt.addDays(1);
    parcel.numbers = {{u"OLD 1"_s, full.placedAt.addMSecs(1), {}},
                      {u"NEW 1"_s, full.placedAt.addDays(1), {}}};
    TrackingEvent undated = testEvent(u"2026-01-07T08:00:00Z"_s, Status::OnHold, hostile());
    undated.occurredAt = {};
    undated.receivedAt = QDateTime::fromMSecsSinceEpoch(1'767'800'000'123, Qt::UTC);
    undated.expectedOn = QDate(2026, 2, 28);
    undated.rawTime = u"07/01 noonish"_s;
    undated.zoneAssumed = true;
    undated.isCorrection = true;
    parcel.events.append(undated);
    all.append(full);
    Order bare;
    bare.source = u"mars"_s;
    bare.number = u"BARE-1"_s;
    bare.placedAt = QDateTime::fromMSecsSinceEpoch(-1, Qt::UTC);
    all.append(bare);
    return all;
}

void addPairs()
{
    QTest::addColumn<Engine>("from");
    QTest::addColumn<Engine>("to");
    QTest::newRow("file to server") << Engine::Sqlite << Engine::PostgreSql;
    QTest::newRow("server to file") << Engine::PostgreSql << Engine::Sqlite;
    QTest::newRow("file to file") << Engine::Sqlite << Engine::Sqlite;
    QTest::newRow("server to server") << Engine::PostgreSql << Engine::PostgreSql;
}

/** Every column of every row, as text. */
QStringList rows(const TestDatabase &database, const QString &table)
{
    QStringList columns;
    const bool isFile = database.location().engine() == Engine::Sqlite;
    const SchemaTable outline = SchemaOutline::of(Engine::PostgreSql).tables().value(table);
    for (const SchemaColumn &column : outline.columns) {
        if (column.name == u"history") // each database has its own
            continue;
        if (isFile)
            columns.append(u"quote(%1)"_s.arg(column.name));
        else
            columns.append(u"coalesce(CAST(%1 AS text), '~')"_s.arg(column.name));
    }
    return database.column({isFile ? u"SELECT 1"_s : u"SET TIME ZONE 'UTC'"_s,
                            u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u" || '|' || "_s), table,
                                                                   outline.key.join(u", "_s))},
                           0);
}

} // namespace

/** Databases are carried over between engines with all that they hold, or not at all. */
class CopyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsOnTheList()
    {
        QSet<QString> listed;
        for (const CopiedTable &table : copiedTables)
            listed.insert(table.name);
        QMap<QString, SchemaTable> outline = SchemaOutline::of(Engine::PostgreSql).tables();
        QVERIFY(outline.remove(u"order_count"_s)); // the target counts what it is given
        for (const QString &own :
             {u"export_request"_s, u"look"_s, u"write_turn"_s}) // of the moment, and of no use elsewhere
            QVERIFY(outline.remove(own));
        QVERIFY(outline.remove(u"word_form"_s)); // follows its words by itself
        const QStringList tables = outline.keys();
        QCOMPARE(listed, QSet<QString>(tables.begin(), tables.end()));
        static const QSet<QString> understood{u"bigint"_s,  u"integer"_s, u"text"_s,
                                              u"boolean"_s, u"date"_s,    u"timestamptz"_s,
                                              u"jsonb"_s,   u"uuid"_s,    u"bytea"_s};
        for (const SchemaTable &table : std::as_const(outline)) {
            for (const SchemaColumn &column : table.columns)
                QVERIFY2(understood.contains(column.type), qPrintable(table.statement));
        }
    }

    void carriesEverythingOver_data() { addPairs(); }
    void carriesEverythingOver()
    {
        QFETCH(Engine, from);
        QFETCH(Engine, to);
        if ((from == Engine::PostgreSql || to == Engine::PostgreSql) && !PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase origin(from);
        QVERIFY(origin.sink()->write(orders()).ok());
        const QString moment = from == Engine::Sqlite ? u"1764000000123"_s : u"'2025-11-24T16:00:00.123Z'"_s;
        origin.run(
            {u"INSERT INTO audit (id, at, login, person, action, order_id, after) VALUES "
             "('0193572f-33f1-7cc4-a1cf-6a0f0f4ba001', %1, 'priya', 'Priya Rao', 'note', 7, '{\"a\": 1}')"_s
                 .arg(moment),
             u"INSERT INTO edit (id, order_id, kind, person, login, made_at, stored_at, body) VALUES "
             "('0193572f-33f1-7cc4-a1cf-6a0f0f4ba002', 7, 'Note', 'Priya Rao', 'priya', %1, %1, 'Called')"_s
                 .arg(moment)});
        const TestDatabase target(to, false);
        qint64 told = 0;
        WorkOptions options;
        options.onProgress = [&told](const WorkProgress &progress) { told = qMax(told, progress.total); };
        const Result<CopyReport> copied = copyDatabase(origin.location(), target.location(), options);
        QVERIFY2(copied.ok(),
                 qPrintable(copied ? QString() : plainText(copied.error()) + copied.error().detail));
        QCOMPARE(copied->orders, 62);
        QCOMPARE(copied->rows, told);
        QCOMPARE(checkDatabase(target.location()).value(), QStringList());

        const auto before = openOrderSource(origin.location());
        const auto after = openOrderSource(target.location());
        for (OrderId id = 1; id <= 62; ++id) {
            const Result<Order> expected = before->order(id).result();
            const Result<Order> found = after->order(id).result();
            QVERIFY(expected.ok() && found.ok());
            QVERIFY2(*expected == *found, qPrintable(expected->number));
        }
        // The same again changes nothing, and new orders get numbers of their own.
        const Result<WriteReport> again = target.sink()->write(orders() + QList<Order>{testOrder(99)});
        QVERIFY(again.ok());
        QCOMPARE(again->outcomes.count(WriteOutcome::Unchanged), 62);
        QCOMPARE(again->stored.last(), 63);

        if (from == to)
            return;
        const TestDatabase back(from, false);
        const TestDatabase second(to, false);
        QVERIFY(copyDatabase(origin.location(), second.location()).ok());
        QVERIFY(copyDatabase(second.location(), back.location()).ok());
        for (const CopiedTable &table : copiedTables) {
            QVERIFY2(!rows(origin, table.name).isEmpty(), table.name.data());
            QCOMPARE(rows(back, table.name), rows(origin, table.name));
        }
    }

    void carriesWhoCorrected_data() { addPairs(); }
    void carriesWhoCorrected()
    {
        QFETCH(Engine, from);
        QFETCH(Engine, to);
        if ((from == Engine::PostgreSql || to == Engine::PostgreSql) && !PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase origin(from);
        QVERIFY(origin.sink()->write({testOrder(1)}).ok());
        const Order order = origin.order(1);
        QVERIFY(openEditTarget(origin.location())
                    ->apply(Edit::correction(order, u"Priya Rao"_s,
                                             {.shipment = order.shipments.first().id,
                                              .status = Status::Delivered,
                                              .why = u"Has it"_s}))
                    .result()
                    .ok());
        const TestDatabase target(to, false);
        QVERIFY(copyDatabase(origin.location(), target.location()).ok());
        const TrackingEvent carried = target.order(1).shipments.first().events.last();
        QCOMPARE(carried.person, u"Priya Rao"_s);
        QCOMPARE(carried.text, u"Has it"_s);
    }

    // More rows than are read at once; a page may end within the words of one name.
    void carriesManyOver()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase origin(Engine::Sqlite);
        QList<Order> many;
        for (int n = 1; n <= 5001; ++n)
            many.append(testOrder(n, u"Priya %1"_s.arg(n % 7)));
        QVERIFY(origin.sink()->write(many).ok());
        const TestDatabase server(Engine::PostgreSql);
        const TestDatabase back(Engine::Sqlite);
        QVERIFY(copyDatabase(origin.location(), server.location()).ok());
        QVERIFY(copyDatabase(server.location(), back.location()).ok());
        for (const CopiedTable &table : copiedTables)
            QCOMPARE(rows(back, table.name), rows(origin, table.name));
    }

    void refusesWhatIsNotEmpty_data() { addEngines(); }
    void refusesWhatIsNotEmpty()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase origin(Engine::Sqlite);
        QVERIFY(origin.sink()->write({testOrder(1)}).ok());
        const TestDatabase target(engine);
        QVERIFY(target.sink()->write({testOrder(2)}).ok());
        const Result<CopyReport> copied = copyDatabase(origin.location(), target.location());
        QVERIFY(!copied.ok());
        QCOMPARE(copied.error().kind, Error::Kind::Invalid);
        QCOMPARE(databaseInfo(target.location()).value().orders, 1);
        // Emptied again, it will do, whatever numbers were given there.
        QVERIFY(target.sink()->removeSource(u"mars"_s).ok());
        QVERIFY(copyDatabase(origin.location(), target.location()).ok());
        QCOMPARE(checkDatabase(target.location()).value(), QStringList());
    }

    void olderTargetIsLeftAlone_data() { addEngines(); }
    void olderTargetIsLeftAlone()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase origin(Engine::Sqlite);
        const TestDatabase target(engine);
        QVERIFY(target.sink()->write({testOrder(1)}).ok());
        target.run(
            {u"DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"_s});
        const int before = databaseInfo(target.location()).value().schemaVersion;
        const Result<CopyReport> copied = copyDatabase(origin.location(), target.location());
        QVERIFY(!copied.ok());
        QCOMPARE(copied.error().kind, Error::Kind::SchemaMissing);
        QCOMPARE(databaseInfo(target.location()).value().schemaVersion, before);
    }

    // As a copy that was killed between two migrations leaves it.
    void halfSetUpTargetIsSetUp_data() { addEngines(); }
    void halfSetUpTargetIsSetUp()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase origin(Engine::Sqlite);
        const TestDatabase target(engine, false);
        target.migrateTo(2);
        QVERIFY(copyDatabase(origin.location(), target.location()).ok());
        QCOMPARE(checkDatabase(target.location()).value(), QStringList());
    }

    void stoppedLeavesNothing_data() { addEngines(); }
    void stoppedLeavesNothing()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase origin(Engine::Sqlite);
        QVERIFY(origin.sink()->write(orders()).ok());
        const TestDatabase target(engine);
        int patience = 0;
        Result<CopyReport> copied = CopyReport();
        do {
            int asked = 0;
            WorkOptions options;
            options.isCancelled = [&] { return ++asked > patience; };
            copied = copyDatabase(origin.location(), target.location(), options);
            if (!copied) {
                QCOMPARE(copied.error().kind, Error::Kind::Cancelled);
                QCOMPARE(databaseInfo(target.location()).value().orders, 0);
                QCOMPARE(checkDatabase(target.location()).value(), QStringList());
            }
            ++patience;
        } while (!copied && patience < 50);
        QVERIFY(copied.ok());
        QVERIFY(patience > 8);
    }

    void missingOrOlderSource()
    {
        const TestDatabase target(Engine::Sqlite, false);
        const TestDatabase missing(Engine::Sqlite, false);
        const Result<CopyReport> copied = copyDatabase(missing.location(), target.location());
        QVERIFY(!copied.ok());
        QCOMPARE(copied.error().kind, Error::Kind::NotFound);
        QVERIFY2(!QFile::exists(target.location().path()), "nothing was set up for nothing");
    }
};

MARS_TEST_MAIN(QCoreApplication, CopyTest)
#include "copytest.moc"
