// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** What an OrderSink promises, on both engines. */
class WriteTest : public QObject
{
    Q_OBJECT
private:
    static QList<WriteOutcome> write(OrderSink &sink, const QList<Order> &orders)
    {
        const Result<WriteReport> report = sink.write(orders);
        if (!report)
            qWarning() << plainText(report.error()) << report.error().detail;
        return report ? report->outcomes : QList<WriteOutcome>();
    }

    static Order read(const TestDatabase &database, OrderId id)
    {
        const auto source = openOrderSource(database.location());
        const Result<Order> order = source->order(id).result();
        return order ? *order : Order();
    }

    /** The stored form of what was handed in: with ids, which only the store knows. */
    static Order withoutIds(Order order)
    {
        order.id = 0;
        for (Shipment &shipment : order.shipments)
            shipment.id = 0;
        return order;
    }

private Q_SLOTS:
    void everythingComesBack_data() { addEngines(); }
    void everythingComesBack()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const Order order = testOrder(1, u"प्रिया शर्मा"_s);
        QCOMPARE(write(*database.sink(), {order}), QList{WriteOutcome::Inserted});
        QVERIFY(withoutIds(read(database, 1)) == order);
    }

    void sameAgainChangesNothing_data() { addEngines(); }
    void sameAgainChangesNothing()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order bare; // as little as is allowed, and times that nobody stated
        bare.source = u"mars"_s;
        bare.number = u"MO-7"_s;
        bare.placedAt = utc(u"2026-01-01T00:00:00.123Z"_s);
        TrackingEvent event;
        event.text = u"handed over"_s + QChar(0) + QChar(0xD800);
        bare.events = {event};
        Shipment parcel;
        parcel.numbers = {{u"X 1"_s, {}, {}}};
        bare.shipments = {parcel};
        const QList<Order> orders{testOrder(1), bare};
        QCOMPARE(write(*sink, orders), QList({WriteOutcome::Inserted, WriteOutcome::Inserted}));
        const Order before = read(database, 2);
        QCOMPARE(write(*sink, orders), QList({WriteOutcome::Unchanged, WriteOutcome::Unchanged}));
        QVERIFY(read(database, 2) == before);
        QVERIFY(before.events.first().receivedAt.isValid());
        QCOMPARE(before.events.first().text, u"handed over"_s + QChar(QChar::ReplacementCharacter));
    }

    void mergesWithinOneCall_data() { addEngines(); }
    void mergesWithinOneCall()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        Order second = testOrder(1);
        second.customer.phone = u"098765-43210"_s;
        QCOMPARE(write(*database.sink(), {testOrder(1), second, second}),
                 QList({WriteOutcome::Inserted, WriteOutcome::Updated, WriteOutcome::Unchanged}));
        QCOMPARE(read(database, 1).customer.phone, second.customer.phone);
    }

    void emptyFieldsLeaveStoredOnes_data() { addEngines(); }
    void emptyFieldsLeaveStoredOnes()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const Order order = testOrder(1);
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Inserted});
        Order more;
        more.source = u"mars"_s;
        more.externalId = order.externalId;
        more.destinationZone.clear();
        more.payment = u"COD"_s;
        QCOMPARE(write(*sink, {more}), QList{WriteOutcome::Updated});
        Order expected = order;
        expected.payment = u"COD"_s;
        QVERIFY(withoutIds(read(database, 1)) == expected);
    }

    void numberThatDiffersSupersedes_data() { addEngines(); }
    void numberThatDiffersSupersedes()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const Order order = testOrder(1);
        Order relabelled = order;
        relabelled.shipments.first().numbers = {{u"BD-NEW"_s, order.placedAt.addDays(2), {}}};
        QCOMPARE(write(*sink, {order, relabelled}), QList({WriteOutcome::Inserted, WriteOutcome::Updated}));
        const QList<TrackingNumber> numbers = read(database, 1).shipments.first().numbers;
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers.first().supersededAt, order.placedAt.addDays(2));
        QCOMPARE(read(database, 1).shipments.first().trackingNumber(), u"BD-NEW"_s);
        // The old record again, as a repeated import brings it, takes nothing back.
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Unchanged});
    }

    void eventsAreOnlyAdded_data() { addEngines(); }
    void eventsAreOnlyAdded()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const Order order = testOrder(1);
        Order later = order;
        later.shipments.first().events = {testEvent(u"2026-01-05T09:00:00Z"_s, Status::InTransit),
                                          testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered)};
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(write(*sink, {later}), QList{WriteOutcome::Updated});
        const QList<TrackingEvent> events = read(database, 1).shipments.first().events;
        QCOMPARE(events.size(), 4);
        QCOMPARE(events.last().status, Status::Delivered);
        QCOMPARE(database.run({u"SELECT stage FROM orders"_s}).first().toString(), u"Delivered"_s);
    }

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
        QCOMPARE(write(*sink, {testOrder(1)}), QList{WriteOutcome::Inserted});
        QCOMPARE(write(*sink, {byNumber, byTracking}), QList({WriteOutcome::Updated, WriteOutcome::Updated}));
        const Order order = read(database, 1);
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
        QCOMPARE(write(*sink, {testOrder(1), newer}), QList<WriteOutcome>(2, WriteOutcome::Inserted));
        QCOMPARE(write(*sink, {scan}), QList{WriteOutcome::Updated});
        QCOMPARE(read(database, 1).shipments.first().events.size(), 3);
        QCOMPARE(read(database, 2).shipments.first().events.size(), 2);
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
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(read(database, 1).shipments.size(), 2);
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Unchanged});
    }

    void removesASourceWhole_data() { addEngines(); }
    void removesASourceWhole()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order sample = testOrder(1, u"Zoë Ødegård"_s);
        sample.source = u"sample"_s;
        QCOMPARE(write(*sink, {testOrder(1), sample}), QList<WriteOutcome>(2, WriteOutcome::Inserted));
        QCOMPARE(databaseInfo(database.location())->sampleOrders, 1);
        QVERIFY(*holdsSource(database.location(), u"sample"_s));
        QVERIFY(!*holdsSource(database.location(), u"nobody"_s));
        const Result<qint64> removed = sink->removeSource(u"sample"_s);
        QVERIFY(removed.ok());
        QCOMPARE(*removed, 1);
        for (const QString &table : {u"orders"_s, u"contact"_s, u"shipment"_s, u"tracking_number"_s})
            QCOMPARE(database.run({u"SELECT count(*) FROM "_s + table}).first().toInt(), 1);
        QCOMPARE(database.run({u"SELECT count(*) FROM event"_s}).first().toInt(), 3);
        QCOMPARE(database.run({u"SELECT count(*) FROM word"_s}).first().toInt(), 2);
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    void hostileTextsComeBack_data()
    {
        QTest::addColumn<DatabaseLocation::Engine>("engine");
        QTest::addColumn<QString>("text");
        QString random; // does not compress, unlike one letter repeated
        for (quint32 i = 0, x = 1; i < 10'000; ++i, x = x * 1664525 + 1013904223)
            random += QChar(u'0' + char16_t((x >> 16) % 74));
        for (const auto engine : {DatabaseLocation::Engine::Sqlite, DatabaseLocation::Engine::PostgreSql}) {
            const QByteArray name = engine == DatabaseLocation::Engine::Sqlite ? "SQLite " : "PostgreSQL ";
            QTest::newRow(name + "quotes") << engine << u"O'Brien \"; DROP TABLE orders; --"_s;
            QTest::newRow(name + "wildcards") << engine << u"100% _ * ? $1 :name \\ \\' {view}"_s;
            QTest::newRow(name + "control") << engine << u"a\tb\r\nc\u0001\u007f\u0085"_s;
            QTest::newRow(name + "right to left") << engine << u"\u202eשלום\u200f مرحبا"_s;
            QTest::newRow(name + "beyond the plane") << engine << u"😀 𝓟𝓻𝓲𝔂𝓪"_s;
            QTest::newRow(name + "long") << engine << QString(10'000, u'x');
            QTest::newRow(name + "long, random") << engine << random;
            QTest::newRow(name + "many words") << engine << u"ab cd ef "_s.repeated(1'000).trimmed();
        }
    }
    void hostileTextsComeBack()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, text);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order order = testOrder(1);
        order.number = order.rawState = order.payment = text;
        order.customer = {text, text, text, text, text, text, text, text};
        order.lines.first().name = text;
        Shipment &parcel = order.shipments.first();
        parcel.carrierText = parcel.trackingLink = parcel.numbers.first().number = text;
        parcel.events.first().text = parcel.events.first().place = text;
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(write(*sink, {order}), QList{WriteOutcome::Unchanged});
        Order found = withoutIds(read(database, 1));
        if (trackingNumberKey(text).isEmpty())
            order.shipments.first().numbers.clear(); // no letter, no digit: nothing to track
        QVERIFY(found == order);
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }
};

MARS_TEST_MAIN(QCoreApplication, WriteTest)
#include "writetest.moc"
