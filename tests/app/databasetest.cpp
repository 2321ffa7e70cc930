// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

/** A connection of a stranger to the file, for what only strangers do. */
class Stranger
{
public:
    explicit Stranger(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~Stranger()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    Q_DISABLE_COPY_MOVE(Stranger)

    bool run(const QString &sql)
    {
        QSqlQuery query(m_database);
        const bool done = query.exec(sql);
        while (query.next()) {
        }
        return done;
    }

private:
    QSqlDatabase m_database;
};

QString closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QString::number(server.serverPort());
}

} // namespace

/** The commands about the database itself, and every command on a database that cannot be used. */
class DatabaseTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Console> m_console;

    /** Commands that need a database; each must refuse a bad one in the same way. */
    static QList<QStringList> readers()
    {
        return {{u"track"_s, u"MO-204871"_s},
                {u"track"_s, u"MO-204871"_s, u"--json"_s},
                {u"database"_s, u"info"_s},
                {u"database"_s, u"info"_s, u"--json"_s}};
    }

    static QList<QStringList> writers() { return {{u"sample"_s, u"load"_s}}; }

    void expectRefusal(const QList<QStringList> &commands, const QByteArray &says) const
    {
        for (const QStringList &command : commands) {
            const Ran ran = m_console->run(command);
            const QByteArray about = command.join(u' ').toUtf8() + ": " + ran.out + ran.err;
            QVERIFY2(ran.code == 3, about.constData());
            QVERIFY2(ran.out.isEmpty(), about.constData());
            QVERIFY2(ran.saysOneThing(), about.constData());
            QVERIFY2(ran.err.contains(says), about.constData());
        }
    }

private Q_SLOTS:
    void init() { m_console = std::make_unique<Console>(); }

    void initMakesItOnce()
    {
        const Ran made = m_console->run({u"database"_s, u"init"_s, u"--json"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()[u"schemaVersionBefore"_s].toInt(-1), 0);
        const int version = made.json()[u"schemaVersion"_s].toInt();
        QVERIFY(version > 0);
        const Ran again = m_console->run({u"database"_s, u"init"_s, u"--json"_s});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()[u"schemaVersionBefore"_s].toInt(-1), version);
        QVERIFY(m_console->run({u"database"_s, u"init"_s}).out.contains("up to date"));
    }

    void infoAndCheck()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        const Ran info = m_console->run({u"database"_s, u"info"_s, u"--json"_s});
        QCOMPARE(info.code, 0);
        QCOMPARE(info.json().object().keys(),
                 QStringList({u"engine"_s, u"events"_s, u"location"_s, u"newestSchemaVersion"_s, u"orders"_s,
                              u"sampleOrders"_s, u"schemaVersion"_s, u"shipments"_s}));
        QVERIFY(info.json()[u"orders"_s].toInt() >= 200);
        QCOMPARE(info.json()[u"sampleOrders"_s], info.json()[u"orders"_s]);
        QCOMPARE(info.json()[u"location"_s].toString(), m_console->database());

        const Ran check = m_console->run({u"database"_s, u"check"_s, u"--json"_s});
        QVERIFY2(check.code == 0, check.out.constData());
        QVERIFY(check.json()[u"faults"_s].isArray());
    }

    void whatChangesItNamesIt()
    {
        const QString orders = m_console->file(u"orders.csv"_s, "order,placed\nT-1,2026-03-01T10:00:00Z\n");
        for (const QStringList &command : {QStringList{u"sample"_s, u"load"_s},
                                           {u"import"_s, orders},
                                           {u"import"_s, u"--dry-run"_s, orders},
                                           {u"sample"_s, u"remove"_s}}) {
            const Ran told = m_console->run(command);
            QVERIFY2(told.code == 0 && told.out.contains(m_console->database().toUtf8()),
                     (told.out + told.err).constData());
            const Ran json = m_console->run(command + QStringList{u"--json"_s});
            QCOMPARE(json.json()[u"location"_s].toString(), m_console->database());
        }
    }

    void infoCountsOnlyWhatItUnderstands_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("newer") << u"INSERT INTO schema_version VALUES (99, 0)"_s
                               << QByteArray("99, made by a newer version");
        QTest::newRow("older") << u"DELETE FROM schema_version WHERE version > 2"_s << QByteArray("2 of ");
    }

    void infoCountsOnlyWhatItUnderstands()
    {
        QFETCH(QString, tampering);
        QFETCH(QByteArray, schema);
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        QVERIFY(Stranger(m_console->database()).run(tampering));
        const Ran info = m_console->run({u"database"_s, u"info"_s});
        QCOMPARE(info.code, 0);
        QVERIFY2(info.out.contains(schema), info.out.constData());
        QVERIFY2(!info.out.contains("Orders"), info.out.constData());
        const Ran json = m_console->run({u"database"_s, u"info"_s, u"--json"_s});
        for (const char *key : {"orders", "shipments", "events", "sampleOrders"})
            QVERIFY(json.json()[QLatin1StringView(key)].isNull());
    }

    void sampleOfAnySize()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        const auto orders = [this] {
            return m_console->run({u"database"_s, u"info"_s, u"--json"_s}).json()[u"sampleOrders"_s].toInt();
        };
        const int fixed = orders();
        const QStringList crowd{u"sample"_s, u"load"_s, u"--orders"_s, u"2100"_s, u"--seed"_s, u"3"_s};
        QVERIFY(m_console->does(crowd));
        QCOMPARE(orders(), fixed + 2100);
        QVERIFY(m_console->does(crowd)); // in the place of the one before
        QCOMPARE(orders(), fixed + 2100);
        QVERIFY(m_console->does({u"track"_s, u"MO-1002100"_s}));
        QVERIFY(m_console->does({u"database"_s, u"check"_s}));
        QVERIFY(m_console->does({u"sample"_s, u"remove"_s}));
        QCOMPARE(orders(), 0);
        for (const QString &unclear : {u"many"_s, u"-1"_s, u"1e3"_s, u"100000001"_s}) {
            const Ran refused = m_console->run({u"sample"_s, u"load"_s, u"--orders="_s + unclear});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.err.contains("whole number"), refused.err.constData());
        }
    }

    void checkFindsWhatWasTamperedWith()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        QVERIFY(Stranger(m_console->database())
                    .run(u"UPDATE orders SET stage = 'Lost' WHERE stage = 'Delivered'"_s));
        const Ran check = m_console->run({u"database"_s, u"check"_s});
        QCOMPARE(check.code, 1);
        QVERIFY(!check.out.isEmpty());
    }

    void missing()
    {
        expectRefusal(readers(), "mars-console database init");
        expectRefusal(
            {{u"database"_s, u"check"_s}, {u"database"_s, u"migrate"_s}, {u"sample"_s, u"remove"_s}},
            "mars-console sample load");
        QVERIFY2(!QFile::exists(m_console->database()), "asking does not create it");
    }

    void emptyFile()
    {
        (void)m_console->file(u"orders.sqlite"_s, {});
        expectRefusal({{u"track"_s, u"MO-1"_s}}, "database init");
        QVERIFY(m_console->does({u"database"_s, u"init"_s}));
        QCOMPARE(m_console->run({u"track"_s, u"MO-1"_s}).code, 1);
    }

    void noDatabaseAtAll()
    {
        (void)m_console->file(u"orders.sqlite"_s,
                              QByteArray("This is a shopping list, not a database. ").repeated(500));
        expectRefusal(readers() + writers(), "orders.sqlite");
    }

    void damaged()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        QFile file(m_console->database());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096; at < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(2048, '\xa5'));
        }
        file.close();
        expectRefusal({{u"track"_s, u"MO-204871"_s}, {u"track"_s, u"MO-204871"_s, u"--json"_s}},
                      "orders.sqlite");
        const Ran check = m_console->run({u"database"_s, u"check"_s});
        QVERIFY2(check.code == 1 || check.code == 3, check.out.constData());
    }

    void newer()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        QVERIFY(Stranger(m_console->database()).run(u"INSERT INTO schema_version VALUES (999, 0)"_s));
        expectRefusal({{u"track"_s, u"MO-204871"_s}, {u"sample"_s, u"load"_s}, {u"database"_s, u"migrate"_s}},
                      "newer");
    }

    void missingTable()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        {
            Stranger stranger(m_console->database());
            QVERIFY(stranger.run(u"PRAGMA foreign_keys = OFF"_s));
            QVERIFY(stranger.run(u"DROP TABLE shipment"_s));
        }
        expectRefusal({{u"track"_s, u"MO-204871"_s}, {u"sample"_s, u"load"_s}}, "orders.sqlite");
    }

    void locked()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        Stranger stranger(m_console->database());
        QVERIFY(stranger.run(u"PRAGMA locking_mode = EXCLUSIVE"_s));
        QVERIFY(stranger.run(u"BEGIN EXCLUSIVE"_s));
        expectRefusal({{u"track"_s, u"MO-204871"_s}, {u"sample"_s, u"load"_s}}, "Another program");
    }

    void folderThatIsAFile()
    {
        m_console->environment.insert(u"MARS_DATABASE"_s,
                                      m_console->file(u"folder"_s, "x") + u"/orders.sqlite"_s);
        expectRefusal(writers() + QList<QStringList>{{u"database"_s, u"init"_s}, {u"track"_s, u"MO-1"_s}},
                      "orders.sqlite");
    }

    void folderNamedAsDatabase()
    {
        const Ran ran =
            m_console->run({u"track"_s, u"MO-1"_s, u"--database"_s, m_console->path(u"runtime"_s)});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.saysOneThing());
    }

    void serverThatDoesNotAnswer()
    {
        m_console->environment.insert(
            u"MARS_DATABASE"_s, u"postgresql://agent:top-secret@127.0.0.1:%1/orders"_s.arg(closedPort()));
        expectRefusal(readers() + writers() +
                          QList<QStringList>{{u"database"_s, u"check"_s}, {u"database"_s, u"migrate"_s}},
                      "does not answer");
        for (const QStringList &command : readers())
            QVERIFY(!m_console->run(command).err.contains("top-secret"));
    }

    void malformedAddress()
    {
        const Ran ran = m_console->run(
            {u"track"_s, u"MO-1"_s, u"--database"_s, u"postgresql://agent:s3cret@h:port:1/%zz"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.saysOneThing());
        QVERIFY(!ran.err.contains("s3cret"));
    }

    void outputThatCannotBeWritten()
    {
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
        QProcess process;
        m_console->prepare(process, {u"track"_s, u"MO-204871"_s, u"--json"_s});
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }
};

MARS_TEST_MAIN(QCoreApplication, DatabaseTest)
#include "databasetest.moc"
