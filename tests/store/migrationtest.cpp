// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

class MigrationTest : public QObject
{
    Q_OBJECT
private:
    static int version(const TestDatabase &database)
    {
        const Result<DatabaseInfo> info = databaseInfo(database.location());
        return info ? info->schemaVersion : -1;
    }

private Q_SLOTS:
    void initTestCase() { faultydisk::install(); }

    void bothEnginesHaveTheSameSteps()
    {
        QCOMPARE(migrationNames(Engine::Sqlite), migrationNames(Engine::PostgreSql));
        QVERIFY(!migrationNames(Engine::Sqlite).isEmpty());
    }

    void fromEveryVersion_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("from");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (int from = 0; from <= migrationNames(engine).size(); ++from)
                QTest::addRow("%s from %d", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", from)
                    << engine << from;
    }
    void fromEveryVersion()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(int, from);
        const TestDatabase database(engine, false);
        database.migrateTo(from);
        const Result<int> now = migrateDatabase(database.location());
        QVERIFY2(now.ok(), qPrintable(now ? QString() : now.error().detail));
        QCOMPARE(*now, migrationNames(engine).size());
        QCOMPARE(version(database), *now);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        QCOMPARE(*checkDatabase(database.location()), QStringList());
        QVERIFY(migrateDatabase(database.location()).ok()); // once more does nothing
        QCOMPARE(databaseInfo(database.location())->orders, 1);
    }

    // A desk that opens while another one imports.
    void waitsForNobodyWhenUpToDate_data() { addEngines(); }
    void waitsForNobodyWhenUpToDate()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QStringList lock = engine == Engine::Sqlite
                                     ? QStringList{u"BEGIN IMMEDIATE"_s}
                                     : QStringList{u"BEGIN"_s, u"SELECT id FROM write_turn FOR UPDATE"_s};
        const Result<int> now =
            database.runAndHold<Result<int>>(lock, [&] { return migrateDatabase(database.location()); });
        QVERIFY2(now.ok(), qPrintable(now ? QString() : plainText(now.error())));
        QCOMPARE(*now, migrationNames(engine).size());
    }

    void takesItsTime()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto limit = [&database](Connection::Schema schema) {
            Connection connection(database.location(), schema);
            Query row = connection.queryText(u"SELECT current_setting('statement_timeout')"_s);
            return row.next() ? row.text() : QString();
        };
        QCOMPARE(limit(Connection::Schema::Any), u"0"_s); // building an index may take hours
        QCOMPARE(limit(Connection::Schema::Current), u"1min"_s);
    }

    // Something of the last step stands in the way: the step before it stays, whole.
    void interruptedLeavesTheOldVersion_data() { addEngines(); }
    void interruptedLeavesTheOldVersion()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine, false);
        database.migrateTo(1);
        database.run({u"CREATE INDEX orders_delivered ON orders (id)"_s});
        QVERIFY(!migrateDatabase(database.location()).ok());
        QCOMPARE(version(database), 2);
        database.run({u"DROP INDEX orders_delivered"_s});
        QVERIFY(migrateDatabase(database.location()).ok());
        QCOMPARE(version(database), migrationNames(engine).size());
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    void takesAlongWhatIsStored_data() { addEngines(); }
    void takesAlongWhatIsStored()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders{testOrder(3), testOrder(1), testOrder(2)};
        for (Order &order : orders)
            order.customer.phone = orders.first().customer.phone;
        QVERIFY(database.sink()->write(orders).ok());
        for (const int version : {9, 8, 7, 6, 5, 4})
            database.undoMigration(version);
        QVERIFY(migrateDatabase(database.location()).ok());
        QCOMPARE(*checkDatabase(database.location()), QStringList());
        const auto others = openOrderSource(database.location())->samePerson(3, 1).result();
        QCOMPARE(others->first().number, u"MO-3"_s);
    }

    void everyDiskFaultLeavesAWholeVersion()
    {
        bool reached = true;
        int faults = 0;
        for (int access = 0; reached; access += 3, ++faults) {
            const TestDatabase database(Engine::Sqlite, false);
            faultydisk::failAt(access, faultydisk::Fault::Broken);
            const Result<int> broken = migrateDatabase(database.location());
            reached = faultydisk::recover();
            QVERIFY(!reached || !broken || *broken == migrationNames(Engine::Sqlite).size());
            const Result<int> mended = migrateDatabase(database.location());
            QVERIFY2(mended.ok(), qPrintable(QString::number(access)));
            QCOMPARE(*checkDatabase(database.location()), QStringList());
        }
        QVERIFY(faults > 10);
    }

    void twoAtOnce_data() { addEngines(); }
    void twoAtOnce()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine, false);
        QList<Result<int>> versions(4, Result<int>(0));
        std::vector<std::unique_ptr<QThread>> threads;
        for (Result<int> &version : versions) {
            threads.emplace_back(
                QThread::create([&version, &database] { version = migrateDatabase(database.location()); }));
        }
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        for (const Result<int> &version : versions)
            QVERIFY2(version.ok(), qPrintable(version ? QString() : version.error().detail));
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    void makesItsFolderForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/orders 100% #1?.db"_s);
        QVERIFY(migrateDatabase(*DatabaseLocation::parse(path)).ok());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                QFile::WriteOther | QFile::ExeOther;
        const QFileInfo file(path);
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFileInfo(file.path()).permissions() & others));
        QVERIFY(!(QFileInfo(folder.filePath(u"deep"_s)).permissions() & others));
        const auto sink = openOrderSink(*DatabaseLocation::parse(path));
        QVERIFY((*sink)->write({testOrder(1)}).ok());
        for (const QFileInfo &side : QDir(file.path()).entryInfoList(QDir::Files))
            QVERIFY2(!(side.permissions() & others), qPrintable(side.filePath()));
    }

    void infoSaysWhatThereIs_data() { addEngines(); }
    void infoSaysWhatThereIs()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2)}).ok());
        const Result<DatabaseInfo> info = databaseInfo(database.location());
        QVERIFY(info.ok());
        QVERIFY(info->engine.startsWith(engine == Engine::Sqlite ? u"SQLite 3."_s : u"PostgreSQL 1"_s));
        QCOMPARE(info->location, database.location().display());
        QCOMPARE(info->orders, 2);
        QCOMPARE(info->shipments, 2);
        QCOMPARE(info->events, 6);
        QCOMPARE(info->sampleOrders, 0);
        QCOMPARE(info->newestSchemaVersion, info->schemaVersion);
    }
};

MARS_TEST_MAIN(QCoreApplication, MigrationTest)
#include "migrationtest.moc"
