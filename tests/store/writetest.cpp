// SPDX-License-Identifier: Apache-2.0
#include "hostiletexts.h"

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
        QCOMPARE(outcomes(*database.sink(), {order}), QList{WriteOutcome::Inserted});
        QVERIFY(withoutIds(database.order(1)) == order);
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
        QCOMPARE(outcomes(*sink, orders), QList({WriteOutcome::Inserted, WriteOutcome::Inserted}));
        const Order before = database.order(2);
        QCOMPARE(outcomes(*sink, orders), QList({WriteOutcome::Unchanged, WriteOutcome::Unchanged}));
        QVERIFY(database.order(2) == before);
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
        QCOMPARE(outcomes(*database.sink(), {testOrder(1), second, second}),
                 QList({WriteOutcome::Inserted, WriteOutcome::Updated, WriteOutcome::Unchanged}));
        QCOMPARE(database.order(1).customer.phone, second.customer.phone);
    }

    void emptyFieldsLeaveStoredOnes_data() { addEngines(); }
    void emptyFieldsLeaveStoredOnes()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const Order order = testOrder(1);
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Inserted});
        Order more;
        more.source = u"mars"_s;
        more.externalId = order.externalId;
        more.destinationZone.clear();
        more.payment = u"COD"_s;
        QCOMPARE(outcomes(*sink, {more}), QList{WriteOutcome::Updated});
        Order expected = order;
        expected.payment = u"COD"_s;
        QVERIFY(withoutIds(database.order(1)) == expected);
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
        QCOMPARE(outcomes(*sink, {order, relabelled}),
                 QList({WriteOutcome::Inserted, WriteOutcome::Updated}));
        const QList<TrackingNumber> numbers = database.order(1).shipments.first().numbers;
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers.first().supersededAt, order.placedAt.addDays(2));
        QCOMPARE(database.order(1).shipments.first().trackingNumber(), u"BD-NEW"_s);
        // The old record again, as a repeated import brings it, takes nothing back.
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Unchanged});
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
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(outcomes(*sink, {later}), QList{WriteOutcome::Updated});
        const QList<TrackingEvent> events = database.order(1).shipments.first().events;
        QCOMPARE(events.size(), 4);
        QCOMPARE(events.last().status, Status::Delivered);
        QCOMPARE(database.run({u"SELECT stage FROM orders"_s}).first().toString(), u"Delivered"_s);
    }

    void removesASourceWhole_data() { addEngines(); }
    void removesASourceWhole()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        Order sample = testOrder(1, u"Zoë Ødegård"_s);
        sample.source = u"sample"_s;
        QCOMPARE(outcomes(*sink, {testOrder(1), sample}), QList<WriteOutcome>(2, WriteOutcome::Inserted));
        QCOMPARE(databaseInfo(database.location())->sampleOrders, 1);
        QCOMPARE(*countSource(database.location(), u"sample"_s), 1);
        QCOMPARE(*countSource(database.location(), u"nobody"_s), 0);
        const Result<qint64> removed = sink->removeSource(u"sample"_s);
        QVERIFY(removed.ok());
        QCOMPARE(*removed, 1);
        for (const QString &table : {u"orders"_s, u"contact"_s, u"shipment"_s, u"tracking_number"_s})
            QCOMPARE(database.run({u"SELECT count(*) FROM "_s + table}).first().toInt(), 1);
        QCOMPARE(database.run({u"SELECT count(*) FROM event"_s}).first().toInt(), 3);
        QCOMPARE(database.run({u"SELECT count(*) FROM word"_s}).first().toInt(), 2);
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    // Nobody sees the one without the other, and what cannot be written leaves the old ones alone.
    void replacesASourceAtOnce_data() { addEngines(); }
    void replacesASourceAtOnce()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        const auto numbers = [&database] {
            return database.column({u"SELECT number FROM orders ORDER BY id"_s}, 0);
        };
        QVERIFY(sink->write({testOrder(1)}).ok());
        database.run({u"CREATE UNIQUE INDEX in_the_way ON orders (city)"_s});
        QVERIFY(!sink->replaceSource(u"mars"_s, {testOrder(2), testOrder(3)}));
        QCOMPARE(numbers(), QStringList{u"MO-1"_s});
        database.run({u"DROP INDEX in_the_way"_s});
        const Result<WriteReport> report = sink->replaceSource(u"mars"_s, {testOrder(2), testOrder(3)});
        QVERIFY(report.ok());
        QCOMPARE(report->outcomes, QList<WriteOutcome>(2, WriteOutcome::Inserted));
        QCOMPARE(numbers(), QStringList({u"MO-2"_s, u"MO-3"_s}));
    }

    void refusesWhatWasMigratedMeanwhile_data() { addEngines(); }
    void refusesWhatWasMigratedMeanwhile()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QVERIFY(sink->write({testOrder(1)}).ok());
        database.run({engine == DatabaseLocation::Engine::Sqlite
                          ? u"INSERT INTO schema_version VALUES (99, 0)"_s
                          : u"INSERT INTO schema_version VALUES (99, now())"_s});
        const Result<WriteReport> report = sink->write({testOrder(2)});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::NewerSchema);
        QCOMPARE(database.run({u"SELECT count(*) FROM orders"_s}).first().toInt(), 1);
    }

    void hostileTextsComeBack_data() { addHostileTexts(); }
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
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Inserted});
        QCOMPARE(outcomes(*sink, {order}), QList{WriteOutcome::Unchanged});
        Order found = withoutIds(database.order(1));
        if (trackingNumberKey(text).isEmpty())
            order.shipments.first().numbers.clear(); // no letter, no digit: nothing to track
        QVERIFY(found == order);
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }

    // Its orders were taken out by hand: what its source means by its ids is known still.
    void identityOutlivesItsOrder_data() { addEngines(); }
    void identityOutlivesItsOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2)}).ok());
        database.run(
            {engine == DatabaseLocation::Engine::Sqlite ? u"PRAGMA foreign_keys = ON"_s : u"SELECT 1"_s,
             u"DELETE FROM orders WHERE id = 1"_s});
        QCOMPARE(outcomes(*database.sink(), {testOrder(3), testOrder(1), testOrder(1), testOrder(2)}),
                 (QList<WriteOutcome>{WriteOutcome::Inserted, WriteOutcome::Inserted, WriteOutcome::Unchanged,
                                      WriteOutcome::Unchanged}));
        QCOMPARE(database.order(1).number, u"MO-1"_s);
        QCOMPARE(database.order(3).number, u"MO-3"_s);
    }

    void removedSourceLeavesNoIdentity_data() { addEngines(); }
    void removedSourceLeavesNoIdentity()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        Order other = testOrder(2);
        other.source = u"other"_s;
        QVERIFY(database.sink()->write({testOrder(1), other}).ok());
        QVERIFY(database.sink()->removeSource(u"mars"_s).ok());
        QCOMPARE(database.column({u"SELECT source FROM order_identity"_s}, 0), QStringList{u"other"_s});
    }
};

MARS_TEST_MAIN(QCoreApplication, WriteTest)
#include "writetest.moc"
