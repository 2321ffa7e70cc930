// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "store/administration.h"
#include "store/servertool.h"
#include "store/sqltext.h"
#include "store/storefailure.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <future>
#include <QDir>
#include <QProcess>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;
using faultydisk::Fault;

namespace {

QList<Order> orders(int from, int until)
{
    QList<Order> all;
    for (int n = from; n <= until; ++n)
        all.append(testOrder(n, n % 2 == 0 ? u"Zoë Rao"_s : u"प्रिया शर्मा"_s));
    return all;
}

/** Every order that is stored, whole, and what a check says of it. */
QString image(const DatabaseLocation &location)
{
    const Result<DatabaseInfo> info = databaseInfo(location);
    if (!info)
        return plainText(info.error());
    const auto source = openOrderSource(location);
    QString text = QString::number(info->orders);
    for (OrderId id = 1; id <= 60; ++id) {
        const Result<Order> order = source->order(id).result();
        if (order)
            text += u' ' + order->number + order->customer.name + order->shipments.first().trackingNumber();
    }
    const Result<QStringList> faults = checkDatabase(location);
    return text + (faults ? faults->join(u'\n') : plainText(faults.error()));
}

Error::Kind kindOf(const Result<DatabaseInfo> &result)
{
    return result ? Error::Kind::Internal : result.error().kind;
}

/** A PATH with one program of our own in front. */
class FakeProgram
{
public:
    FakeProgram(const QString &name, const QByteArray &script)
        : m_before(qgetenv("PATH"))
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + script) < 0 ||
            !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_before);
    }
    ~FakeProgram() { qputenv("PATH", m_before); }
    Q_DISABLE_COPY_MOVE(FakeProgram)

    [[nodiscard]] QByteArray said(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    const QByteArray m_before;
    const QTemporaryDir m_folder;
};

} // namespace

/** A backup holds one moment of a database; restored, it is that again, or what was there before stays. */
class BackupTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(u"backup %1.mars"_s.arg(++m_files)); }

    QString backupOf(const TestDatabase &database)
    {
        const QString file = newFile();
        const Result<Done> done = backUpDatabase(database.location(), file, false);
        if (!done)
            qFatal("%s %s", qPrintable(plainText(done.error())), qPrintable(done.error().detail));
        return file;
    }

    QString unfinished() const { return QDir(m_folder.path()).entryList({u"*.part*"_s}).join(u' '); }

private Q_SLOTS:
    void initTestCase() { faultydisk::install(); }

    void comesBack_data() { addEngines(); }
    void comesBack()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(orders(1, 50)).ok());
        const QString before = image(database.location());
        const QString file = backupOf(database);
        QCOMPARE(unfinished(), QString());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        const TestDatabase fresh(engine, false);
        const Result<DatabaseInfo> restored = restoreDatabase(fresh.location(), file, false);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(restored->orders, 50);
        QCOMPARE(image(fresh.location()), before);
        QVERIFY(fresh.sink()->write(orders(51, 52)).ok());
        QCOMPARE(checkDatabase(fresh.location()).value(), QStringList());
    }

    void existingFileIsKept_data() { addEngines(); }
    void existingFileIsKept()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QFile file(newFile());
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
        QVERIFY(database.sink()->write(orders(1, 3)).ok());
        const QString old = image(database.location());
        const QString file = backupOf(database);
        QVERIFY(database.sink()->write(orders(2, 9)).ok());
        const QString now = image(database.location());
        QVERIFY(now != old);

        QCOMPARE(kindOf(restoreDatabase(database.location(), file, false)), Error::Kind::Invalid);
        QCOMPARE(image(database.location()), now);
        // Desks that have it open see the other content at once.
        const auto source = openOrderSource(database.location());
        QVERIFY(source->order(9).result().ok());
        const Result<DatabaseInfo> replaced = restoreDatabase(database.location(), file, true);
        QVERIFY2(replaced.ok(),
                 qPrintable(replaced ? QString() : plainText(replaced.error()) + replaced.error().detail));
        QVERIFY(!source->order(9).result().ok());
        QVERIFY(source->order(3).result().ok());
        QCOMPARE(image(database.location()), old);
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
        QVERIFY(database.sink()->write(orders(1, 40)).ok());
        if (what == u"newer")
            database.run({engine == Engine::Sqlite ? u"INSERT INTO schema_version VALUES (999, 0)"_s
                                                   : u"INSERT INTO schema_version VALUES (999, now())"_s});
        if (what == u"of something else")
            database.run({u"DELETE FROM schema_version"_s});
        QString wrong = newFile();
        if (what != u"of something else")
            wrong = backupOf(database);
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
        QVERIFY(target.sink()->write(orders(5, 6)).ok());
        const QString before = image(target.location());
        const Result<DatabaseInfo> result = restoreDatabase(target.location(), wrong, true);
        QVERIFY(!result.ok());
        QVERIFY2(result.error().kind == kind, qPrintable(plainText(result.error()) + result.error().detail));
        QVERIFY(!result.error().nextStep.isEmpty());
        QCOMPARE(image(target.location()), before);
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
        const QString file = backupOf(old);
        const TestDatabase target(engine);
        QVERIFY(target.sink()->write(orders(1, 2)).ok());
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
        QVERIFY(database.sink()->write(orders(1, 3)).ok());
        const QString file = backupOf(database);
        database.run(
            {u"DELETE FROM schema_version WHERE version = (SELECT max(version) FROM schema_version)"_s});
        QCOMPARE(kindOf(restoreDatabase(database.location(), file, false)), Error::Kind::Invalid);
        const Result<DatabaseInfo> replaced = restoreDatabase(database.location(), file, true);
        QVERIFY2(replaced.ok(), qPrintable(replaced ? QString() : replaced.error().detail));
        QCOMPARE(replaced->orders, 3);
        QCOMPARE(checkDatabase(database.location()).value(), QStringList());
    }

    void damagedDatabaseIsReplaced_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("from its start") << qint64(0);
        QTest::newRow("from the second page on") << qint64(4096);
    }
    void damagedDatabaseIsReplaced()
    {
        QFETCH(qint64, from);
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(orders(1, 20)).ok());
        const QString sound = image(database.location());
        const QString file = backupOf(database);
        QFile damaged(database.location().path());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(from));
        QVERIFY(damaged.write(QByteArray(damaged.size() - from, '\xa5')) > 0);
        damaged.close();
        QVERIFY(!restoreDatabase(database.location(), file, false).ok());
        const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(image(database.location()), sound);
    }

    void othersWriteMeanwhile()
    {
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(orders(1, 3000)).ok());
        const auto sink = database.sink();
        int next = 3000;
        WorkOptions options;
        options.isCancelled = [&] { // asked between any two steps
            ++next;
            return !sink->write(orders(next, next)).ok();
        };
        const QString file = newFile();
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
        QVERIFY(database.sink()->write(orders(1, 30)).ok());
        database.run({u"CREATE TABLE gate ()"_s});
        const QString file = newFile();
        std::future<Result<Done>> backup;
        const bool written = database.runAndHold<bool>({u"BEGIN"_s, u"LOCK TABLE gate"_s}, [&] {
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
            return waits && database.sink()->write(orders(20, 40)).ok();
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

    void stopped_data() { addEngines(); }
    void stopped()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(orders(1, 50)).ok());
        const QString file = backupOf(database);
        QVERIFY(database.sink()->write(orders(51, 60)).ok());
        const QString before = image(database.location());
        int asked = 0;
        int patience = 0;
        WorkOptions options;
        options.isCancelled = [&] { return ++asked > patience; };
        for (; patience < 6; ++patience) {
            asked = 0;
            const Result<Done> backup = backUpDatabase(database.location(), newFile(), false, options);
            QVERIFY(backup.ok() || backup.error().kind == Error::Kind::Cancelled);
            QCOMPARE(unfinished(), QString());
            asked = 0;
            const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true, options);
            if (restored)
                break;
            QCOMPARE(restored.error().kind, Error::Kind::Cancelled);
            QCOMPARE(image(database.location()), before);
        }
        QVERIFY(patience > 0);
    }

    void faultyDisk_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("full") << Fault::Full;
        QTest::newRow("broken") << Fault::Broken;
    }
    void faultyDisk()
    {
        QFETCH(Fault, fault);
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(orders(1, 20)).ok());
        const QString file = backupOf(database);
        const QString backup = image(database.location());
        QVERIFY(database.sink()->write(orders(21, 40)).ok());
        const QString before = image(database.location());
        bool reached = true;
        int access = 0;
        for (; reached; access += 23) {
            faultydisk::failAt(access, fault);
            const QString name = newFile();
            const Result<Done> done = backUpDatabase(database.location(), name, false);
            reached = faultydisk::recover();
            QCOMPARE(QFile::exists(name), done.ok());
            QCOMPARE(unfinished(), QString());
            if (!done && fault == Fault::Full)
                QCOMPARE(done.error().kind, Error::Kind::DiskFull);
        }
        QVERIFY(access > 100);
        reached = true;
        for (access = 0; reached; access += 37) {
            faultydisk::failAt(access, fault);
            const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
            reached = faultydisk::recover();
            const QString after = image(database.location());
            QVERIFY2(after == before || after == backup, qPrintable(after));
            if (restored)
                break;
        }
        QVERIFY(access > 100);
        QVERIFY(restoreDatabase(database.location(), file, true).ok());
        QCOMPARE(image(database.location()), backup);
    }

    void killed()
    {
        const TestDatabase origin(Engine::Sqlite);
        QVERIFY(origin.sink()->write(orders(1, 20)).ok());
        const QString file = backupOf(origin);
        const QString backup = image(origin.location());
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(orders(21, 40)).ok());
        const QString before = image(database.location());
        int killed = 0;
        int replaced = 0;
        for (int access = 0;; access += 17) {
            const pid_t child = fork();
            if (child == 0) {
                faultydisk::failAt(access, Fault::Killed);
                const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
                _exit(restored ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            const QString after = image(database.location());
            QVERIFY2(after == before || after == backup, qPrintable(after));
            replaced += after == backup ? 1 : 0;
            if (!WIFSIGNALED(status)) {
                QCOMPARE(WEXITSTATUS(status), 0);
                break;
            }
            ++killed;
        }
        QVERIFY(killed > 20);
        QCOMPARE(image(database.location()), backup);
        QVERIFY(replaced > 0);
    }

    void passwordIsNoArgument()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const FakeProgram dump(u"pg_dump"_s, "echo \"$@\" > \"$(dirname \"$0\")/arguments\"\n"
                                             "echo \"$PGPASSWORD\" > \"$(dirname \"$0\")/password\"\n"
                                             "cat /proc/$PPID/cmdline >> \"$(dirname \"$0\")/arguments\"\n");
        const DatabaseLocation location = database.location().withPassword(u"top-secret'\\ "_s);
        QVERIFY(backUpDatabase(location, newFile(), false).ok());
        QVERIFY(dump.said(u"arguments"_s).contains("--dbname"));
        QVERIFY(!dump.said(u"arguments"_s).contains("top-secret"));
        QCOMPARE(dump.said(u"password"_s), QByteArray("top-secret'\\ \n"));
    }

    void toolThatFails_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("full disk")
            << QByteArray("echo 'pg_dump: error: could not write: No space left on device' >&2; exit 1")
            << Error::Kind::DiskFull;
        QTest::newRow("killed") << QByteArray("kill -9 $$") << Error::Kind::Internal;
        QTest::newRow("too old")
            << QByteArray("echo 'pg_dump: error: aborting because of server version mismatch' >&2; exit 1")
            << Error::Kind::NotFound;
    }
    void toolThatFails()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QFETCH(QByteArray, script);
        QFETCH(Error::Kind, kind);
        const TestDatabase database(Engine::PostgreSql);
        const FakeProgram dump(u"pg_dump"_s, script + '\n');
        const QString file = newFile();
        const Result<Done> done = backUpDatabase(database.location(), file, false);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, kind);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(unfinished(), QString());
    }

    void toolThatIsMissing()
    {
        try {
            const ServerTool tool(u"pg_nothing"_s, {});
            QFAIL("it cannot be there");
        } catch (const StoreFailure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::NotFound);
            QVERIFY(failure.error.nextStep.contains(u"postgresql-client"));
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, BackupTest)
#include "backuptest.moc"
