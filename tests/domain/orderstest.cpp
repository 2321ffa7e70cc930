// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;

/** The stage of an order: from the order system, from a parcel, from both. */
class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderSystemDecides_data();
    void orderSystemDecides();
    void oneParcelDecides_data();
    void oneParcelDecides();
    void cancelledOrders_data();
    void cancelledOrders();
    void undatedDeliveryOfTheOrder();
    void datedDeliveryOfTheOrder();
    void deliveredByTheOrderButScannedSince();
    void orderShippedWhileParcelsArePacked();
    void estimateOfTheOrderFillsIn();
    void unknownZoneIsUtc();
};

void OrdersTest::orderSystemDecides_data()
{
    QTest::addColumn<QList<TrackingEvent>>("events");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<Rule>("rule");

    QTest::newRow("nothing") << told({}) << Stage::Confirmed << Rule::NoEvents;
    QTest::newRow("unknown") << told({S::Unknown}) << Stage::Confirmed << Rule::NoEvents;
    QTest::newRow("placed") << told({S::Placed}) << Stage::Confirmed << Rule::OrderSystem;
    QTest::newRow("confirmed") << told({S::Placed, S::Confirmed}) << Stage::Confirmed << Rule::OrderSystem;
    QTest::newRow("processed") << told({S::Confirmed, S::Processed}) << Stage::Processed << Rule::OrderSystem;
    QTest::newRow("paid after picking began")
        << told({S::Processed, S::Confirmed}) << Stage::Processed << Rule::OrderSystem;
    QTest::newRow("packed, no parcel yet")
        << told({S::Processed, S::LabelCreated}) << Stage::Packed << Rule::NewestEvent;
    QTest::newRow("shipped, no parcel known")
        << told({S::Processed, S::PickedUp}) << Stage::Shipped << Rule::NewestEvent;
    QTest::newRow("delivered, no parcel known")
        << told({S::Processed, S::PickedUp, S::Delivered}) << Stage::Delivered << Rule::NewestEvent;
    QTest::newRow("cancelled") << told({S::Confirmed, S::Cancelled}) << Stage::Cancelled
                               << Rule::CancelledBeforeHandOver;
    QTest::newRow("picking after it was cancelled")
        << told({S::Cancelled, S::Processed}) << Stage::Cancelled << Rule::CancelledBeforeHandOver;
}

void OrdersTest::orderSystemDecides()
{
    QFETCH(QList<TrackingEvent>, events);
    QFETCH(Stage, stage);

    // Parcels without a word of their own change nothing.
    for (const auto &parcels : {QList<Shipment>(), QList<Shipment>{parcel({}), parcel(told({S::Unknown}))}}) {
        Order made = order(parcels);
        made.events = events;
        const OrderState state = derive(made);
        QCOMPARE(toName(state.stage), toName(stage));
        QTEST(state.rule, "rule");
        QCOMPARE(state.decidingShipment, -1);
        QCOMPARE(state.shipments.size(), parcels.size());
    }
}

void OrdersTest::oneParcelDecides_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<Stage>("stage");
    for (int i = static_cast<int>(S::LabelCreated); i <= static_cast<int>(S::Cancelled); ++i) {
        const auto status = static_cast<Status>(i);
        QTest::addRow("%s", qPrintable(toName(status))) << status << stageOf(status);
    }
}

void OrdersTest::oneParcelDecides()
{
    QFETCH(Status, status);
    QFETCH(Stage, stage);

    const OrderState state = derive(order({parcel({stated(status, at(22), StatusReason::CarrierIssue)})}));
    QCOMPARE(toName(state.stage), toName(stage));
    QCOMPARE(state.decidingShipment, 0);
    QCOMPARE(state.decidingEvent, 0);
    QCOMPARE(state.decidingStatus, status);
    QCOMPARE(state.reason, StatusReason::CarrierIssue);
}

void OrdersTest::cancelledOrders_data()
{
    QTest::addColumn<QList<Shipment>>("parcels");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("withdrawn");

    const auto row = [](const char *name, const QList<Shipment> &parcels, Stage stage, bool withdrawn) {
        QTest::newRow(name) << parcels << stage << withdrawn;
    };
    row("no parcel", {}, Stage::Cancelled, false);
    row("packed", {parcel(told({S::LabelCreated}))}, Stage::Cancelled, false);
    row("pick-up failed", {parcel(told({S::LabelCreated, S::PickupFailed}))}, Stage::Cancelled, false);
    row("held in the warehouse", {parcel(told({S::OnHold}))}, Stage::Cancelled, false);
    row("shipped", {parcel(told({S::PickedUp}))}, Stage::Shipped, true);
    row("delivered", {parcel(told({S::PickedUp, S::Delivered}))}, Stage::Delivered, true);
    row("left in the end", {parcel({stated(S::PickedUp, at(23))})}, Stage::Shipped, true);
    row("one left, one packed", {parcel(told({S::PickedUp, S::Delivered})), parcel(told({S::LabelCreated}))},
        Stage::Delivered, true);
    row("one left, one never seen", {parcel(told({S::PickedUp})), parcel({})}, Stage::Shipped, true);
}

void OrdersTest::cancelledOrders()
{
    QFETCH(QList<Shipment>, parcels);
    QFETCH(Stage, stage);

    for (const TrackingEvent &cancelled : {stated(S::Cancelled, at(22)), undated(S::Cancelled, at(22))}) {
        Order made = order(parcels);
        made.events.append(cancelled);
        const OrderState state = derive(made);
        QCOMPARE(toName(state.stage), toName(stage));
        QTEST(state.withdrawn, "withdrawn");
        QCOMPARE(state.contradictions.contains(Contradiction::CancelledYetHandedOver), state.withdrawn);
        if (stage == Stage::Cancelled) {
            QCOMPARE(state.rule, Rule::CancelledBeforeHandOver);
            QCOMPARE(state.decidingEvent, 1);
        }
    }
}

void OrdersTest::undatedDeliveryOfTheOrder()
{
    Order made = order({parcel({stated(S::PickedUp, at(20))})});
    made.events.append(undated(S::Delivered, at(22)));
    const OrderState state = derive(made);
    QCOMPARE(state.stage, Stage::Delivered);
    QCOMPARE(state.rule, Rule::UndatedStatement);
    QCOMPARE(state.decidingShipment, -1);
    QCOMPARE(state.decidingEvent, 1);
    QVERIFY(!state.deliveredAt.isValid());
    QCOMPARE(state.deliveredParcels, 1);
    QCOMPARE(state.contradictions, QList{Contradiction::DeliveredWithoutDate});

    made.shipments[0].events.append(stated(S::Delivered, at(21)));
    QCOMPARE(derive(made).deliveredAt, at(21));
    QVERIFY(derive(made).contradictions.isEmpty());
}

void OrdersTest::datedDeliveryOfTheOrder()
{
    Order made = order({});
    made.events.append(stated(S::PickedUp, at(20)));
    made.events.append(stated(S::Delivered, at(21)));
    QCOMPARE(derive(made).stage, Stage::Delivered);
    QCOMPARE(derive(made).deliveredAt, at(21));
    QVERIFY(derive(made).contradictions.isEmpty());

    made.shipments = {parcel({stated(S::PickedUp, at(20))}), parcel({stated(S::InTransit, at(20, 19))})};
    QCOMPARE(derive(made).stage, Stage::Delivered);
    QCOMPARE(derive(made).deliveredParcels, 2);
}

void OrdersTest::deliveredByTheOrderButScannedSince()
{
    Order made = order({parcel({stated(S::PickedUp, at(20)), stated(S::AttemptFailed, at(22))})});
    made.events.append(stated(S::Delivered, at(21)));
    const OrderState state = derive(made);
    QCOMPARE(state.stage, Stage::AttemptFailed);
    QVERIFY(state.contradictions.contains(Contradiction::ScannedAfterDelivery));
}

void OrdersTest::orderShippedWhileParcelsArePacked()
{
    Order made = order({parcel({stated(S::LabelCreated, at(20))})});
    made.events.append(stated(S::PickedUp, at(21)));
    QCOMPARE(derive(made).stage, Stage::Shipped);
    QCOMPARE(derive(made).handedOverAt, at(21));

    made.shipments[0].events.append(stated(S::PickupFailed, at(22)));
    QCOMPARE(derive(made).stage, Stage::OnHold);
}

void OrdersTest::estimateOfTheOrderFillsIn()
{
    TrackingEvent confirmed = stated(S::Confirmed, at(19));
    confirmed.expectedOn = day(25);
    Order made = order({});
    made.events = {confirmed};
    QCOMPARE(derive(made).expectedOn, day(25));

    made.shipments = {parcel({stated(S::InTransit, at(21))})};
    QCOMPARE(derive(made).expectedOn, day(25));
    made.shipments[0].events[0].expectedOn = day(24);
    QCOMPARE(derive(made).expectedOn, day(24));
}

void OrdersTest::unknownZoneIsUtc()
{
    Order made;
    QCOMPARE(made.zone().id(), QByteArray("Asia/Kolkata"));
    made.destinationZone = "Mars/Olympus";
    QCOMPARE(made.zone(), QTimeZone::utc());
    made.destinationZone.clear();
    QCOMPARE(made.zone(), QTimeZone::utc());
}

MARS_TEST_MAIN(QCoreApplication, OrdersTest)
#include "orderstest.moc"
