// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;
using S = Status;

/** The order as it was known at an earlier moment. */
class KnownAtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasReceivedLaterIsLeftOut();
    void whatHappenedEarlierButWasHeardLaterIsLeftOut();
    void laterParcelsAndNumbersAreLeftOut();
    void theVeryMomentCounts();
    void aLaterCorrectionIsUndone();
};

void KnownAtTest::whatWasReceivedLaterIsLeftOut()
{
    Order made = order({parcel({stated(S::PickedUp, at(20)), stated(S::OutForDelivery, at(21, 8)),
                                stated(S::Delivered, at(21, 13))})});
    made.events.append(stated(S::Cancelled, at(22)));
    QCOMPARE(derive(asKnownAt(made, at(20, 11))).stage, Stage::Confirmed);
    QCOMPARE(derive(asKnownAt(made, at(20, 13))).stage, Stage::Shipped);
    QCOMPARE(derive(asKnownAt(made, at(21, 9))).stage, Stage::OutForDelivery);
    QVERIFY(!derive(asKnownAt(made, at(21, 14))).withdrawn);
    QVERIFY(derive(asKnownAt(made, now())).withdrawn);
    QCOMPARE(asKnownAt(made, now()), made);
    QVERIFY(asKnownAt(made, at(1)).events.isEmpty());
}

void KnownAtTest::whatHappenedEarlierButWasHeardLaterIsLeftOut()
{
    TrackingEvent late = stated(S::Delivered, at(21));
    late.receivedAt = at(23, 9);
    const Order made = order({parcel({stated(S::PickedUp, at(20)), late})});
    QCOMPARE(derive(asKnownAt(made, at(22))).stage, Stage::Shipped);
    QCOMPARE(derive(asKnownAt(made, at(23, 10))).stage, Stage::Delivered);
}

void KnownAtTest::laterParcelsAndNumbersAreLeftOut()
{
    Shipment first = parcel(told({S::PickedUp}));
    first.numbers = {{u"OLD"_s, at(19, 16), at(21)}, {u"NEW"_s, at(21), {}}};
    Shipment second = parcel({});
    second.firstKnownAt = at(22);
    const Order made = order({first, second});

    const Order before = asKnownAt(made, at(20, 20));
    QCOMPARE(before.shipments.size(), 1);
    QCOMPARE(before.shipments.first().trackingNumber(), u"OLD"_s);
    QCOMPARE(before.shipments.first().numbers.size(), 1);
    QCOMPARE(asKnownAt(made, at(21, 20)).shipments.first().trackingNumber(), u"NEW"_s);
    QCOMPARE(asKnownAt(made, at(22, 20)), made);
}

void KnownAtTest::theVeryMomentCounts()
{
    const Order made = order({parcel({stated(S::PickedUp, at(20, 12))})});
    QCOMPARE(derive(asKnownAt(made, at(20, 12, 1))).stage, Stage::Confirmed);
    QCOMPARE(derive(asKnownAt(made, at(20, 12, 2))).stage, Stage::Shipped);
}

void KnownAtTest::aLaterCorrectionIsUndone()
{
    const Order made = order(
        {parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(21)), correction(S::Lost, at(22))})});
    QCOMPARE(derive(made).stage, Stage::Lost);
    QCOMPARE(derive(asKnownAt(made, at(21, 20))).stage, Stage::Delivered);
}

MARS_TEST_MAIN(QCoreApplication, KnownAtTest)
#include "knownattest.moc"
