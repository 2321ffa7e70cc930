// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** Which stored order a statement is about, on both engines. */
class TargetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void targetsByNumber_data() { addEngines(); }
    void targetsByNumber()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order byNumber;
        byNumber.source = u"mars"_s;
        byNumber.number = u"mo 1"_s;
        byNumber.payment = u"COD"_s;
        Order byTracking;
        byTracking.source = u"bluedart"_s;
        Shipment parcel;
        parcel.numbers = {{u"bd-1"_s, {}, {}}};
        parcel.events = {testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered)};
        byTracking.shipments = {parcel};
        QCOMPARE(outcomes(*sink, {testOrder(1)}), QList{WriteOutcome::Inserted});
        QCOMPARE(outcomes(*sink, {byNumber, byTracking}),
                 QList({WriteOutcome::Updated, WriteOutcome::Updated}));
        const Order order = database.order(1);
        QCOMPARE(order.payment, u"COD"_s);
        QCOMPARE(order.source, u"mars"_s);
        QCOMPARE(order.shipments.size(), 1);
        QCOMPARE(order.shipments.first().events.size(), 3);
        QCOMPARE(database.run({u"SELECT count(*) FROM orders"_s}).first().toInt(), 1);
    }

    // Carriers use numbers again: a scan belongs to the order that had been placed when it was made.
    void recycledNumberMeansTheOrderOfItsTime_data() { addEngines(); }
    void recycledNumberMeansTheOrderOfItsTime()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order newer = testOrder(2);
        newer.placedAt = newer.firstKnownAt = utc(u"2026-06-01T00:00:00Z"_s);
        newer.shipments.first().numbers = {{u"BD1"_s, newer.placedAt, {}}};
        Order scan;
        scan.source = u"bluedart"_s;
        Shipment parcel;
        parcel.numbers = {{u"BD1"_s, {}, {}}};
        parcel.events = {testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered)};
        scan.shipments = {parcel};
        QCOMPARE(outcomes(*sink, {testOrder(1), newer}), QList<WriteOutcome>(2, WriteOutcome::Inserted));
        QCOMPARE(outcomes(*sink, {scan}), QList{WriteOutcome::Updated});
        QCOMPARE(database.order(1).shipments.first().events.size(), 3);
        QCOMPARE(database.order(2).shipments.first().events.size(), 2);
    }

    void rejectsWhatSaysTooLittle_data()
    {
        QTest::addColumn<DatabaseLocation::Engine>("engine");
        QTest::addColumn<Order>("order");
        QTest::addColumn<QString>("sentence");
        Order nothing;
        Order unplaced = testOrder(3);
        unplaced.placedAt = {};
        Order unnumbered = testOrder(3);
        unnumbered.number.clear();
        Order unknownParcel;
        unknownParcel.shipments = {Shipment()};
        unknownParcel.shipments.first().numbers = {{u"ZZ9"_s, {}, {}}};
        Order endless = testOrder(3);
        endless.externalId = QString(10'000, u'x');
        for (const auto engine : {DatabaseLocation::Engine::Sqlite, DatabaseLocation::Engine::PostgreSql}) {
            const QByteArray name = engine == DatabaseLocation::Engine::Sqlite ? "SQLite " : "PostgreSQL ";
            QTest::newRow(name + "nothing")
                << engine << nothing << u"An order has neither a number nor an id."_s;
            QTest::newRow(name + "not placed")
                << engine << unplaced
                << u"Order MO-3 is not known yet, and the date it was placed on is missing."_s;
            QTest::newRow(name + "no number")
                << engine << unnumbered << u"The order with the id id-3 has no order number."_s;
            QTest::newRow(name + "unknown parcel")
                << engine << unknownParcel << u"No order is known with the tracking number ZZ9."_s;
            QTest::newRow(name + "long id")
                << engine << endless << u"An id of order MO-3 is longer than 255 characters."_s;
        }
    }
    void rejectsWhatSaysTooLittle()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(Order, order);
        QFETCH(QString, sentence);
        const TestDatabase database(engine);
        const Result<WriteReport> report = database.sink()->write({testOrder(1), order, testOrder(2)});
        QVERIFY(report.ok());
        QCOMPARE(report->outcomes,
                 QList({WriteOutcome::Inserted, WriteOutcome::Rejected, WriteOutcome::Inserted}));
        QCOMPARE(report->rejections, QStringList{sentence});
    }

    void parcelsWithoutIdsStayApart_data() { addEngines(); }
    void parcelsWithoutIdsStayApart()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order order = testOrder(1);
        order.shipments.first().externalId.clear();
        order.shipments.append(order.shipments.first());
        order.shipments.last().numbers.first().number = u"BD-other"_s;
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(database.order(1).shipments.size(), 2);
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Unchanged});
    }
};

MARS_TEST_MAIN(QCoreApplication, TargetTest)
#include "targettest.moc"
