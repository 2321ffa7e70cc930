// SPDX-License-Identifier: Apache-2.0
#include "domain/whenanswered.h"
#include "store/engine/connection.h"
#include "store/engine/storethread.h"
#include "store/live/changewatch.h"
#include "store/live/firstlook.h"
#include "store/live/marker.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSignalSpy>
#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** The signal changed(), and what becomes of requests that nobody waits for. */
class ChangeTest : public QObject
{
    Q_OBJECT
private:
    /** A source that has been asked, and so has begun to watch. */
    static std::unique_ptr<OrderSource> watching(const TestDatabase &database)
    {
        auto source = openOrderSource(database.location());
        (void)source->page({}, std::nullopt, 1).result();
        return source;
    }

    /** A watch in its thread, and how often it told of a change. */
    struct Watch
    {
        explicit Watch(const DatabaseLocation &location)
            : thread(location)
            , watch(new ChangeWatch(thread.connection(), firstLook, marker, false, [this] { ++changes; }))
        {
            thread.adopt(watch);
        }
        /** In its turn; what the thread was told to do before is done. */
        int look()
        {
            thread.post([this] { watch->begin(); });
            return thread.run<int>([this](Connection &) { return changes; }).result().value();
        }

        FirstLook firstLook;
        Marker marker;
        int changes = 0; ///< in the thread
        StoreThread thread;
        ChangeWatch *const watch;
    };

private Q_SLOTS:
    // Even of one right after the first answer.
    void tellsOfACommit_data() { addEngines(); }
    void tellsOfACommit()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const auto source = watching(database);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QVERIFY(sink->write({testOrder(1)}).ok());
        QTRY_VERIFY(!changed.isEmpty());
        changed.clear();
        QVERIFY(sink->removeSource(u"mars"_s).ok());
        QTRY_VERIFY(!changed.isEmpty());
    }

    // Many ask for a single row; what the server says after it is not to wait for their next statement.
    void hearsBehindAResultThatNobodyReadOn()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
        Connection connection(database.location());
        connection.open();
        QSqlDriver *driver = connection.database().driver();
        QVERIFY(driver->subscribeToNotification(u"mars_orders"_s));
        const QSignalSpy heard(driver, &QSqlDriver::notification);
        {
            Query row = connection.queryText(u"SELECT n FROM generate_series(1, 3) AS n"_s);
            QVERIFY(row.next());
        }
        QCoreApplication::processEvents();
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        QTRY_VERIFY(!heard.isEmpty());
    }

    void tellsNothingOfTheFirstLook_data() { addEngines(); }
    void tellsNothingOfTheFirstLook()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto source = openOrderSource(database.location());
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QVERIFY(source->page({}, std::nullopt, 1).result().ok());
        QVERIFY(source->counts().result().ok());
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }

    void tellsWhenTheDatabaseAppears()
    {
        const QTemporaryDir folder;
        const auto location = DatabaseLocation::parse(folder.filePath(u"later.db"_s)).value();
        const auto source = openOrderSource(location);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        QCOMPARE(source->page({}, std::nullopt, 1).result().error().kind, Error::Kind::NotFound);
        QVERIFY(migrateDatabase(location).ok());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void manyCommitsAreFewSignals_data() { addEngines(); }
    void manyCommitsAreFewSignals()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const auto source = watching(database);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        for (int n = 1; n <= 50; ++n)
            QVERIFY(sink->write({testOrder(n)}).ok());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY2(changed.size() < 25, qPrintable(QString::number(changed.size())));
    }

    void tellsAfterTheLineWasLost()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
        const auto sink = database.sink();
        const auto source = watching(database);
        QSignalSpy changed(source.get(), &OrderSource::changed);
        database.run({u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
                      "AND datname = current_database()"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000); // by itself, with no request
    }

    // Each of 10,000 commits notifies; who heard none of them for a while still sees the last.
    void missesNothingOfTenThousand_data()
    {
        QTest::addColumn<bool>("isCut");
        QTest::newRow("while it was busy") << false;
        QTest::newRow("while its line was cut") << true;
    }
    void missesNothingOfTenThousand()
    {
        QFETCH(bool, isCut);
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        const auto source = watching(database);
        QString seen;
        int readings = 0;
        connect(source.get(), &OrderSource::changed, this, [&] {
            ++readings;
            whenAnswered(source->order(1), this,
                         [&seen](const Result<Order> &order) { seen = order ? order->payment : QString(); });
        });
        const QString commits = u"DO $$ BEGIN FOR i IN 1 .. 10000 LOOP "
                                "UPDATE orders SET payment = 'payment ' || i; NOTIFY mars_orders; COMMIT; "
                                "END LOOP; END $$"_s;
        const QString cut = u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                            "WHERE pid <> pg_backend_pid() AND datname = current_database()"_s;
        // Run in this thread: the source hears of nothing meanwhile.
        database.run(isCut ? QStringList{cut, commits} : QStringList{commits});
        QTRY_COMPARE_WITH_TIMEOUT(seen, u"payment 10000"_s, 60'000);
        QVERIFY2(readings < 100, qPrintable(QString::number(readings)));
    }

    // Else every desk would read again because it failed to read, and fail again.
    void failingReadIsNoChange_data()
    {
        QTest::addColumn<DatabaseLocation::Engine>("engine");
        QTest::addColumn<QString>("statement");
        for (const auto engine : {DatabaseLocation::Engine::Sqlite, DatabaseLocation::Engine::PostgreSql}) {
            const bool isFile = engine == DatabaseLocation::Engine::Sqlite;
            const QByteArray name = isFile ? "SQLite " : "PostgreSQL ";
            QTest::newRow(name + "missing table") << engine << u"SELECT 1 FROM nowhere"_s;
            QTest::newRow(name + "unforeseen")
                << engine << (isFile ? u"SELECT json('{')"_s : u"SELECT 1 / 0"_s);
        }
    }
    void failingReadIsNoChange()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, statement);
        const TestDatabase database(engine);
        Watch watched(database.location());
        QCOMPARE(watched.look(), 0);
        for (int i = 0; i < 3; ++i) {
            const auto failing = watched.thread.run<bool>(
                [&statement](Connection &connection) { return connection.queryText(statement).next(); });
            QVERIFY(!failing.result().ok());
            QCOMPARE(watched.look(), 0);
        }
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        QTRY_VERIFY(watched.look() > 0);
    }

    // What a file is asked for; of servers that follow another one see failovertest.cpp.
    void versionTellsOfACommit()
    {
        const TestDatabase database(DatabaseLocation::Engine::Sqlite);
        StoreThread thread(database.location());
        const auto version = [&thread] {
            return thread
                .run<QString>([](Connection &connection) {
                    Query row = connection.query("data_version"_L1);
                    return row.next() ? row.text() : QString();
                })
                .result()
                .value();
        };
        const QString before = version();
        QVERIFY(!before.isEmpty());
        QCOMPARE(version(), before);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        QVERIFY(version() != before);
    }

    void cancelledRequestsAreLeftOut_data() { addEngines(); }
    void cancelledRequestsAreLeftOut()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        const auto source = openOrderSource(database.location());
        QList<QFuture<Result<Order>>> dropped;
        for (int i = 0; i < 200; ++i) {
            dropped.append(source->order(1));
            dropped.last().cancel();
        }
        QVERIFY(source->order(1).result().ok());
        for (const QFuture<Result<Order>> &future : dropped)
            QVERIFY(future.isCanceled());
    }

    void endsWhileRequestsWait_data() { addEngines(); }
    void endsWhileRequestsWait()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        auto source = openOrderSource(database.location());
        QList<QFuture<Result<ViewCounts>>> waiting;
        for (int i = 0; i < 100; ++i)
            waiting.append(source->counts());
        source.reset();
        for (QFuture<Result<ViewCounts>> &future : waiting) {
            future.waitForFinished();
            QVERIFY(future.isFinished());
        }
    }
};

MARS_TEST_MAIN(QCoreApplication, ChangeTest)
#include "changetest.moc"
