// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSignalSpy>

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
