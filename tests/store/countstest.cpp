// SPDX-License-Identifier: Apache-2.0
#include "randomwrites.h"
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"
#include "store/reading/listquery.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

#include <atomic>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <thread>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** As long as each list really is at that moment, row by row. */
ViewCounts counted(Connection &connection, const QDateTime &now)
{
    ViewCounts counts{};
    for (size_t view = 0; view < counts.size(); ++view)
        counts[view] = readKeys(connection, {OrderView(view)}, std::nullopt, 10'000, now).size();
    return counts;
}

QByteArray figures(const ViewCounts &counts)
{
    QByteArray text;
    for (const qint64 count : counts)
        text += QByteArray::number(count) + ' ';
    return text;
}

} // namespace

/** What the views say of how many orders they show is kept, never counted, and always right. */
class CountsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void afterAnyWrites_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<quint32>("seed");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (quint32 seed = 1; seed <= 2; ++seed)
                QTest::addRow("%s seed %u", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", seed)
                    << engine << seed;
    }
    void afterAnyWrites()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(quint32, seed);
        const auto setZone = [](const QByteArray &zone) {
            qputenv("TZ", zone);
            tzset();
        };
        const auto putBack = qScopeGuard([&, zone = qgetenv("TZ")] { setZone(zone); });
        const TestDatabase database(engine);
        RandomWrites writes(database, seed);
        Connection connection(database.location());
        ViewCounts most{};
        for (int step = 0; step < 50; ++step) {
            const QByteArray did = writes.one();
            QVERIFY(!did.isEmpty());
            for (const char *zone :
                 {"Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Lima"}) {
                setZone(zone);
                for (const int hours : {-30, 0, 7}) {
                    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(hours * 3600LL + step * 60);
                    const ViewCounts kept = readCounts(connection, now);
                    const ViewCounts expected = counted(connection, now);
                    QVERIFY2(kept == expected, (did + ": " + figures(kept) + "but " + figures(expected)));
                    for (size_t view = 0; view < most.size(); ++view)
                        most[view] = qMax(most[view], kept[view]);
                }
            }
        }
        for (const qint64 count : most)
            QVERIFY2(count > 0, figures(most));
        QCOMPARE(database.run({sqlText(engine, "check_counts"_L1)}), QVariantList());
    }

    void countsWhatIsStoredAlready_data() { addEngines(); }
    void countsWhatIsStoredAlready()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 40)).ok());
        database.undoMigration(9);
        QVERIFY(migrateDatabase(database.location()).ok());
        Connection connection(database.location());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(readCounts(connection, now) == counted(connection, now));
        QCOMPARE(readCounts(connection, now).at(size_t(OrderView::All)), 40);
    }

    // What counts for nothing any more leaves nothing behind that later sums would have to pass.
    void keepsNoEmptyFigures_data() { addEngines(); }
    void keepsNoEmptyFigures()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QVERIFY(sink->write(testOrders(1, 40)).ok());
        QVERIFY(database.run({u"SELECT figure FROM order_count"_s}).size() > 0);
        QVERIFY(sink->removeSource(u"mars"_s).ok());
        QCOMPARE(database.run({u"SELECT figure FROM order_count"_s}), QVariantList());
    }

    // The store's writers take turns; others, who take none, lose nothing either and do not lock each other
    // out.
    void writersAtOnce()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(Engine::PostgreSql);
        QVERIFY(database.sink()->write(testOrders(1, 60)).ok());
        std::atomic_int failures = 0;
        const auto update = [&](int share) {
            Connection connection(database.location());
            QRandomGenerator random(share);
            for (int i = 0; i < 40; ++i) {
                const QString stage = QStringList{u"Delivered"_s, u"OutForDelivery"_s, u"Lost"_s}.at(i % 3);
                const Result<Done> done = attempt([&] {
                    connection.runText(
                        u"UPDATE orders SET stage = '%1', is_open = %2, delivered_at = now() - id * "
                        "INTERVAL '%3 minutes', late_from = now() + id * INTERVAL '1 minute' WHERE id % 4 = %4"_s
                            .arg(stage, i % 3 == 1 ? u"true"_s : u"false"_s)
                            .arg(random.bounded(1, 40))
                            .arg(share));
                    return Done();
                });
                failures += done ? 0 : 1;
            }
        };
        const auto write = [&] {
            const auto sink = database.sink();
            for (int n = 61; n <= 100; ++n)
                failures += sink->write({testOrder(n)}).ok() ? 0 : 1;
        };
        std::thread threads[]{std::thread(update, 0), std::thread(update, 1), std::thread(update, 2),
                              std::thread(write)};
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        Connection connection(database.location());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QCOMPARE(figures(readCounts(connection, now)), figures(counted(connection, now)));
        QCOMPARE(database.run({sqlText(Engine::PostgreSql, "check_counts"_L1)}), QVariantList());
    }
};

MARS_TEST_MAIN(QCoreApplication, CountsTest)
#include "countstest.moc"
