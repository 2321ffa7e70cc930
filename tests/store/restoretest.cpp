// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** What a restore may take the place of, and what it leaves alone. */
class RestoreTest : public QObject
{
    Q_OBJECT
private:
    const QTemporaryDir m_folder;
    int m_files = 0;

    /** A backup of an order database with two orders. */
    QString backup(Engine engine)
    {
        const TestDatabase origin(engine);
        const QString file = m_folder.filePath(u"backup %1.mars"_s.arg(++m_files));
        if (!origin.sink()->write({testOrder(1), testOrder(2)}).ok() ||
            !backUpDatabase(origin.location(), file, false).ok())
            qFatal("no backup");
        return file;
    }

    static QVariant count(const TestDatabase &database, const QString &table)
    {
        return database.run({u"SELECT count(*) FROM "_s + table}).value(0);
    }

    static QString said(const Result<DatabaseInfo> &result)
    {
        return result ? QString() : plainText(result.error()) + u' ' + result.error().detail;
    }

private Q_SLOTS:
    // Another program's, whatever its tables are called.
    void otherPeoplesTablesAreKept_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("table");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const QByteArray name = engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ";
            QTest::newRow(name + "of our name")
                << engine
                << QStringList{u"CREATE TABLE orders (what text)"_s, u"INSERT INTO orders VALUES ('tea')"_s}
                << u"orders"_s;
            QTest::newRow(name + "with versions of its own")
                << engine
                << QStringList{u"CREATE TABLE schema_version (version varchar(50), script varchar(50))"_s,
                               u"INSERT INTO schema_version VALUES ('1', 'V1')"_s,
                               u"CREATE TABLE event (what text)"_s, u"INSERT INTO event VALUES ('fair')"_s}
                << u"event"_s;
        }
        QTest::newRow("SQLite of another name")
            << Engine::Sqlite
            << QStringList{u"CREATE TABLE song (title text)"_s, u"INSERT INTO song VALUES ('Yaad')"_s}
            << u"song"_s;
    }
    void otherPeoplesTablesAreKept()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QStringList, statements);
        QFETCH(QString, table);
        const TestDatabase database(engine, false);
        if (engine == Engine::Sqlite)
            QVERIFY(QFile(database.location().path()).open(QIODevice::WriteOnly));
        database.run(statements);
        const QString file = backup(engine);
        for (const bool replace : {false, true}) {
            const Result<DatabaseInfo> refused = restoreDatabase(database.location(), file, replace);
            QVERIFY(!refused.ok());
            QCOMPARE(refused.error().kind, Error::Kind::Invalid);
            QVERIFY2(refused.error().sentence.contains(table), qPrintable(said(refused)));
            QCOMPARE(count(database, table), QVariant(1));
        }
    }

    // A file is replaced as a whole, a server's database only where our tables are.
    void tablesBesideOurs_data() { addEngines(); }
    void tablesBesideOurs()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        database.run({u"CREATE TABLE song (title text)"_s, u"INSERT INTO song VALUES ('Yaad')"_s});
        const Result<DatabaseInfo> restored = restoreDatabase(database.location(), backup(engine), true);
        QCOMPARE(restored.ok(), engine == Engine::PostgreSql);
        QCOMPARE(count(database, u"song"_s), QVariant(1));
    }

    void writtenMeanwhile_data() { addEngines(); }
    void writtenMeanwhile()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QString file = backup(engine);
        bool isWritten = false;
        WorkOptions options;
        options.isCancelled = [&] { // asked after the first look at what is there
            if (!isWritten)
                isWritten = database.sink()->write({testOrder(7)}).ok();
            return false;
        };
        const Result<DatabaseInfo> refused = restoreDatabase(database.location(), file, false, options);
        QVERIFY(isWritten);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().nextStep.contains(u"--replace"), qPrintable(said(refused)));
        QCOMPARE(count(database, u"orders"_s), QVariant(1));
        QVERIFY(restoreDatabase(database.location(), file, true).ok());
        QCOMPARE(count(database, u"orders"_s), QVariant(2));
    }

    void damagedBackupLeavesNoFile()
    {
        QFile damaged(backup(Engine::Sqlite));
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.resize(damaged.size() / 2));
        damaged.close();
        const TestDatabase database(Engine::Sqlite, false);
        QVERIFY(!restoreDatabase(database.location(), damaged.fileName(), false).ok());
        QVERIFY(!QFile::exists(database.location().path()));
    }

    // The backup of an older version, where something is in the way of what newer ones add.
    void failedMigrationLeavesAllAsItWas()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase old(Engine::PostgreSql, false);
        old.migrateTo(2);
        const QString file = m_folder.filePath(u"old.mars"_s);
        QVERIFY(backUpDatabase(old.location(), file, false).ok());
        const TestDatabase database(Engine::PostgreSql);
        QVERIFY(database.sink()->write({testOrder(7)}).ok());
        database.run({u"DROP INDEX orders_by_placed_at"_s, u"CREATE TABLE orders_by_placed_at ()"_s});
        QVERIFY(!restoreDatabase(database.location(), file, true).ok());
        QCOMPARE(count(database, u"orders"_s), QVariant(1));
    }

    void lostVersionIsNoEmptiness_data() { addEngines(); }
    void lostVersionIsNoEmptiness()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(5)}).ok());
        database.run({u"DROP TABLE schema_version"_s});
        const QString file = backup(engine);
        const Result<DatabaseInfo> refused = restoreDatabase(database.location(), file, false);
        QVERIFY(!refused.ok());
        QVERIFY2(refused.error().nextStep.contains(u"--replace"), qPrintable(said(refused)));
        QCOMPARE(count(database, u"orders"_s), QVariant(1));
        const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
        QVERIFY2(restored.ok(), qPrintable(said(restored)));
        QCOMPARE(restored->orders, 2);
    }
};

MARS_TEST_MAIN(QCoreApplication, RestoreTest)
#include "restoretest.moc"
