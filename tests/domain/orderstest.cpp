// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;

/** The stage of an order: from the order system, from one parcel, from several. */
class OrdersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderSystemDecides_data();
    void orderSystemDecides();
    void oneParcelDecides_data();
    void oneParcelDecides();
    void neediestOfTwo_data();
    void neediestOfTwo();
    void ofTwoAlikeTheLaterOneDecides();
    void allDelivered();
    void partlyDelivered();
    void cancelledParcelsAreIgnored();
    void cancelledOrders_data();
    void cancelledOrders();
    void undatedDeliveryOfTheOrder();
    void datedDeliveryOfTheOrder();
    void deliveredByTheOrderButScannedSince();
    void orderShippedWhileParcelsArePacked();
    void aParcelNobodyHasSeen();
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

void OrdersTest::neediestOfTwo_data()
{
    QTest::addColumn<Status>("needier");
    QTest::addColumn<Status>("other");
    const QList<Status> neediestFirst{S::Lost,
                                      S::Damaged,
                                      S::AttemptFailed,
                                      S::OnHold,
                                      S::ReturnInTransit,
                                      S::OutForDelivery,
                                      S::ReadyForCollection,
                                      S::InTransit,
                                      S::PickedUp,
                                      S::LabelCreated,
                                      S::ReturnDelivered,
                                      S::Delivered,
                                      S::Cancelled};
    for (int i = 0; i < neediestFirst.size(); ++i) {
        for (int j = i + 1; j < neediestFirst.size(); ++j)
            QTest::addRow("%s before %s", qPrintable(toName(neediestFirst.at(i))),
                          qPrintable(toName(neediestFirst.at(j))))
                << neediestFirst.at(i) << neediestFirst.at(j);
    }
}

void OrdersTest::neediestOfTwo()
{
    QFETCH(Status, needier);
    QFETCH(Status, other);

    const Shipment first = parcel({stated(needier, at(21))});
    const Shipment second = parcel({stated(other, at(22))});
    const Rule rule = other == S::Cancelled ? Rule::NewestEvent : Rule::NeediestParcel;
    const OrderState straight = derive(order({first, second}));
    QCOMPARE(toName(straight.stage), toName(stageOf(needier)));
    QCOMPARE(straight.decidingShipment, 0);
    QCOMPARE(straight.rule, rule);
    const OrderState swapped = derive(order({second, first}));
    QCOMPARE(toName(swapped.stage), toName(stageOf(needier)));
    QCOMPARE(swapped.decidingShipment, 1);
    QCOMPARE(swapped.rule, rule);
}

void OrdersTest::ofTwoAlikeTheLaterOneDecides()
{
    TrackingEvent sooner = stated(S::InTransit, at(22));
    sooner.expectedOn = day(24);
    TrackingEvent later = stated(S::InTransit, at(21));
    later.expectedOn = day(26);
    OrderState state = derive(order({parcel({sooner}), parcel({later})}));
    QCOMPARE(state.decidingShipment, 1);
    QCOMPARE(state.expectedOn, day(26));

    state = derive(order({parcel({sooner}), parcel({stated(S::InTransit, at(21))}), parcel({later})}));
    QCOMPARE(state.decidingShipment, 1);
    QVERIFY(state.expectedOn.isNull());
}

void OrdersTest::allDelivered()
{
    const OrderState state =
        derive(order({parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(22))}),
                      parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(21))}),
                      parcel(told({S::LabelCreated, S::Cancelled}))}));
    QCOMPARE(state.stage, Stage::Delivered);
    QCOMPARE(state.rule, Rule::AllDelivered);
    QCOMPARE(state.deliveredAt, at(22));
    QCOMPARE(state.deliveredParcels, 2);
    QCOMPARE(state.decidingShipment, 0);
}

void OrdersTest::partlyDelivered()
{
    const OrderState state =
        derive(order({parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(21))}),
                      parcel({stated(S::PickedUp, at(20)), stated(S::InTransit, at(22))})}));
    QCOMPARE(state.stage, Stage::InTransit);
    QCOMPARE(state.rule, Rule::NeediestParcel);
    QCOMPARE(state.decidingShipment, 1);
    QCOMPARE(state.deliveredParcels, 1);
    QVERIFY(!state.deliveredAt.isValid());
}

void OrdersTest::cancelledParcelsAreIgnored()
{
    const Shipment gone = parcel(told({S::LabelCreated, S::Cancelled}));
    OrderState state = derive(order({gone, parcel(told({S::PickedUp}))}));
    QCOMPARE(state.stage, Stage::Shipped);
    QCOMPARE(state.rule, Rule::NewestEvent);

    state = derive(order({gone, gone}));
    QCOMPARE(state.stage, Stage::Cancelled);

    Order packedAgain = order({gone, parcel({})});
    packedAgain.events.append(stated(S::Processed, at(21)));
    QCOMPARE(derive(packedAgain).stage, Stage::Processed);
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

void OrdersTest::aParcelNobodyHasSeen()
{
    Order made = order({parcel(told({S::PickedUp, S::Delivered})), parcel({})});
    made.events.append(stated(S::Processed, at(19, 11)));
    const OrderState state = derive(made);
    QCOMPARE(state.stage, Stage::Processed);
    QCOMPARE(state.deliveredParcels, 1);

    made.shipments[1].events = {stated(S::LabelCreated, at(21))};
    QCOMPARE(derive(made).stage, Stage::Packed);
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
