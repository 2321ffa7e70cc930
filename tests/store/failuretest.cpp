// SPDX-License-Identifier: Apache-2.0
#include "faultydisk.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <pwd.h>
#include <QDir>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** Root may write anywhere; for as long as this lives we are nobody. */
class AsNobody
{
public:
    AsNobody()
    {
        if (m_wasRoot)
            m_ok = setresuid(user()->pw_uid, user()->pw_uid, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    static const passwd *user() { return getpwnam("nobody"); }

    const bool m_wasRoot = geteuid() == 0;
    bool m_ok = true;
};

} // namespace

/** Every way in which a database can fail: the kind, the sentence, and that the next request works again. */
class FailureTest : public QObject
{
    Q_OBJECT
private:
    static Error readError(const DatabaseLocation &location)
    {
        const auto source = openOrderSource(location);
        const Result<Order> order = source->order(1).result();
        return order ? Error() : order.error();
    }

    static Error writeError(const TestDatabase &database, const std::function<void()> &meanwhile)
    {
        const auto sink = database.sink();
        meanwhile();
        const Result<WriteReport> report = sink->write({testOrder(1)});
        return report ? Error() : report.error();
    }

    static DatabaseLocation at(const QString &address) { return DatabaseLocation::parse(address).value(); }

private Q_SLOTS:
    void initTestCase() { faultydisk::install(); }

    void noFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"none.db"_s);
        const Error error = readError(at(path));
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QCOMPARE(plainText(error), u"There is no order database at %1. Check the path, or create it with "
                                   "“mars-console database init”."_s.arg(path));
        QVERIFY(!QFile::exists(path)); // asking must not make one
        QCOMPARE(openOrderSink(at(path)).error().kind, Error::Kind::NotFound);
        QCOMPARE(databaseInfo(at(path)).error().kind, Error::Kind::NotFound);
    }

    void notADatabase()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("Dear customer, ").repeated(1000));
        file.close();
        const Error error = readError(at(path));
        QCOMPARE(error.kind, Error::Kind::Corrupt);
        QCOMPARE(plainText(error),
                 u"The file %1 is damaged or is not an order database. Restore it from a backup, or "
                 "choose another file."_s.arg(path));
        QCOMPARE(migrateDatabase(at(path)).error().kind, Error::Kind::Corrupt);
        QCOMPARE(checkDatabase(at(path)).error().kind, Error::Kind::Corrupt);
    }

    void damagedPages()
    {
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        database.run({u"PRAGMA wal_checkpoint(TRUNCATE)"_s, u"PRAGMA journal_mode = DELETE"_s});
        QFile file(database.location().path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 1; page * 4096 < file.size(); ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xA5'));
        }
        file.close();
        QCOMPARE(readError(database.location()).kind, Error::Kind::Corrupt);
        const Result<QStringList> faults = checkDatabase(database.location());
        QVERIFY(!faults || !faults->isEmpty());
    }

    void newerSchema_data() { addEngines(); }
    void newerSchema()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        database.run({engine == Engine::Sqlite ? u"INSERT INTO schema_version VALUES (99, 0)"_s
                                               : u"INSERT INTO schema_version VALUES (99, now())"_s});
        const Error error = readError(database.location());
        QCOMPARE(error.kind, Error::Kind::NewerSchema);
        QCOMPARE(plainText(error),
                 u"The order database %1 was made by a newer version of this program. Update the "
                 "program on this computer."_s.arg(database.location().display()));
        QCOMPARE(migrateDatabase(database.location()).error().kind, Error::Kind::NewerSchema);
        QCOMPARE(openOrderSink(database.location()).error().kind, Error::Kind::NewerSchema);
        QCOMPARE(checkDatabase(database.location()).error().kind, Error::Kind::NewerSchema);
        QCOMPARE(databaseInfo(database.location())->schemaVersion, 99);
    }

    void noSchema_data() { addEngines(); }
    void noSchema()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine, false);
        if (engine == Engine::Sqlite)
            database.run({u"CREATE TABLE other (x)"_s});
        const Error error = readError(database.location());
        QCOMPARE(error.kind, Error::Kind::SchemaMissing);
        QCOMPARE(plainText(error),
                 u"The order database %1 is not set up for this version of the program. Run "
                 "“mars-console database migrate”."_s.arg(database.location().display()));
    }

    void missingTable_data() { addEngines(); }
    void missingTable()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QString andFunctions = engine == Engine::Sqlite ? QString() : u" CASCADE"_s;
        database.run({u"DROP TABLE tracking_number"_s + andFunctions, u"DROP INDEX orders_number_key"_s});
        QCOMPARE(readError(database.location()).kind, Error::Kind::SchemaMissing);
        QCOMPARE(writeError(database, [] {}).kind, Error::Kind::SchemaMissing);
        const QStringList faults = checkDatabase(database.location()).value();
        QVERIFY(faults.contains(u"The table “tracking_number” is missing."_s));
        QVERIFY(faults.contains(u"The index “orders_number_key” is missing; look-ups will be slow."_s));
    }

    void lockedByAnotherWriter_data() { addEngines(); }
    void lockedByAnotherWriter()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const QStringList lock = engine == Engine::Sqlite
                                     ? QStringList{u"BEGIN IMMEDIATE"_s}
                                     : QStringList{u"BEGIN"_s, u"SELECT id FROM write_turn FOR UPDATE"_s};
        const auto writeWhileLocked = [&] { return sink->write({testOrder(1)}); };
        const Result<WriteReport> report = database.runAndHold<Result<WriteReport>>(lock, writeWhileLocked);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Locked);
        QCOMPARE(plainText(report.error()),
                 u"Another program is using the order database %1. Wait a moment and try "
                 "again."_s.arg(database.location().display()));
        QVERIFY(sink->write({testOrder(1)}).ok());
    }

    void fullDisk()
    {
        const TestDatabase database(Engine::Sqlite);
        const Error error = writeError(database, [] { faultydisk::failAt(0, faultydisk::Fault::Full); });
        QVERIFY(faultydisk::recover());
        QCOMPARE(error.kind, Error::Kind::DiskFull);
        QCOMPARE(plainText(error), u"There is no room left for the order database %1. Free some "
                                   "space and try again."_s.arg(database.location().path()));
        QCOMPARE(database.run({u"SELECT count(*) FROM orders"_s}).first().toInt(), 0);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
    }

    void readOnlyFolder()
    {
        const TestDatabase database(Engine::Sqlite);
        const QFileInfo file(database.location().path());
        const QFile::Permissions mayRead = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const QFile::Permissions mayEnter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(file.filePath(), mayRead));
        QVERIFY(QFile::setPermissions(file.path(), mayRead | mayEnter));
        const AsNobody nobody;
        if (!nobody.ok())
            QSKIP("this user cannot become another");
        const Result<std::unique_ptr<OrderSink>> sink = openOrderSink(database.location());
        const Error error = sink ? (*sink)->write({testOrder(1)}).error() : sink.error();
        QCOMPARE(error.kind, Error::Kind::ReadOnly);
        QCOMPARE(plainText(error),
                 u"The order database %1 or its folder may not be written. Allow writing there, or "
                 "choose another place."_s.arg(file.filePath()));
        QCOMPARE(migrateDatabase(at(file.path() + u"/new/orders.db"_s)).error().kind, Error::Kind::ReadOnly);
    }

    void serverThatDoesNotAnswer()
    {
        const Error error = readError(at(u"postgresql://mars:s3cret@127.0.0.1:1/orders"_s));
        QCOMPARE(error.kind, Error::Kind::Unreachable);
        QCOMPARE(plainText(error),
                 u"The order database 127.0.0.1:1/orders does not answer. Check the network and the "
                 "server’s address, then try again."_s);
        QVERIFY(!error.detail.contains(u"s3cret"_s));
    }

    void databaseThatTheServerDoesNotHave()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const Error error = readError(at(PostgresCluster::instance()->uri(u"nowhere"_s)));
        QCOMPARE(error.kind, Error::Kind::NotFound);
        QVERIFY(error.nextStep.startsWith(u"Check its name"_s));
    }

    void userWithoutRights()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        database.run({u"CREATE ROLE guest LOGIN"_s});
        const DatabaseLocation asGuest = at(QString(database.address()).replace(u"mars@"_s, u"guest@"_s));
        QCOMPARE(readError(asGuest).kind, Error::Kind::Refused);
    }

    // Nobody notices who only reads; of a write nobody knows whether it came through, so it is not repeated.
    void lostLine()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        const auto sink = database.sink();
        QVERIFY(sink->write({testOrder(1)}).ok());
        const auto source = openOrderSource(database.location());
        QVERIFY(source->order(1).result().ok());
        database.run({u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                      "AND datname = current_database()"_s});
        QVERIFY(source->order(1).result().ok());
        QCOMPARE(sink->write({testOrder(2)}).error().kind, Error::Kind::Unreachable);
        QVERIFY(sink->write({testOrder(2)}).ok());
    }

    void serverThatWentAway()
    {
        const std::unique_ptr<PostgresCluster> own = PostgresCluster::makeListening("local all all trust\n");
        if (!own || !own->start())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const DatabaseLocation location = at(own->createDatabase());
        QVERIFY(migrateDatabase(location).ok());
        const auto source = openOrderSource(location);
        QVERIFY(source->counts().result().ok());
        own->stop();
        QCOMPARE(source->counts().result().error().kind, Error::Kind::Unreachable);
        QVERIFY(own->start());
        QVERIFY(source->counts().result().ok());
    }

    void sourceRecoversWhenTheDatabaseAppears()
    {
        const QTemporaryDir folder;
        const DatabaseLocation location = at(folder.filePath(u"later.db"_s));
        const auto source = openOrderSource(location);
        QCOMPARE(source->counts().result().error().kind, Error::Kind::NotFound);
        QVERIFY(migrateDatabase(location).ok());
        QVERIFY(source->counts().result().ok());
    }
};

MARS_TEST_MAIN(QCoreApplication, FailureTest)
#include "failuretest.moc"
