// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;

/** Which parcel decides the stage of an order that has several. */
class SeveralParcelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neediestOfTwo_data();
    void neediestOfTwo();
    void ofTwoAlikeTheLaterOneDecides();
    void allDelivered();
    void partlyDelivered();
    void cancelledParcelsAreIgnored();
    void aParcelNobodyHasSeen();
};

void SeveralParcelsTest::neediestOfTwo_data()
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

void SeveralParcelsTest::neediestOfTwo()
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

void SeveralParcelsTest::ofTwoAlikeTheLaterOneDecides()
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

void SeveralParcelsTest::allDelivered()
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

void SeveralParcelsTest::partlyDelivered()
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

void SeveralParcelsTest::cancelledParcelsAreIgnored()
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

void SeveralParcelsTest::aParcelNobodyHasSeen()
{
    Order made = order({parcel(told({S::PickedUp, S::Delivered})), parcel({})});
    made.events.append(stated(S::Processed, at(19, 11)));
    const OrderState state = derive(made);
    QCOMPARE(state.stage, Stage::Processed);
    QCOMPARE(state.deliveredParcels, 1);

    made.shipments[1].events = {stated(S::LabelCreated, at(21))};
    QCOMPARE(derive(made).stage, Stage::Packed);
}

MARS_TEST_MAIN(QCoreApplication, SeveralParcelsTest)
#include "severalparcelstest.moc"
