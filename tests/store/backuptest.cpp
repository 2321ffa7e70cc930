// SPDX-License-Identifier: Apache-2.0
#include "backupfolder.h"
#include "store/administration/administration.h"
#include "store/administration/servertool.h"
#include "store/engine/sqltext.h"
#include "storedimage.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <future>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

Error::Kind kindOf(const Result<DatabaseInfo> &result)
{
    return result ? Error::Kind::Internal : result.error().kind;
}

} // namespace

/** A backup holds one moment of a database; restored, it is that again, or what was there before stays. */
class BackupTest : public QObject
{
    Q_OBJECT
private:
    BackupFolder m_folder;

private Q_SLOTS:
    void comesBack_data() { addEngines(); }
    void comesBack()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 50)).ok());
        const QString before = storedImage(database.location());
        const QString file = m_folder.backupOf(database);
        QCOMPARE(m_folder.unfinished(), QString());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        const TestDatabase fresh(engine, false);
        const Result<DatabaseInfo> restored = restoreDatabase(fresh.location(), file, false);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->orders, 50);
        QCOMPARE(storedImage(fresh.location()), before);
        QVERIFY(fresh.sink()->write(testOrders(51, 52)).ok());
        QCOMPARE(checkDatabase(fresh.location()).value(), QStringList());
    }

    void existingFileIsKept_data() { addEngines(); }
    void existingFileIsKept()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QFile file(m_folder.newFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const Result<Done> refused = backUpDatabase(database.location(), file.fileName(), false);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().nextStep.contains(u"--replace"));
        QCOMPARE(file.size(), 4);
        QVERIFY(backUpDatabase(database.location(), file.fileName(), true).ok());
        QVERIFY(file.size() > 4);
    }

    void storedOrdersAreKept_data() { addEngines(); }
    void storedOrdersAreKept()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 3)).ok());
        const QString old = storedImage(database.location());
        const QString file = m_folder.backupOf(database);
        QVERIFY(database.sink()->write(testOrders(2, 9)).ok());
        const QString now = storedImage(database.location());
        QVERIFY(now != old);

        QCOMPARE(kindOf(restoreDatabase(database.location(), file, false)), Error::Kind::Invalid);
        QCOMPARE(storedImage(database.location()), now);
        // Desks that have it open see the other content at once.
        const auto source = openOrderSource(database.location());
        QVERIFY(source->order(9).result().ok());
        const Result<DatabaseInfo> replaced = restoreDatabase(database.location(), file, true);
        QVERIFY2(replaced.ok(),
                 qPrintable(replaced ? QString() : plainText(replaced.error()) + replaced.error().detail));
        QVERIFY(!source->order(9).result().ok());
        QVERIFY(source->order(3).result().ok());
        QCOMPARE(storedImage(database.location()), old);
    }

    void wrongFile_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("what");
        QTest::addColumn<Error::Kind>("kind");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto row = [engine](const char *what, Error::Kind kind) {
                QTest::addRow("%s %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", what)
                    << engine << QString::fromLatin1(what) << kind;
            };
            row("missing", Error::Kind::Unreadable);
            row("empty", Error::Kind::Unreadable);
            row("text", Error::Kind::Unreadable);
            row("cut short", Error::Kind::Unreadable);
            row("scribbled over", Error::Kind::Unreadable);
            row("of something else", Error::Kind::Unreadable);
            row("of the other engine", Error::Kind::Invalid);
            row("newer", Error::Kind::NewerSchema);
        }
    }

    void wrongFile()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, what);
        QFETCH(Error::Kind, kind);
        const bool isOther = what == u"of the other engine";
        if (isOther && !PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const Engine other = engine == Engine::Sqlite ? Engine::PostgreSql : Engine::Sqlite;
        TestDatabase database(isOther ? other : engine);
        QVERIFY(database.sink()->write(testOrders(1, 40)).ok());
        if (what == u"newer")
            database.run({engine == Engine::Sqlite ? u"INSERT INTO schema_version VALUES (999, 0)"_s
                                                   : u"INSERT INTO schema_version VALUES (999, now())"_s});
        if (what == u"of something else")
            database.run({u"DELETE FROM schema_version"_s});
        QString wrong = m_folder.newFile();
        if (what != u"of something else")
            wrong = m_folder.backupOf(database);
        else if (engine == Engine::Sqlite)
            QVERIFY(QFile::copy(database.location().path(), wrong));
        else
            QCOMPARE(QProcess::execute(ServerTool::usualFolders().first() + u"/pg_dump"_s,
                                       {u"-Fc"_s, u"-f"_s, wrong, u"-d"_s, database.address()}),
                     0);
        QFile spoilt(wrong);
        QVERIFY(spoilt.open(QIODevice::ReadWrite));
        const qint64 third = spoilt.size() / 3;
        if (what == u"missing")
            spoilt.remove();
        else if (what == u"empty")
            spoilt.resize(0);
        else if (what == u"text")
            QVERIFY(spoilt.resize(0) && spoilt.write("a shopping list, not a database") > 0);
        else if (what == u"cut short")
            spoilt.resize(spoilt.size() / 2);
        else if (what == u"scribbled over")
            QVERIFY(spoilt.seek(third) && spoilt.write(QByteArray(third, '\xa5')) == third);
        spoilt.close();

        const TestDatabase target(engine);
        QVERIFY(target.sink()->write(testOrders(5, 6)).ok());
        const QString before = storedImage(target.location());
        const Result<DatabaseInfo> result = restoreDatabase(target.location(), wrong, true);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().kind == kind, qPrintable(plainText(result.error()) + result.error().detail));
        QVERIFY(!result.error().nextStep.isEmpty());
        QCOMPARE(storedImage(target.location()), before);
    }

    void olderOneIsBroughtUpToDate_data() { addEngines(); }
    void olderOneIsBroughtUpToDate()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase old(engine, false);
        if (engine == Engine::Sqlite) {
            QFile empty(old.location().path());
            QVERIFY(empty.open(QIODevice::WriteOnly));
        }
        QStringList statements = sqlScript(engine, u"schema_table"_s);
        const QStringList migrations = migrationNames(engine).first(2);
        for (const QString &migration : migrations)
            statements += sqlScript(engine, migration);
        const QString now = engine == Engine::Sqlite ? u"0"_s : u"now()"_s;
        statements.append(u"INSERT INTO schema_version VALUES (1, %1), (2, %1)"_s.arg(now));
        old.run(statements);
        const QString file = m_folder.backupOf(old);
        const TestDatabase target(engine);
        QVERIFY(target.sink()->write(testOrders(1, 2)).ok());
        const Result<DatabaseInfo> restored = restoreDatabase(target.location(), file, true);
        QVERIFY2(restored.ok(),
                 qPrintable(restored ? QString() : plainText(restored.error()) + restored.error().detail));
        QCOMPARE(restored->schemaVersion, restored->newestSchemaVersion);
        QCOMPARE(restored->orders, 0);
        QCOMPARE(checkDatabase(target.location()).value(), QStringList());
    }

    void olderOrdersAreKept_data() { addEngines(); }
    void olderOrdersAreKept()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 3)).ok());
        const QString file = m_folder.backupOf(database);
        database.run(
            {u"DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"_s});
        QCOMPARE(kindOf(restoreDatabase(database.location(), file, false)), Error::Kind::Invalid);
        const Result<DatabaseInfo> replaced = restoreDatabase(database.location(), file, true);
        QVERIFY2(replaced.ok(), qPrintable(replaced ? QString() : replaced.error().detail));
        QCOMPARE(replaced->orders, 3);
        QCOMPARE(checkDatabase(database.location()).value(), QStringList());
    }

    void othersWriteMeanwhile()
    {
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(testOrders(1, 3000)).ok());
        const auto sink = database.sink();
        int next = 3000;
        WorkOptions options;
        options.isCancelled = [&] { // asked between any two steps
            ++next;
            return !sink->write(testOrders(next, next)).ok();
        };
        const QString file = m_folder.newFile();
        const Result<Done> done = backUpDatabase(database.location(), file, false, options);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().detail));
        QVERIFY2(next > 3003, "others wrote between the steps");
        const TestDatabase fresh(Engine::Sqlite, false);
        const Result<DatabaseInfo> restored = restoreDatabase(fresh.location(), file, false);
        QVERIFY(restored.ok());
        QVERIFY(restored->orders >= 3000 && restored->orders <= next);
        QCOMPARE(checkDatabase(fresh.location()).value(), QStringList());
    }

    void othersWriteWhileTheServerDumps()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        QVERIFY(database.sink()->write(testOrders(1, 30)).ok());
        const QString file = m_folder.newFile();
        std::future<Result<Done>> backup;
        const bool written = database.runAndHold<bool>({u"BEGIN"_s, u"LOCK TABLE audit"_s}, [&] {
            backup = std::async(std::launch::async,
                                [&] { return backUpDatabase(database.location(), file, false); });
            // pg_dump fixes its moment, then takes the tables one by one.
            const bool waits = QTest::qWaitFor(
                [&] {
                    return database.run({u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s})
                               .value(0)
                               .toInt() > 0;
                },
                30000);
            return waits && database.sink()->write(testOrders(20, 40)).ok();
        });
        const Result<Done> done = backup.get();
        QVERIFY(written);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().detail));
        const TestDatabase fresh(Engine::PostgreSql, false);
        const Result<DatabaseInfo> restored = restoreDatabase(fresh.location(), file, false);
        QVERIFY(restored.ok());
        QCOMPARE(restored->orders, 30);
        QCOMPARE(checkDatabase(fresh.location()).value(), QStringList());
    }

    void othersTablesAreLeftAlone()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        QVERIFY(database.sink()->write(testOrders(1, 3)).ok());
        database.run({u"CREATE TABLE \"a \"\"Song\"\"*\" (line text)"_s, u"CREATE SCHEMA songs"_s,
                      u"CREATE TABLE songs.song ()"_s,
                      u"CREATE FUNCTION sing() RETURNS text LANGUAGE sql AS 'SELECT NULL'"_s});
        const QString file = database.runAndHold<QString>( // nor waited for
            {u"BEGIN"_s, u"LOCK TABLE \"a \"\"Song\"\"*\""_s}, [&] { return m_folder.backupOf(database); });
        const TestDatabase fresh(Engine::PostgreSql, false);
        const Result<DatabaseInfo> restored = restoreDatabase(fresh.location(), file, false);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->orders, 3);
        QCOMPARE(fresh
                     .run({u"SELECT (SELECT count(*) FROM pg_class WHERE relname ILIKE '%song%') + "
                           "(SELECT count(*) FROM pg_proc WHERE proname = 'sing')"_s})
                     .first(),
                 QVariant(0));
    }

    void stopped_data() { addEngines(); }
    void stopped()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 50)).ok());
        const QString file = m_folder.backupOf(database);
        QVERIFY(database.sink()->write(testOrders(51, 60)).ok());
        const QString before = storedImage(database.location());
        int asked = 0;
        int patience = 0;
        WorkOptions options;
        options.isCancelled = [&] { return ++asked > patience; };
        for (; patience < 6; ++patience) {
            asked = 0;
            const Result<Done> backup =
                backUpDatabase(database.location(), m_folder.newFile(), false, options);
            QVERIFY(backup.ok() || backup.error().kind == Error::Kind::Cancelled);
            QCOMPARE(m_folder.unfinished(), QString());
            asked = 0;
            const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true, options);
            if (restored)
                break;
            QCOMPARE(restored.error().kind, Error::Kind::Cancelled);
            QCOMPARE(storedImage(database.location()), before);
        }
        QVERIFY(patience > 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, BackupTest)
#include "backuptest.moc"
