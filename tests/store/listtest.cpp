// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** Pages, indexes and counts of every view and sort, compared with a list sorted in memory. */
class ListTest : public QObject
{
    Q_OBJECT
private:
    std::map<Engine, std::unique_ptr<TestDatabase>> m_databases;
    std::map<Engine, std::unique_ptr<OrderSource>> m_sources;

    static Order withStatus(int n, Status status)
    {
        const QStringList names{u""_s,
                                u"Name %1"_s.arg(QChar(u'A' + n % 7)),
                                u"प्रिया शर्मा"_s,
                                u"李小龍"_s,
                                u"Østergård, Åse"_s,
                                u"Name A"_s};
        Order order = testOrder(n, names.at(n % 6));
        const QString lately = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        order.shipments.first().events.append(testEvent(lately, status));
        order.promisedOn = n % 3 == 0   ? QDate()
                           : n % 3 == 1 ? QDate::currentDate().addDays(-3 - n % 4)
                                        : QDate::currentDate().addDays(3 + n % 4);
        return order;
    }

    static QList<Order> stock()
    {
        QList<Order> orders;
        for (int n = 1; n <= 120; ++n) {
            orders.append(withStatus(n, n % 4 == 0   ? Status::OutForDelivery
                                        : n % 4 == 1 ? Status::AttemptFailed
                                        : n % 4 == 2 ? Status::Delivered
                                                     : Status::InTransit));
        }
        return orders;
    }

    QList<OrderId> idsOfPage(Engine engine, const ListRequest &request, const std::optional<ListCursor> &from,
                             int limit)
    {
        return idsOfPage(*m_sources.at(engine), request, from, limit);
    }

    static QList<OrderId> idsOfPage(OrderSource &source, const ListRequest &request,
                                    const std::optional<ListCursor> &from, int limit)
    {
        const Result<QList<OrderSummary>> page = source.page(request, from, limit).result();
        QList<OrderId> ids;
        if (!page)
            qWarning() << plainText(page.error()) << page.error().detail;
        for (const OrderSummary &row : page ? *page : QList<OrderSummary>())
            ids.append(row.id);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            if (engine == Engine::PostgreSql && !PostgresCluster::instance())
                continue;
            auto database = std::make_unique<TestDatabase>(engine);
            QVERIFY(database->sink()->write(stock()).ok());
            m_sources[engine] = openOrderSource(database->location());
            m_databases[engine] = std::move(database);
        }
    }

    void pagesFollowTheIndex_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<OrderView>("view");
        QTest::addColumn<OrderSort>("sort");
        QTest::addColumn<Qt::SortOrder>("direction");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (int view = 0; view < orderViewCount; ++view)
                for (int sort = 0; sort <= int(OrderSort::Promised); ++sort)
                    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                        QTest::addRow("%s view %d sort %d %s",
                                      engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", view, sort,
                                      direction == Qt::AscendingOrder ? "up" : "down")
                            << engine << OrderView(view) << OrderSort(sort) << direction;
    }

    void pagesFollowTheIndex()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(OrderView, view);
        QFETCH(OrderSort, sort);
        QFETCH(Qt::SortOrder, direction);
        const ListRequest request{view, sort, direction};
        const QList<OrderId> all = idsOfPage(engine, request, std::nullopt, 1000);
        QVERIFY(!all.isEmpty());
        for (const int step : {7, 10}) { // of the second, whole stretches
            const Result<ListIndex> index = m_sources.at(engine)->index(request, step).result();
            QVERIFY(index.ok());
            QCOMPARE(index->count, all.size());
            if (view != OrderView::DeliveredToday) // which no index has in order
                QCOMPARE(index->anchors.size(), (all.size() - 1) / step);
            for (qsizetype row = 0; row < all.size(); row += 3)
                QCOMPARE(idsOfPage(engine, request, index->at(row), 10), all.mid(row, 10));
        }
    }

    void tellsTheRowOfEveryOrder_data() { pagesFollowTheIndex_data(); }
    void tellsTheRowOfEveryOrder()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(OrderView, view);
        QFETCH(OrderSort, sort);
        QFETCH(Qt::SortOrder, direction);
        const ListRequest request{view, sort, direction};
        const ListIndex index = m_sources.at(engine)->index(request, 7).result().value();
        const QList<OrderId> listed = idsOfPage(engine, request, std::nullopt, 1000);
        for (const OrderId id : idsOfPage(engine, {OrderView::All}, std::nullopt, 1000)) {
            const qsizetype place = listed.indexOf(id);
            const auto row = m_sources.at(engine)->rowOf(request, index, id).result();
            QVERIFY2(row.ok(), qPrintable(row ? QString() : row.error().detail));
            QCOMPARE(*row, place < 0 ? std::nullopt : std::optional<qint64>(place));
        }
    }

    // Where the list is no longer the one that was indexed, no row is better than a wrong one.
    void tellsNoWrongRow_data() { addEngines(); }
    void tellsNoWrongRow()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QList<Order> orders;
        for (int n = 1; n <= 40; ++n)
            orders.append(testOrder(n, u"Name"_s));
        QVERIFY(sink->write(orders).ok());
        const auto source = openOrderSource(database.location());
        const ListRequest request{OrderView::All, OrderSort::Placed, Qt::AscendingOrder};
        const ListIndex index = source->index(request, 10).result().value();
        const OrderId anchor = index.anchors.first().cursor.id;
        const OrderId behind = idsOfPage(*source, request, index.at(10), 5).last();
        QCOMPARE(source->rowOf(request, index, behind).result().value(), 14);
        orders[10].placedAt = orders.last().placedAt.addDays(1); // the anchor moves to the end
        QVERIFY(sink->write({orders.at(10)}).ok());
        QCOMPARE(source->rowOf(request, index, anchor).result().value(), std::nullopt);
        QCOMPARE(source->rowOf(request, index, behind).result().value(), std::nullopt);
        QCOMPARE(source->rowOf(request, index, 4711).result().value(), std::nullopt);
        QCOMPARE(source->rowOf(request, {}, behind).result().value(), std::nullopt);
        const ListIndex now = source->index(request, 10).result().value();
        QCOMPARE(source->rowOf(request, now, anchor).result().value(), 39);
        QCOMPARE(source->rowOf(request, now, behind).result().value(), 13);
    }

    // Thousands of names, each borne by several: also far down every page goes on where the one before ended.
    void findsEveryCustomerFarDown_data() { addEngines(); }
    void findsEveryCustomerFarDown()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders;
        for (int n = 0; n < 5000; ++n) {
            const int k = n * 1361 % 5000 / 3; // scattered, three of a name
            QString name =
                u"Name %1%2%3"_s.arg(QChar(u'a' + k / 676), QChar(u'a' + k / 26 % 26), QChar(u'a' + k % 26));
            orders.append(testOrder(n + 1, n % 2 == 0 ? name : name.toUpper()));
        }
        const Result<WriteReport> report = database.sink()->write(orders);
        QVERIFY(report.ok());
        for (qsizetype i = 0; i < orders.size(); ++i)
            orders[i].id = report->stored.at(i);
        std::sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) {
            const int names = a.customer.name.compare(b.customer.name, Qt::CaseInsensitive);
            return names == 0 ? a.id < b.id : names < 0;
        });
        QList<OrderId> expected;
        for (const Order &order : std::as_const(orders))
            expected.append(order.id);

        const auto source = openOrderSource(database.location());
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const ListRequest request{OrderView::All, OrderSort::Customer, direction};
            const ListIndex index = source->index(request, 100).result().value();
            QCOMPARE(index.count, 5000);
            QCOMPARE(idsOfPage(*source, request, index.at(4900), 100), expected.mid(4900, 100));
            QList<OrderId> all;
            for (int row = 0; row < index.count; row += 100)
                all += idsOfPage(*source, request, index.at(row), 100);
            QCOMPARE(all, expected);
            QCOMPARE(source->rowOf(request, index, expected.at(4987)).result().value(), 4987);
            std::reverse(expected.begin(), expected.end());
        }
    }

    void sortsAsPromised_data() { addEngines(); }
    void sortsAsPromised()
    {
        MARS_FETCH_ENGINE(engine);
        const auto rows = [&](OrderSort sort, Qt::SortOrder direction) {
            return m_sources.at(engine)
                ->page({OrderView::All, sort, direction}, std::nullopt, 1000)
                .result()
                .value();
        };
        QCOMPARE(rows(OrderSort::Placed, Qt::DescendingOrder).first().number, u"MO-120"_s);
        QCOMPARE(rows(OrderSort::Number, Qt::AscendingOrder).at(8).number, u"MO-9"_s);
        QCOMPARE(rows(OrderSort::Number, Qt::AscendingOrder).at(9).number, u"MO-10"_s);
        QVERIFY(rows(OrderSort::Customer, Qt::AscendingOrder).first().customerName == u"李小龍"_s);
        QVERIFY(rows(OrderSort::Customer, Qt::AscendingOrder).last().customerName.isEmpty());
        QVERIFY(rows(OrderSort::Promised, Qt::AscendingOrder).first().promisedOn.isValid());
        QVERIFY(!rows(OrderSort::Promised, Qt::AscendingOrder).last().promisedOn.isValid());
    }

    void viewsHoldWhatTheySay_data() { addEngines(); }
    void viewsHoldWhatTheySay()
    {
        MARS_FETCH_ENGINE(engine);
        const Result<ViewCounts> counts = m_sources.at(engine)->counts().result();
        QVERIFY(counts.ok());
        const auto count = [&](OrderView view) { return counts->at(size_t(view)); };
        QCOMPARE(count(OrderView::All), 120);
        QCOMPARE(count(OrderView::Open), 90);
        QCOMPARE(count(OrderView::OutForDelivery), 30);
        QCOMPARE(count(OrderView::Exceptions), 30);
        QCOMPARE(count(OrderView::DeliveredToday), 30);
        QCOMPARE(count(OrderView::Late), 30); // a third was promised days ago, three quarters of it are open
        for (int view = 0; view < orderViewCount; ++view) {
            const ListRequest request{OrderView(view), OrderSort::Placed, Qt::AscendingOrder};
            QCOMPARE(idsOfPage(engine, request, std::nullopt, 1000).size(), count(OrderView(view)));
        }
    }

    void emptyList_data() { addEngines(); }
    void emptyList()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto source = openOrderSource(database.location());
        QCOMPARE(source->page({}, std::nullopt, 100).result()->size(), 0);
        QCOMPARE(source->index({}, 100).result()->count, 0);
        QCOMPARE(source->index({}, 100).result()->anchors.size(), 0);
        QCOMPARE(source->counts().result().value(), ViewCounts{});
        QCOMPARE(source->order(1).result().error().kind, Error::Kind::NotFound);
    }

    void cleanupTestCase()
    {
        m_sources.clear();
        m_databases.clear();
    }
};

MARS_TEST_MAIN(QCoreApplication, ListTest)
#include "listtest.moc"
