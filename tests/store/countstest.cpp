// SPDX-License-Identifier: Apache-2.0
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"
#include "store/reading/listquery.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
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

constexpr int mostOrders = 40;

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

/** Writes of every kind to one database, the same with the same seed. */
class Writes
{
public:
    Writes(const TestDatabase &database, quint32 seed)
        : m_database(database)
        , m_sink(database.sink())
        , m_edits(openEditTarget(database.location()))
        , m_random(seed)
    {
    }

    /** Says what it did; empty when it failed. */
    QByteArray one()
    {
        switch (m_random.bounded(11)) {
        case 0:
        case 1:
        case 2:
            return m_sink->write(someOrders(u"mars"_s)).ok() ? "write" : "";
        case 3:
            return m_sink->write(someOrders(u"sample"_s)).ok() ? "sample" : "";
        case 4:
            return m_sink->replaceSource(u"sample"_s, someOrders(u"sample"_s)).ok() ? "replace" : "";
        case 5:
            return m_sink->removeSource(m_random.bounded(4) == 0 ? u"mars"_s : u"sample"_s).ok() ? "remove"
                                                                                                 : "";
        case 6:
            return rehearse() ? "rehearsal" : "";
        case 7:
            m_database.run({u"DELETE FROM orders WHERE id % 7 = %1"_s.arg(m_random.bounded(7)),
                            sqlText(m_database.location().engine(), "drop_orphan_identities"_L1)});
            return "delete";
        case 8:
            m_database.run({u"UPDATE orders SET delivered_at = delivered_at - %1"_s.arg(
                m_database.location().engine() == Engine::Sqlite ? u"3600000"_s : u"INTERVAL '1 hour'"_s)});
            return "deliver earlier";
        case 9:
            return correct() ? "correct" : "";
        default:
            return takeBack() ? "take back" : "";
        }
    }

private:
    [[nodiscard]] QDateTime aroundNow()
    {
        return QDateTime::currentDateTimeUtc().addSecs(m_random.bounded(-3 * 86400, 3 * 86400));
    }

    /** New ones, and known ones with one more event. */
    [[nodiscard]] QList<Order> someOrders(const QString &source)
    {
        static const QByteArrayList zones{"Asia/Kolkata", "Asia/Kathmandu", "America/St_Johns",
                                          "Pacific/Auckland"};
        QList<Order> orders;
        for (int left = m_random.bounded(1, 12); left > 0; --left) {
            Order order = testOrder(m_random.bounded(1, mostOrders));
            order.source = source;
            order.destinationZone = zones.at(m_random.bounded(int(zones.size())));
            order.promisedOn =
                m_random.bounded(4) == 0 ? QDate() : QDate::currentDate().addDays(m_random.bounded(-4, 5));
            order.shipments.first().events.append(
                testEvent(aroundNow().toString(Qt::ISODate),
                          Status(m_random.bounded(int(Status::Placed), int(Status::Cancelled) + 1))));
            orders.append(order);
        }
        return orders;
    }

    [[nodiscard]] bool rehearse()
    {
        const auto rehearsal = openRehearsal(m_database.location());
        return rehearsal && (*rehearsal)->write(someOrders(u"mars"_s)).ok() &&
               (*rehearsal)->removeSource(u"mars"_s).ok();
    }

    [[nodiscard]] bool correct()
    {
        const QVariantList ids =
            m_database.run({u"SELECT id FROM orders WHERE source = 'mars' ORDER BY id"_s});
        if (ids.isEmpty())
            return true;
        const Order order = m_database.order(ids.first().toLongLong());
        const Status status = m_random.bounded(2) == 0 ? Status::Delivered : Status::OutForDelivery;
        const Edit edit = Edit::correction(
            order, u"Asha"_s,
            {order.shipments.first().id, status, StatusReason::None, aroundNow(), u"Said so"_s});
        const Result<EditOutcome> outcome = m_edits->apply(edit).result();
        if (outcome && !outcome->conflict)
            m_applied = edit;
        return outcome.ok();
    }

    [[nodiscard]] bool takeBack()
    {
        const std::optional<Edit> edit = std::exchange(m_applied, std::nullopt);
        const bool stands =
            edit &&
            !m_database
                 .run({u"SELECT id FROM edit WHERE id = '%1'"_s.arg(edit->id.toString(QUuid::WithoutBraces))})
                 .isEmpty();
        return !stands || m_edits->apply(Edit::withdrawal(*edit)).result().ok();
    }

    const TestDatabase &m_database;
    const std::unique_ptr<OrderSink> m_sink;
    const std::unique_ptr<EditTarget> m_edits;
    QRandomGenerator m_random;
    std::optional<Edit> m_applied;
};

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
        Writes writes(database, seed);
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
