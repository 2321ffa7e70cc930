// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;
using C = Contradiction;

/** Histories that contradict themselves are kept as they are and flagged, each contradiction once. */
class ContradictionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void found_data();
    void found();
    void confirmedAfterHandOver();
    void missingMomentsContradictNothing();
    void namesAndTexts();
};

void ContradictionsTest::found_data()
{
    QTest::addColumn<QList<Shipment>>("parcels");
    QTest::addColumn<QList<TrackingEvent>>("said");
    QTest::addColumn<QList<Contradiction>>("contradictions");

    const auto row = [](const char *name, const QList<Shipment> &parcels, const QList<TrackingEvent> &said,
                        const QList<Contradiction> &found) {
        QTest::newRow(name) << parcels << said << found;
    };

    row("a plain delivery", {parcel(told({S::LabelCreated, S::PickedUp, S::Delivered}))}, {}, {});
    row("a skipped hand-over scan", {parcel(told({S::OutForDelivery, S::Delivered}))}, {}, {});
    row("handed over before it was placed", {parcel({stated(S::PickedUp, at(18))})}, {},
        {C::HandedOverBeforePlaced, C::HandedOverBeforeConfirmed});
    row("the second parcel too early",
        {parcel(told({S::PickedUp})), parcel({stated(S::InTransit, at(19, 9, 10))})}, {},
        {C::HandedOverBeforePlaced, C::HandedOverBeforeConfirmed});
    row("delivered before it left", {parcel({stated(S::Delivered, at(20)), stated(S::PickedUp, at(21))})}, {},
        {C::DeliveredBeforeHandOver, C::ScannedAfterDelivery});
    row("delivered, never left", {parcel(told({S::LabelCreated, S::Delivered}))}, {},
        {C::DeliveredWithoutHandOver});
    row("delivered, the order system knows that it left", {parcel(told({S::Delivered}))},
        {stated(S::PickedUp, at(20, 5))}, {});
    row("delivered, nobody says when", {parcel({stated(S::PickedUp, at(20)), undated(S::Delivered, at(22))})},
        {}, {C::DeliveredWithoutDate});
    row("delivered, neither when nor how", {}, {undated(S::Delivered, at(22))},
        {C::DeliveredWithoutHandOver, C::DeliveredWithoutDate});
    row("one of two without a date",
        {parcel(told({S::PickedUp, S::Delivered})),
         parcel({stated(S::PickedUp, at(20)), undated(S::Delivered, at(22))})},
        {}, {C::DeliveredWithoutDate});
    row("the order delivered before a parcel left", {parcel({stated(S::PickedUp, at(22))})},
        {stated(S::Delivered, at(20))}, {C::DeliveredBeforeHandOver, C::ScannedAfterDelivery});
    row("cancelled, yet handed over", {parcel(told({S::PickedUp}))}, {stated(S::Cancelled, at(22))},
        {C::CancelledYetHandedOver});
    row("a parcel cancelled on its way",
        {parcel(told({S::PickedUp, S::Cancelled})), parcel(told({S::PickedUp}))}, {},
        {C::CancelledYetHandedOver});
    row("scanned again", {parcel(told({S::PickedUp, S::Delivered, S::InTransit}))}, {},
        {C::ScannedAfterDelivery});
    row("returned after delivery", {parcel(told({S::PickedUp, S::Delivered, S::ReturnDelivered}))}, {},
        {C::ScannedAfterDelivery});
    row("an unknown word after delivery", {parcel(told({S::PickedUp, S::Delivered, S::Unknown}))}, {}, {});
    row("everything at once",
        {parcel({stated(S::Delivered, at(17)), stated(S::PickedUp, at(18)), stated(S::Cancelled, at(20))})},
        {},
        {C::HandedOverBeforePlaced, C::HandedOverBeforeConfirmed, C::DeliveredBeforeHandOver,
         C::CancelledYetHandedOver, C::ScannedAfterDelivery});
}

void ContradictionsTest::found()
{
    QFETCH(QList<Shipment>, parcels);
    QFETCH(QList<TrackingEvent>, said);

    Order made = order(parcels);
    made.events.append(said);
    QStringList names;
    for (const Contradiction contradiction : derive(made).contradictions)
        names.append(toName(contradiction));
    QFETCH(QList<Contradiction>, contradictions);
    QStringList expected;
    for (const Contradiction contradiction : contradictions)
        expected.append(toName(contradiction));
    QCOMPARE(names, expected);
}

void ContradictionsTest::confirmedAfterHandOver()
{
    Order made = order({parcel({stated(S::PickedUp, at(19, 9, 18))})});
    QCOMPARE(derive(made).contradictions, QList{C::HandedOverBeforeConfirmed});
    QCOMPARE(derive(made).stage, Stage::Shipped);
    QCOMPARE(derive(made).confirmedAt, at(19, 9, 20));
}

void ContradictionsTest::missingMomentsContradictNothing()
{
    Order made = order({parcel({stated(S::PickedUp, at(10))})});
    made.placedAt = {};
    made.events.clear();
    QVERIFY(derive(made).contradictions.isEmpty());
}

void ContradictionsTest::namesAndTexts()
{
    for (int i = 0; i <= static_cast<int>(C::ScannedAfterDelivery); ++i) {
        QVERIFY(!toName(static_cast<C>(i)).isEmpty());
        QVERIFY(contradictionText(static_cast<C>(i)).endsWith(u'.'));
    }
    for (int i = 0; i <= static_cast<int>(Rule::OrderSystem); ++i)
        QVERIFY(ruleText(static_cast<Rule>(i)).endsWith(u'.'));
}

MARS_TEST_MAIN(QCoreApplication, ContradictionsTest)
#include "contradictionstest.moc"
