// SPDX-License-Identifier: Apache-2.0
#include "domain/derivation.h"
#include "support/naivefilter.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

const QStringList cities{u"Pune"_s, u"PUNE"_s, u"Mumbai"_s, u"Zürich"_s, u"पुणे"_s, u"%"_s, u""_s};
const QStringList regions{u"Maharashtra"_s, u"Goa"_s, u"Punjab"_s, u""_s};
const QStringList carriers{u"swift"_s, u"KITE"_s, u"orbit"_s, u""_s};
const QStringList warehouses{u"BHW-1"_s, u"bhw-2"_s, u"DEL"_s, u""_s};
const QStringList payments{u"COD"_s, u"Prepaid"_s, u"prepaid"_s, u""_s};

/** Repeatable: the same orders and filters in every run. */
class Dice
{
public:
    template<typename T>
    T oneOf(const QList<T> &from)
    {
        return from.at(m_random.bounded(from.size()));
    }
    template<typename T>
    QList<T> someOf(const QList<T> &from)
    {
        QList<T> some;
        for (const T &each : from) {
            if (oneIn(3))
                some.append(each);
        }
        return some;
    }
    bool oneIn(int times) { return m_random.bounded(times) == 0; }
    int below(int end) { return m_random.bounded(end); }

private:
    QRandomGenerator m_random{20261124};
};

Order randomOrder(int n, Dice &dice)
{
    Order order = testOrder(n, dice.oneOf(QStringList{u"Asha Rao"_s, u"Éva"_s, u"प्रिया शर्मा"_s, u""_s}));
    order.placedAt = utc(u"2026-11-01T00:00:00Z"_s).addSecs(dice.below(20 * 24 * 3600));
    order.promisedOn = dice.oneIn(4) ? QDate() : QDate(2026, 11, 5).addDays(dice.below(20));
    order.payment = dice.oneOf(payments);
    order.customer.city = dice.oneOf(cities);
    order.customer.region = dice.oneOf(regions);
    Shipment &parcel = order.shipments.first();
    parcel.carrierCode = dice.oneOf(carriers);
    parcel.carrierText = parcel.carrierCode.isEmpty() ? u"Someone"_s : QString();
    parcel.warehouse = dice.oneOf(warehouses);
    if (dice.oneIn(3))
        parcel.numbers.clear();
    const QString at = order.placedAt.addDays(1).toString(Qt::ISODate);
    parcel.events = {testEvent(at, dice.oneOf(QList{Status::PickedUp, Status::InTransit, Status::Delivered,
                                                    Status::OnHold, Status::AttemptFailed}))};
    if (dice.oneIn(3)) {
        Shipment second = parcel;
        second.externalId = u"second"_s;
        second.numbers.clear();
        second.warehouse = dice.oneOf(warehouses);
        order.shipments.append(second);
    }
    return order;
}

DayRange randomDays(Dice &dice)
{
    const QDate first = QDate(2026, 11, 1).addDays(dice.below(20));
    return {dice.oneIn(3) ? QDate() : first, dice.oneIn(3) ? QDate() : first.addDays(dice.below(10))};
}

OrderFilter randomFilter(Dice &dice)
{
    OrderFilter filter;
    if (dice.oneIn(3))
        filter.stages = dice.someOf(QList{Stage::InTransit, Stage::Delivered, Stage::OnHold, Stage::Lost});
    if (dice.oneIn(3))
        filter.carriers = dice.someOf(carriers);
    if (dice.oneIn(3))
        filter.warehouses = dice.someOf(warehouses);
    if (dice.oneIn(3))
        filter.place = dice.oneOf(QStringList{u"pu"_s, u"PUN"_s, u"maha"_s, u"zü"_s, u"पु"_s, u"%"_s, u"'"_s});
    if (dice.oneIn(3))
        filter.placed = randomDays(dice);
    if (dice.oneIn(3))
        filter.promised = randomDays(dice);
    if (dice.oneIn(3))
        filter.payments = dice.someOf(payments);
    filter.numberMissing = dice.oneIn(4);
    return filter;
}

} // namespace

/** Streamed lists on both engines, compared with every order looked at one by one. */
class FilteredListTest : public QObject
{
    Q_OBJECT
private:
    struct Stored
    {
        std::unique_ptr<TestDatabase> database;
        std::unique_ptr<OrderSource> source;
        QHash<OrderId, Order> orders;
    };
    std::map<Engine, Stored> m_stored;

    static QList<OrderSummary> whole(OrderSource &source, const ListRequest &request)
    {
        return source.page(request, std::nullopt, 1000).result().value();
    }

    static QList<OrderId> ids(const QList<OrderSummary> &rows)
    {
        QList<OrderId> ids;
        for (const OrderSummary &row : rows)
            ids.append(row.id);
        return ids;
    }

    /** By its index and pages, as a window reads it. */
    static QList<OrderId> listed(OrderSource &source, const ListRequest &request)
    {
        const Result<ListIndex> index = source.index(request, 7).result();
        if (!index) {
            qWarning() << index.error().detail;
            return {-1};
        }
        QList<OrderId> listed;
        for (qint64 row = 0; row < index->count; row += 7)
            listed += ids(source.page(request, index->at(row), 7).result().value());
        return listed.size() == index->count ? listed : QList<OrderId>{-2};
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            if (engine == Engine::PostgreSql && !PostgresCluster::instance())
                continue;
            Dice dice;
            QList<Order> orders;
            for (int n = 1; n <= 150; ++n)
                orders.append(randomOrder(n, dice));
            Stored stored;
            stored.database = std::make_unique<TestDatabase>(engine);
            const Result<WriteReport> report = stored.database->sink()->write(orders);
            QVERIFY(report.ok());
            for (qsizetype i = 0; i < orders.size(); ++i)
                stored.orders.insert(report->stored.at(i), orders.at(i));
            stored.source = openOrderSource(stored.database->location());
            m_stored[engine] = std::move(stored);
        }
    }

    void showsWhatMeetsTheFilter_data() { addEngines(); }
    void showsWhatMeetsTheFilter()
    {
        MARS_FETCH_ENGINE(engine);
        const Stored &stored = m_stored.at(engine);
        Dice dice;
        int found = 0;
        for (int round = 0; round < 200; ++round) {
            ListRequest request;
            request.view = OrderView(dice.below(orderViewCount));
            request.sort = OrderSort(dice.below(keptSortCount));
            request.direction = dice.oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            QList<OrderSummary> expected = whole(*stored.source, request);
            const OrderFilter filter = randomFilter(dice);
            expected.removeIf(
                [&](const OrderSummary &row) { return !meets(filter, stored.orders.value(row.id), row); });
            request.filter = filter;
            const QByteArray what = QJsonDocument(toJson(filter)).toJson(QJsonDocument::Compact);
            QVERIFY2(listed(*stored.source, request) == ids(expected), what);
            QVERIFY2(ids(whole(*stored.source, request)) == ids(expected), what);
            found += expected.isEmpty() ? 0 : 1;
        }
        QVERIFY(found > 50);
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<OrderSort>("sort");
        QTest::addColumn<Qt::SortOrder>("direction");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql})
            for (int sort = keptSortCount; sort <= int(OrderSort::TrackingNumber); ++sort)
                for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                    QTest::addRow("%s %d %d", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", sort,
                                  direction)
                        << engine << OrderSort(sort) << direction;
    }
    void sortsByEveryColumn()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(OrderSort, sort);
        QFETCH(Qt::SortOrder, direction);
        const Stored &stored = m_stored.at(engine);
        const auto key = [sort](const OrderSummary &row) {
            const QString carrier = row.carrierCode.isEmpty() ? row.carrierText : row.carrierCode;
            return sort == OrderSort::Stage     ? QByteArray(1, char(row.stage))
                   : sort == OrderSort::City    ? filterKey(row.city).toUtf8()
                   : sort == OrderSort::Carrier ? filterKey(carrier).toUtf8()
                                                : filterKey(row.trackingNumber).toUtf8();
        };
        QList<OrderSummary> rows = whole(*stored.source, {OrderView::All});
        std::sort(rows.begin(), rows.end(), [&](const OrderSummary &a, const OrderSummary &b) {
            return std::pair(key(a), a.id) < std::pair(key(b), b.id);
        });
        if (direction == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        QCOMPARE(listed(*stored.source, {OrderView::All, sort, direction}), ids(rows));
    }

    void tellsTheRowOfEveryOrder_data() { addEngines(); }
    void tellsTheRowOfEveryOrder()
    {
        MARS_FETCH_ENGINE(engine);
        OrderSource &source = *m_stored.at(engine).source;
        ListRequest request{OrderView::All};
        request.filter.carriers = {u"swift"_s};
        const ListIndex index = source.index(request, 7).result().value();
        const QList<OrderId> listed = ids(whole(source, request));
        QVERIFY(listed.size() > 10);
        const QList<OrderSummary> all = whole(source, {OrderView::All});
        for (const OrderSummary &row : all) {
            const qsizetype place = listed.indexOf(row.id);
            QCOMPARE(source.rowOf(request, index, row.id).result().value(),
                     place < 0 ? std::nullopt : std::optional<qint64>(place));
        }
        QCOMPARE(source.rowOf(request, {}, listed.first()).result().value(), std::nullopt);
    }

    // Each time from its start, so that what was told once may be read, and never more often than needed.
    void growsWhileItIsRead_data() { addEngines(); }
    void growsWhileItIsRead()
    {
        MARS_FETCH_ENGINE(engine);
        OrderSource &source = *m_stored.at(engine).source;
        ListRequest request{OrderView::All};
        request.filter.place = u"pu"_s;
        const auto growth = std::make_shared<QPromise<ListIndex>>();
        growth->start();
        const ListIndex index = source.index(request, 7, growth).result().value();
        growth->finish();
        const QList<ListIndex> told = growth->future().results();
        QVERIFY(told.size() > 5 && told.size() < index.count);
        QCOMPARE(told.first().count, 1);
        for (const ListIndex &each : told) {
            QVERIFY(each.count <= index.count);
            QCOMPARE(each.anchors, index.anchors.mid(0, each.anchors.size()));
            QCOMPARE(each.anchors.size(), (each.count + 6) / 7);
        }
    }

    // What was listed and is gone leaves the others where they are.
    void leavesOutWhatIsGone_data() { addEngines(); }
    void leavesOutWhatIsGone()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 20)).ok());
        const auto source = openOrderSource(database.location());
        ListRequest request{OrderView::All, OrderSort::Number, Qt::AscendingOrder};
        request.filter.stages = {whole(*source, request).first().stage};
        const ListIndex index = source->index(request, 10).result().value();
        const QList<OrderId> before = ids(whole(*source, request));
        QCOMPARE(before.size(), 20);
        database.run({u"DELETE FROM orders WHERE id = %1"_s.arg(before.at(3))});
        QList<OrderId> expected = before.mid(0, 10);
        expected.removeAt(3);
        QCOMPARE(ids(source->page(request, std::nullopt, 9).result().value()), expected);
        QCOMPARE(ids(source->page(request, index.at(0), 10).result().value()), expected);
        QCOMPARE(ids(source->page(request, index.at(10), 10).result().value()), before.mid(10));
    }

    void cleanupTestCase() { m_stored.clear(); }
};

MARS_TEST_MAIN(QCoreApplication, FilteredListTest)
#include "filteredlisttest.moc"
