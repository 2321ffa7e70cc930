// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using S = Status;

/** What an agent corrects: it replaces what was known, and what comes to be known later goes on from there.
 */
class CorrectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAParcelBackFromAFinalStatus_data();
    void takesAParcelBackFromAFinalStatus();
    void laterEventsMoveOn();
    void aScanReceivedLaterButOlderDoesNotUndoIt();
    void aDeliveryTheAgentDidNotKnowOfStands();
    void theNewestCorrectionDecides();
    void sameDelivery();
    void whatTheWayWasStays();
    void whatNeverLeftHasNoHandOver();
    void correctedDeliveryHasItsOwnDate();
    void anUnknownCorrectionCorrectsNothing();
    void orderAsAWhole();
};

void CorrectionsTest::takesAParcelBackFromAFinalStatus_data()
{
    QTest::addColumn<Status>("final");
    QTest::addColumn<Status>("corrected");
    for (const S final : {S::Delivered, S::ReturnDelivered}) {
        for (const S corrected :
             {S::LabelCreated, S::InTransit, S::AttemptFailed, S::ReturnInTransit, S::Lost, S::Cancelled,
              final == S::Delivered ? S::ReturnDelivered : S::Delivered})
            QTest::addRow("%s to %s", qPrintable(toName(final)), qPrintable(toName(corrected)))
                << final << corrected;
    }
}

void CorrectionsTest::takesAParcelBackFromAFinalStatus()
{
    QFETCH(Status, final);
    QFETCH(Status, corrected);

    const ShipmentState state =
        derive(parcel({stated(S::PickedUp, at(20)), stated(final, at(21)), correction(corrected, at(22))}));
    QCOMPARE(toName(state.status), toName(corrected));
    QCOMPARE(state.rule, Rule::Correction);
    QCOMPARE(state.decidingEvent, 2);
    QCOMPARE(state.deliveredAt, corrected == S::Delivered ? at(22) : QDateTime());
}

void CorrectionsTest::laterEventsMoveOn()
{
    QList<TrackingEvent> events{stated(S::PickedUp, at(20)), stated(S::Delivered, at(21)),
                                correction(S::InTransit, at(22)), stated(S::OutForDelivery, at(23, 8))};
    QCOMPARE(derive(parcel(events)).status, S::OutForDelivery);
    QCOMPARE(derive(parcel(events)).rule, Rule::NewestEvent);

    events.append(stated(S::Delivered, at(23, 9)));
    events.append(stated(S::InTransit, at(23, 10)));
    QCOMPARE(derive(parcel(events)).status, S::Delivered);
    QCOMPARE(derive(parcel(events)).deliveredAt, at(23, 9));
}

void CorrectionsTest::aScanReceivedLaterButOlderDoesNotUndoIt()
{
    TrackingEvent late = stated(S::OutForDelivery, at(21));
    late.receivedAt = at(23);
    QCOMPARE(derive(parcel({correction(S::OnHold, at(22)), late})).status, S::OnHold);
}

void CorrectionsTest::aDeliveryTheAgentDidNotKnowOfStands()
{
    TrackingEvent late = stated(S::Delivered, at(21));
    late.receivedAt = at(23);
    const ShipmentState state =
        derive(parcel({stated(S::PickedUp, at(20)), correction(S::InTransit, at(22)), late}));
    QCOMPARE(state.status, S::Delivered);
    QCOMPARE(state.deliveredAt, at(21));
}

void CorrectionsTest::theNewestCorrectionDecides()
{
    TrackingEvent second = correction(S::Lost, at(21));
    second.receivedAt = at(23);
    QCOMPARE(derive(parcel({stated(S::PickedUp, at(20)), correction(S::Delivered, at(22)), second})).status,
             S::Lost);
}

void CorrectionsTest::sameDelivery()
{
    QList<TrackingEvent> events{stated(S::PickedUp, at(20)), stated(S::Delivered, at(21)),
                                correction(S::InTransit, at(22)), stated(S::OutForDelivery, at(23, 8))};
    for (TrackingEvent &imported : events)
        imported.receivedAt = at(23, 9);
    QCOMPARE(derive(parcel(events)).status, S::OutForDelivery);
    events.removeLast();
    QCOMPARE(derive(parcel(events)).status, S::InTransit);
}

void CorrectionsTest::whatTheWayWasStays()
{
    const ShipmentState state = derive(parcel({stated(S::PickedUp, at(20)), stated(S::AttemptFailed, at(21)),
                                               stated(S::Delivered, at(21, 15)),
                                               correction(S::OnHold, at(22)), stated(S::Cancelled, at(23))}));
    QCOMPARE(state.status, S::OnHold);
    QCOMPARE(state.handedOverAt, at(20));
    QCOMPARE(state.failedAttempts, 1);
    QVERIFY(state.withdrawn);
}

void CorrectionsTest::whatNeverLeftHasNoHandOver()
{
    const ShipmentState state =
        derive(parcel({stated(S::PickedUp, at(20)), stated(S::AttemptFailed, at(21)),
                       correction(S::LabelCreated, at(22)), stated(S::Cancelled, at(23))}));
    QCOMPARE(state.status, S::Cancelled);
    QVERIFY(!state.handedOverAt.isValid());
    QCOMPARE(state.failedAttempts, 0);
    QVERIFY(!state.withdrawn);
}

void CorrectionsTest::correctedDeliveryHasItsOwnDate()
{
    const ShipmentState state = derive(parcel(
        {stated(S::PickedUp, at(20)), stated(S::Delivered, at(21)), correction(S::Delivered, at(22))}));
    QCOMPARE(state.deliveredAt, at(22));
}

void CorrectionsTest::anUnknownCorrectionCorrectsNothing()
{
    const ShipmentState state =
        derive(parcel({stated(S::Delivered, at(21)), correction(S::Unknown, at(22))}));
    QCOMPARE(state.status, S::Delivered);
    QCOMPARE(state.rule, Rule::NewestEvent);
}

void CorrectionsTest::orderAsAWhole()
{
    Order corrected =
        order({parcel(told({S::PickedUp, S::Delivered})), parcel(told({S::PickedUp, S::InTransit}))});
    corrected.events.append(correction(S::Lost, at(22)));
    OrderState state = derive(corrected);
    QCOMPARE(state.stage, Stage::Lost);
    QCOMPARE(state.rule, Rule::Correction);
    QCOMPARE(state.decidingShipment, -1);

    corrected.shipments[1].events.append(stated(S::OutForDelivery, at(23)));
    state = derive(corrected);
    QCOMPARE(state.stage, Stage::OutForDelivery);
    QCOMPARE(state.decidingShipment, 1);
}

MARS_TEST_MAIN(QCoreApplication, CorrectionsTest)
#include "correctionstest.moc"
