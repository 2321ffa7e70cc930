// SPDX-License-Identifier: Apache-2.0
#include "store/engine/storethread.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

#include <csignal>
#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** Something that a server or SQLite takes many seconds for. */
const QString longScan =
    u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000000) SELECT count(*) FROM n"_s;

/** A job in the middle of its statement. */
struct Scan
{
    explicit Scan(StoreThread &thread)
        : answer(thread.run<qint64>([this](Connection &connection) {
            Query row = connection.queryText(longScan);
            begun.release();
            (void)row.next();
            isComplete = true;
            return row.integer();
        }))
    {
        begun.acquire();
    }

    QSemaphore begun;
    std::atomic_bool isComplete = false;
    QFuture<Result<qint64>> answer;
};

/** A server and the process that serves one session, both of which say nothing for as long as this lives. */
class FrozenServer
{
public:
    explicit FrozenServer(pid_t serving)
        : m_processes{serving, parent(serving)}
    {
        signal(SIGSTOP);
    }
    ~FrozenServer() { signal(SIGCONT); }
    Q_DISABLE_COPY_MOVE(FrozenServer)

private:
    static pid_t parent(pid_t process)
    {
        QFile state(u"/proc/%1/stat"_s.arg(process));
        return state.open(QIODevice::ReadOnly) ? state.readAll().split(')').last().split(' ').at(2).toInt()
                                               : 0;
    }
    void signal(int number) const
    {
        for (const pid_t process : m_processes)
            if (process <= 1 || ::kill(process, number) != 0)
                qFatal("no such server");
    }

    const QList<pid_t> m_processes;
};

qint64 sessionOf(StoreThread &thread)
{
    return thread
        .run<qint64>([](Connection &connection) {
            (void)connection.schemaVersion();
            return qint64(connection.session());
        })
        .result()
        .value();
}

} // namespace

/** What becomes of a statement that nobody waits for any more. */
class InterruptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cancelledStatementMakesRoom_data() { addEngines(); }
    void cancelledStatementMakesRoom()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        StoreThread thread(database.location());
        Scan scan(thread);
        scan.answer.cancel();
        QCOMPARE(sessionOf(thread), 1); // of the same connection: a new one would count as a change
        QVERIFY(!scan.isComplete);
        QVERIFY(scan.answer.isCanceled());
    }

    void cancelledStatementLeavesNoTransaction_data() { addEngines(); }
    void cancelledStatementLeavesNoTransaction()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        StoreThread thread(database.location());
        QSemaphore begun;
        QFuture<Result<bool>> scan = thread.run<bool>([&begun](Connection &connection) {
            const ReadTransaction sameMoment(connection);
            begun.release();
            return connection.queryText(longScan).next();
        });
        begun.acquire();
        scan.cancel();
        const auto next = thread.run<bool>([](Connection &connection) {
            const ReadTransaction sameMoment(connection);
            return connection.query("schema_version"_L1).next();
        });
        QVERIFY(next.result().ok());
        QVERIFY(scan.isCanceled());
    }

    // A browser that is started must not get an open session.
    void sessionIsNotInherited()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        StoreThread thread(database.location());
        QVERIFY(thread.run<bool>([](Connection &connection) { return connection.schemaVersion() > 0; })
                    .result()
                    .ok());
        int sockets = 0;
        for (const QFileInfo &file : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System)) {
            if (!file.symLinkTarget().contains(u"socket:"_s))
                continue;
            ++sockets;
            QVERIFY(::fcntl(file.fileName().toInt(), F_GETFD) & FD_CLOEXEC);
        }
        QVERIFY(sockets > 1);
    }

    void tooSlowAStatementIsToldAsThat()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        StoreThread thread(database.location());
        const Result<bool> slow = thread
                                      .run<bool>([](Connection &connection) {
                                          connection.runText(u"SET statement_timeout = '20ms'"_s);
                                          return connection.queryText(longScan).next();
                                      })
                                      .result();
        QVERIFY(!slow);
        QCOMPARE(
            plainText(slow.error()),
            u"The order database %1 took too long to answer. Try again in a moment; if it stays slow, tell "
            "who looks after the server."_s.arg(database.location().display()));
    }

    void endInterrupts_data() { addEngines(); }
    void endInterrupts()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        auto thread = std::make_unique<StoreThread>(database.location());
        const Scan scan(*thread);
        thread.reset();
        QVERIFY(!scan.isComplete);
        QVERIFY(scan.answer.isCanceled());
    }

    void endHangsUpOnASilentServer()
    {
        const std::unique_ptr<PostgresCluster> own = PostgresCluster::makeListening("local all all trust\n");
        if (!own || !own->start())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const DatabaseLocation location = DatabaseLocation::parse(own->createDatabase()).value();
        QVERIFY(migrateDatabase(location).ok());
        auto thread = std::make_unique<StoreThread>(location);
        const auto process = thread->run<qint64>([](Connection &connection) {
            Query row = connection.queryText(u"SELECT pg_backend_pid()"_s);
            return row.next() ? row.integer() : 0;
        });
        const auto serving = pid_t(process.result().value());
        const Scan scan(*thread);
        const FrozenServer frozen(serving);
        thread.reset();
        QVERIFY(!scan.isComplete);
    }
};

MARS_TEST_MAIN(QCoreApplication, InterruptTest)
#include "interrupttest.moc"
