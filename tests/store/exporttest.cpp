// SPDX-License-Identifier: Apache-2.0
#include "hostiletexts.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

constexpr int manyOrders = 2'500; // more than two portions

/** Keeps what comes, and does something after the first portion. */
class Kept : public ExportTarget
{
public:
    explicit Kept(std::function<Result<Done>()> afterFirst = {})
        : m_afterFirst(std::move(afterFirst))
    {
    }

    Result<Done> take(const QList<ExportedOrder> &portion) override
    {
        const bool isFirst = orders.isEmpty();
        orders += portion;
        return isFirst && m_afterFirst ? m_afterFirst() : Done();
    }

    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (const ExportedOrder &order : orders)
            all.append(order.summary.number);
        return all;
    }

    QList<ExportedOrder> orders;

private:
    const std::function<Result<Done>()> m_afterFirst;
};

QString reasonOf(const Result<qint64> &exported)
{
    return exported ? QString() : plainText(exported.error()) + exported.error().detail;
}

ExportRequest asked(OrderView view = OrderView::All, OrderSort sort = OrderSort::Placed,
                    Qt::SortOrder direction = Qt::AscendingOrder)
{
    return {{view, sort, direction}, {u"number"_s, u"placed"_s}, u"Asha Rao"_s};
}

} // namespace

/** Whole lists as they leave the store, on each engine. */
class ExportTest : public QObject
{
    Q_OBJECT
private:
    std::map<Engine, std::unique_ptr<TestDatabase>> m_many;

    const TestDatabase &many(Engine engine)
    {
        std::unique_ptr<TestDatabase> &database = m_many[engine];
        if (!database) {
            database = std::make_unique<TestDatabase>(engine);
            QList<Order> orders = testOrders(1, manyOrders);
            for (Order &order : orders) {
                const int n = order.number.mid(3).toInt();
                order.promisedOn = n % 3 == 0 ? QDate() : QDate(2026, 1, 1 + n % 5);
                if (n % 4 == 0)
                    order.shipments.first().events.append(
                        testEvent(QDateTime::currentDateTimeUtc().toString(Qt::ISODate), Status::Delivered));
            }
            if (!database->sink()->write(orders))
                qFatal("nothing could be stored");
        }
        return *database;
    }

private Q_SLOTS:
    void wholeListInItsOrder_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<int>("view");
        QTest::addColumn<int>("sort");
        QTest::addColumn<Qt::SortOrder>("direction");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (int view = 0; view < orderViewCount; ++view)
                for (int sort = 0; sort <= int(OrderSort::Promised); ++sort)
                    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                        QTest::addRow("%s view %d sort %d %s",
                                      engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", view, sort,
                                      direction == Qt::AscendingOrder ? "up" : "down")
                            << engine << view << sort << direction;
    }
    void wholeListInItsOrder()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(int, view);
        QFETCH(int, sort);
        QFETCH(Qt::SortOrder, direction);
        const TestDatabase &database = many(engine);
        const ExportRequest request = asked(OrderView(view), OrderSort(sort), direction);
        QList<std::pair<qint64, qint64>> progress;
        Kept kept;
        const Result<qint64> exported = openExportSource(database.location())
                                            ->read(request, kept,
                                                   {[&](qint64 done, qint64 total) {
                                                        progress.append({done, total});
                                                    },
                                                    {}});
        QVERIFY2(exported.ok(), qPrintable(reasonOf(exported)));
        const auto shown =
            openOrderSource(database.location())->page(request.list, {}, manyOrders * 2).result();
        QCOMPARE(*exported, shown->size());
        QList<OrderSummary> rows;
        for (const ExportedOrder &order : std::as_const(kept.orders))
            rows.append(order.summary);
        QCOMPARE(rows, *shown);
        QCOMPARE(progress.first(), std::pair(qint64(0), *exported));
        QCOMPARE(progress.last(), std::pair(*exported, *exported));
    }

    // As it is shown, also by a column that no index is in the order of.
    void whatMeetsTheFilter_data() { addEngines(); }
    void whatMeetsTheFilter()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase &database = many(engine);
        ExportRequest request = asked(OrderView::All, OrderSort::TrackingNumber, Qt::DescendingOrder);
        request.list.filter.promised.last = QDate(2026, 1, 3);
        request.list.filter.stages = {Stage::Delivered, Stage::InTransit};
        Kept kept;
        const Result<qint64> exported = openExportSource(database.location())->read(request, kept, {});
        QVERIFY2(exported.ok(), qPrintable(reasonOf(exported)));
        QVERIFY(*exported > 500 && *exported < manyOrders);
        const auto shown = openOrderSource(database.location())->page(request.list, {}, manyOrders).result();
        QStringList numbers;
        for (const OrderSummary &row : shown.value())
            numbers.append(row.number);
        QCOMPARE(kept.numbers(), numbers);
        const QString recorded =
            database.run({u"SELECT CAST(after ->> 'wanted' AS text) FROM audit ORDER BY at DESC LIMIT 1"_s})
                .first()
                .toString();
        QVERIFY2(recorded.contains(u"promisedUntil"_s) && recorded.contains(u"2026-01-03"_s),
                 qPrintable(recorded));
    }

    void withTheirCustomers_data() { addHostileTexts(); }
    void withTheirCustomers()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, text);
        const TestDatabase database(engine);
        Order order = testOrder(1, text);
        order.customer.street = text;
        order.customer.region = text;
        QVERIFY(database.sink()->write({order}).ok());
        Kept kept;
        QCOMPARE(openExportSource(database.location())->read(asked(), kept, {}).value(), 1);
        QCOMPARE(kept.orders.first().customer, database.order(1).customer);
        QCOMPARE(kept.orders.first().customer.street, text);
    }

    // Whatever others write while it goes on: what was exported is the list of one moment.
    void ofOneMoment_data() { addEngines(); }
    void ofOneMoment()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QList<Order> orders = testOrders(1, manyOrders);
        QVERIFY(database.sink()->write(orders).ok());
        Kept before;
        QVERIFY(openExportSource(database.location())->read(asked(), before, {}).ok());
        QList<Order> changed = orders.mid(manyOrders - 600);
        for (Order &order : changed)
            order.customer.name = u"Someone Else"_s;
        Kept during([&]() -> Result<Done> {
            const auto sink = database.sink();
            if (!sink->write(changed) || !sink->write(testOrders(manyOrders + 1, manyOrders + 50)))
                qFatal("nothing could be written meanwhile");
            return Done();
        });
        QCOMPARE(openExportSource(database.location())->read(asked(), during, {}).value(), manyOrders);
        QCOMPARE(during.orders, before.orders);
        Kept after;
        QCOMPARE(openExportSource(database.location())->read(asked(), after, {}).value(), manyOrders + 50);
    }

    void isRecordedBeforeTheFirstOrder_data() { addEngines(); }
    void isRecordedBeforeTheFirstOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 3)).ok());
        QVariantList record;
        Kept kept([&] {
            record = database.run({u"SELECT person, action, before, CAST(after ->> 'wanted' AS text), "
                                   "CAST(after ->> 'contacts' AS text) FROM audit"_s});
            return Done();
        });
        QVERIFY(openExportSource(database.location())->read(asked(OrderView::Open), kept, {}).ok());
        QCOMPARE(record.value(0), QVariant(u"Asha Rao"_s));
        QCOMPARE(record.value(1), QVariant(u"export"_s));
        QVERIFY(record.value(2).isNull());
        const QString wanted = record.value(3).toString().remove(u' ');
        for (const QString &said :
             {u"\"view\":\"open\""_s, u"\"columns\":[\"number\",\"placed\"]"_s, u"\"orders\":3"_s})
            QVERIFY2(wanted.contains(said), qPrintable(wanted));
        QCOMPARE(record.value(4), QVariant(u"clear"_s));
    }

    void isRecordedThoughCancelled_data() { addEngines(); }
    void isRecordedThoughCancelled()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase &database = many(engine);
        const QString count = u"SELECT count(*) FROM audit"_s;
        const int before = database.run({count}).first().toInt();
        std::atomic_bool isCancelled = false;
        Kept kept([&] {
            isCancelled = true;
            return Done();
        });
        const Result<qint64> exported =
            openExportSource(database.location())->read(asked(), kept, {{}, [&] {
                                                                            return bool(isCancelled);
                                                                        }});
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, Error::Kind::Cancelled);
        QVERIFY(kept.orders.size() < manyOrders);
        QCOMPARE(database.run({count}).first().toInt(), before + 1);
    }

    void endsWithTheTargetsError_data() { addEngines(); }
    void endsWithTheTargetsError()
    {
        MARS_FETCH_ENGINE(engine);
        const Error noRoom{Error::Kind::DiskFull, u"No room."_s, {}, {}};
        Kept kept([&]() -> Result<Done> { return noRoom; });
        const Result<qint64> exported = openExportSource(many(engine).location())->read(asked(), kept, {});
        QVERIFY(!exported);
        QCOMPARE(exported.error(), noRoom);
        QVERIFY(kept.orders.size() < manyOrders);
    }

    void losesTheServerInTheMidst()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase &database = many(Engine::PostgreSql);
        Kept kept([&]() -> Result<Done> {
            database.run({u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = "
                          "current_database() AND pid <> pg_backend_pid()"_s});
            return Done();
        });
        const Result<qint64> exported = openExportSource(database.location())->read(asked(), kept, {});
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, Error::Kind::Unreachable);
        QVERIFY(kept.orders.size() < manyOrders);
    }

    void emptyList_data() { addEngines(); }
    void emptyList()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        Kept kept;
        QCOMPARE(openExportSource(database.location())->read(asked(), kept, {}).value(), 0);
        QCOMPARE(kept.numbers(), QStringList());
    }

    void cleanupTestCase() { m_many.clear(); }
};

MARS_TEST_MAIN(QCoreApplication, ExportTest)
#include "exporttest.moc"
