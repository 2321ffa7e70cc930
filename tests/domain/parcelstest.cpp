// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;

/** Where a parcel stands after its events: every transition of the domain, and those that are none. */
class ParcelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transitions_data();
    void transitions();
    void cancelledParcels_data();
    void cancelledParcels();
    void failedPickUpCountsWhileOnlyTheWarehouseSaysItLeft();
    void warehousePaperworkDoesNotUndoTheHandOver();
    void undatedDeliveryHasNoDate();
    void datedDeliveryWinsOverUndated();
    void aRepeatedEventCountsOnce();
    void ofOneMomentTheFurtherStatusDecides();
    void factsOfTheWay();
    void attemptsOnTheWayBackAreNotCounted();
    void newestEstimateIsTheOneReceivedLast();
    void nothingKnown();
};

void ParcelsTest::transitions_data()
{
    QTest::addColumn<QList<TrackingEvent>>("events");
    QTest::addColumn<Status>("status");
    QTest::addColumn<Rule>("rule");

    const auto row = [](const char *name, std::initializer_list<S> history, S status,
                        Rule rule = Rule::NewestEvent) {
        QTest::newRow(name) << told(history) << status << rule;
    };

    row("label", {S::LabelCreated}, S::LabelCreated);
    row("label, pick-up asked", {S::LabelCreated, S::PickupPending}, S::PickupPending);
    row("pick-up failed", {S::LabelCreated, S::PickupPending, S::PickupFailed}, S::PickupFailed);
    row("pick-up asked again", {S::PickupPending, S::PickupFailed, S::PickupPending}, S::PickupPending);
    row("picked up at last", {S::PickupFailed, S::PickupPending, S::PickedUp}, S::PickedUp);
    row("picked up", {S::LabelCreated, S::PickupPending, S::PickedUp}, S::PickedUp);
    row("in transit", {S::PickedUp, S::InTransit}, S::InTransit);
    row("out for delivery", {S::PickedUp, S::InTransit, S::OutForDelivery}, S::OutForDelivery);
    row("back to the depot", {S::InTransit, S::OutForDelivery, S::InTransit}, S::InTransit);
    row("attempt failed", {S::InTransit, S::OutForDelivery, S::AttemptFailed}, S::AttemptFailed);
    row("second attempt", {S::OutForDelivery, S::AttemptFailed, S::OutForDelivery}, S::OutForDelivery);
    row("to the depot after an attempt", {S::AttemptFailed, S::InTransit}, S::InTransit);
    row("delivered", {S::InTransit, S::OutForDelivery, S::Delivered}, S::Delivered);
    row("delivered after an attempt", {S::OutForDelivery, S::AttemptFailed, S::Delivered}, S::Delivered);
    row("to be collected", {S::InTransit, S::ReadyForCollection}, S::ReadyForCollection);
    row("collected", {S::ReadyForCollection, S::Delivered}, S::Delivered);
    row("held", {S::InTransit, S::OnHold}, S::OnHold);
    row("held, then on", {S::InTransit, S::OnHold, S::InTransit}, S::InTransit);
    row("held before it left", {S::LabelCreated, S::OnHold}, S::OnHold);
    row("held before it left, then left", {S::LabelCreated, S::OnHold, S::PickedUp}, S::PickedUp);

    row("skips: delivered at once", {S::LabelCreated, S::Delivered}, S::Delivered);
    row("skips: first scan in transit", {S::InTransit}, S::InTransit);

    row("return asked after an attempt", {S::AttemptFailed, S::ReturnRequested}, S::ReturnRequested);
    row("return asked on the way", {S::InTransit, S::ReturnRequested}, S::ReturnRequested);
    row("on its way back", {S::ReturnRequested, S::ReturnInTransit}, S::ReturnInTransit);
    row("return out", {S::ReturnInTransit, S::ReturnOutForDelivery}, S::ReturnOutForDelivery);
    row("returned", {S::ReturnInTransit, S::ReturnOutForDelivery, S::ReturnDelivered}, S::ReturnDelivered);
    row("returned without a scan between", {S::AttemptFailed, S::ReturnDelivered}, S::ReturnDelivered);
    row("customer changed their mind", {S::ReturnRequested, S::OutForDelivery}, S::OutForDelivery);
    row("changed their mind, delivered", {S::ReturnRequested, S::OutForDelivery, S::Delivered}, S::Delivered);
    row("changed their mind, scan missed", {S::ReturnRequested, S::Delivered}, S::Delivered);
    row("changed their mind, then on", {S::ReturnRequested, S::OutForDelivery, S::InTransit}, S::InTransit);
    row("attempt after the return was asked for", {S::ReturnRequested, S::AttemptFailed}, S::AttemptFailed);
    row("return asked, collects it", {S::ReturnRequested, S::ReadyForCollection}, S::ReadyForCollection);

    row("return asked, ordinary scan", {S::ReturnRequested, S::InTransit}, S::ReturnInTransit,
        Rule::ReturnStays);
    row("return asked, picked up", {S::ReturnRequested, S::PickedUp}, S::ReturnInTransit, Rule::ReturnStays);
    row("return asked, held", {S::ReturnRequested, S::OnHold}, S::ReturnRequested, Rule::ReturnStays);
    row("way back, ordinary scan", {S::ReturnInTransit, S::InTransit}, S::ReturnInTransit, Rule::ReturnStays);
    row("way back, out", {S::ReturnInTransit, S::OutForDelivery}, S::ReturnOutForDelivery, Rule::ReturnStays);
    row("way back, out by ordinary scans", {S::ReturnRequested, S::InTransit, S::OutForDelivery},
        S::ReturnOutForDelivery, Rule::ReturnStays);
    row("way back, attempt at the warehouse", {S::ReturnOutForDelivery, S::AttemptFailed}, S::ReturnInTransit,
        Rule::ReturnStays);
    row("way back, held", {S::ReturnOutForDelivery, S::OnHold}, S::ReturnInTransit, Rule::ReturnStays);
    row("way back, delivered means to us", {S::ReturnInTransit, S::Delivered}, S::ReturnDelivered,
        Rule::ReturnStays);
    row("way back, return asked once more", {S::ReturnInTransit, S::ReturnRequested}, S::ReturnInTransit,
        Rule::ReturnStays);
    row("lost on the way back and found", {S::ReturnInTransit, S::Lost, S::InTransit}, S::ReturnInTransit,
        Rule::ReturnStays);

    for (const S open : {S::LabelCreated, S::PickupPending, S::PickupFailed, S::PickedUp, S::InTransit,
                         S::OutForDelivery, S::AttemptFailed, S::ReadyForCollection, S::OnHold,
                         S::ReturnRequested, S::ReturnInTransit, S::ReturnOutForDelivery}) {
        for (const S loss : {S::Lost, S::Damaged})
            QTest::addRow("%s after %s", qPrintable(toName(loss)), qPrintable(toName(open)))
                << told({open, loss}) << loss << Rule::NewestEvent;
    }
    row("lost and found", {S::InTransit, S::Lost, S::InTransit}, S::InTransit);

    for (const S final : {S::Delivered, S::ReturnDelivered}) {
        for (const S later :
             {S::PickedUp, S::InTransit, S::OutForDelivery, S::AttemptFailed, S::ReadyForCollection,
              S::OnHold, S::ReturnRequested, S::ReturnInTransit, S::Lost, S::Damaged})
            QTest::addRow("%s then %s", qPrintable(toName(final)), qPrintable(toName(later)))
                << told({S::PickedUp, final, later}) << final << Rule::FinalStays;
    }
    row("delivered twice", {S::InTransit, S::Delivered, S::Delivered}, S::Delivered);
    row("delivered, late label", {S::InTransit, S::Delivered, S::LabelCreated}, S::Delivered);

    row("left, late label", {S::PickedUp, S::LabelCreated}, S::PickedUp, Rule::HandOverStays);
    row("left, late pick-up request", {S::PickedUp, S::PickupPending}, S::PickedUp, Rule::HandOverStays);
    row("scanned, late pick-up failure", {S::InTransit, S::PickupFailed}, S::InTransit, Rule::HandOverStays);
    row("scanned, late pick-up", {S::InTransit, S::PickedUp}, S::InTransit, Rule::HandOverStays);

    row("only unknown words", {S::Unknown, S::Unknown}, S::Unknown, Rule::NoEvents);
    row("unknown changes nothing", {S::OutForDelivery, S::Unknown}, S::OutForDelivery);
    row("unknown after delivery", {S::InTransit, S::Delivered, S::Unknown}, S::Delivered);
    row("picking, said of the parcel", {S::Processed}, S::Processed);
    row("confirmed late", {S::LabelCreated, S::Confirmed}, S::LabelCreated);
}

void ParcelsTest::transitions()
{
    QFETCH(QList<TrackingEvent>, events);
    QFETCH(Status, status);

    const ShipmentState state = derive(parcel(events));
    QCOMPARE(toName(state.status), toName(status));
    QTEST(state.rule, "rule");
    QVERIFY(!state.withdrawn);
}

void ParcelsTest::cancelledParcels_data()
{
    QTest::addColumn<QList<TrackingEvent>>("events");
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("withdrawn");

    QTest::newRow("before a label") << told({S::Cancelled}) << S::Cancelled << false;
    QTest::newRow("packed") << told({S::LabelCreated, S::Cancelled}) << S::Cancelled << false;
    QTest::newRow("pick-up failed") << told({S::PickupFailed, S::Cancelled}) << S::Cancelled << false;
    QTest::newRow("held in the warehouse") << told({S::OnHold, S::Cancelled}) << S::Cancelled << false;
    QTest::newRow("paperwork later") << told({S::Cancelled, S::LabelCreated, S::PickupPending, S::OnHold})
                                     << S::Cancelled << false;
    QTest::newRow("picked up") << told({S::PickedUp, S::Cancelled}) << S::PickedUp << true;
    QTest::newRow("held after it left") << told({S::PickedUp, S::OnHold, S::Cancelled}) << S::OnHold << true;
    QTest::newRow("delivered") << told({S::PickedUp, S::Delivered, S::Cancelled}) << S::Delivered << true;
    QTest::newRow("left all the same")
        << told({S::Cancelled, S::PickedUp, S::InTransit}) << S::InTransit << true;
}

void ParcelsTest::cancelledParcels()
{
    QFETCH(QList<TrackingEvent>, events);
    QFETCH(Status, status);

    const ShipmentState state = derive(parcel(events));
    QCOMPARE(toName(state.status), toName(status));
    QTEST(state.withdrawn, "withdrawn");
}

void ParcelsTest::failedPickUpCountsWhileOnlyTheWarehouseSaysItLeft()
{
    QList<TrackingEvent> events = told({S::LabelCreated, S::PickedUp, S::PickupFailed});
    events[1].source = EventSource::Warehouse;
    QCOMPARE(derive(parcel(events)).status, S::PickupFailed);

    events[1].source = EventSource::Carrier;
    QCOMPARE(derive(parcel(events)).status, S::PickedUp);
}

void ParcelsTest::warehousePaperworkDoesNotUndoTheHandOver()
{
    QList<TrackingEvent> events = told({S::PickedUp, S::LabelCreated, S::PickupPending});
    events[0].source = EventSource::Warehouse;
    QCOMPARE(derive(parcel(events)).status, S::PickedUp);
}

void ParcelsTest::undatedDeliveryHasNoDate()
{
    const ShipmentState state = derive(parcel({stated(S::PickedUp, at(20)), undated(S::Delivered, at(22))}));
    QCOMPARE(state.status, S::Delivered);
    QCOMPARE(state.rule, Rule::UndatedStatement);
    QVERIFY(!state.deliveredAt.isValid());
    QCOMPARE(state.handedOverAt, at(20));
}

void ParcelsTest::datedDeliveryWinsOverUndated()
{
    const ShipmentState state = derive(parcel(
        {stated(S::PickedUp, at(20)), undated(S::Delivered, at(21)), stated(S::Delivered, at(21, 13, 20))}));
    QCOMPARE(state.deliveredAt, at(21, 13, 20));
    QCOMPARE(state.rule, Rule::NewestEvent);
    QCOMPARE(state.decidingEvent, 2);
}

void ParcelsTest::aRepeatedEventCountsOnce()
{
    TrackingEvent attempt = stated(S::AttemptFailed, at(21));
    TrackingEvent again = attempt;
    again.receivedAt = at(22);
    again.text = QStringLiteral("as told a second time");
    QCOMPARE(derive(parcel({again, attempt})).failedAttempts, 1);
    QCOMPARE(derive(parcel({again, attempt})).decidingEvent, 1);

    attempt.sourceKey.clear();
    again = attempt;
    again.receivedAt = at(22);
    QCOMPARE(derive(parcel({attempt, again})).failedAttempts, 1);

    again.origin = QStringLiteral("another feed");
    QCOMPARE(derive(parcel({attempt, again})).failedAttempts, 2);
}

/** Carriers that give days without a time say several things of one moment. */
void ParcelsTest::ofOneMomentTheFurtherStatusDecides()
{
    TrackingEvent delivered = stated(S::Delivered, at(21, 0));
    delivered.source = EventSource::OrderSystem;
    const TrackingEvent pickedUp = stated(S::PickedUp, at(21, 0));
    const TrackingEvent moving = stated(S::InTransit, at(21, 0));
    QCOMPARE(derive(parcel({moving, pickedUp})).status, S::InTransit);
    QCOMPARE(derive(parcel({delivered, moving, pickedUp})).status, S::Delivered);
    QVERIFY(!derive(parcel({delivered, moving, pickedUp})).scannedAfterDelivery);
}

void ParcelsTest::factsOfTheWay()
{
    TrackingEvent handOver = stated(S::PickedUp, at(20, 18));
    handOver.source = EventSource::Warehouse;
    const ShipmentState state =
        derive(parcel({stated(S::LabelCreated, at(20, 9)), handOver, stated(S::InTransit, at(20, 22)),
                       stated(S::OutForDelivery, at(21, 9)), stated(S::Delivered, at(21, 13))}));
    QCOMPARE(state.handedOverAt, at(20, 18));
    QCOMPARE(state.firstScanAt, at(20, 22));
    QCOMPARE(state.deliveredAt, at(21, 13));
}

void ParcelsTest::attemptsOnTheWayBackAreNotCounted()
{
    const ShipmentState state =
        derive(parcel(told({S::OutForDelivery, S::AttemptFailed, S::OutForDelivery, S::AttemptFailed,
                            S::ReturnInTransit, S::AttemptFailed})));
    QCOMPARE(state.failedAttempts, 2);
}

void ParcelsTest::newestEstimateIsTheOneReceivedLast()
{
    TrackingEvent first = stated(S::InTransit, at(21));
    first.expectedOn = day(24);
    first.receivedAt = at(23);
    TrackingEvent second = stated(S::InTransit, at(22));
    second.expectedOn = day(25);
    TrackingEvent without = stated(S::Unknown, at(23, 10));
    QCOMPARE(derive(parcel({first, second, without})).expectedOn, day(24));
    QVERIFY(derive(parcel({without})).expectedOn.isNull());
}

void ParcelsTest::nothingKnown()
{
    QCOMPARE(derive(parcel({})), ShipmentState());
}

MARS_TEST_MAIN(QCoreApplication, ParcelsTest)
#include "parcelstest.moc"
