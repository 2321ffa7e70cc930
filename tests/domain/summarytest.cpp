// SPDX-License-Identifier: Apache-2.0
#include "domain/ordersummary.h"

#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;
using S = Status;

/** The row of a list, made from an order. */
class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASplitOrder();
    void ofAnOrderWithoutParcels();
    void missingNumbers_data();
    void missingNumbers();
    void aSupersededNumberIsNotShown();
    void flags();
};

void SummaryTest::ofASplitOrder()
{
    TrackingEvent scan = stated(S::AttemptFailed, at(22), StatusReason::AddressIssue);
    scan.expectedOn = day(24);
    Shipment second = parcel({stated(S::PickedUp, at(20)), scan});
    second.carrierText = u"Kite Surface"_s;
    second.numbers = {{u"KC2"_s, at(20), {}}};
    Order made = order({parcel(told({S::PickedUp, S::Delivered})), second, parcel(told({S::Cancelled}))});
    made.id = 7;
    made.customer.name = u"Ananya Deshpande"_s;
    made.customer.city = u"Kolhapur"_s;

    const OrderSummary row = summarise(made, derive(made));
    QCOMPARE(row.id, 7);
    QCOMPARE(row.number, u"MO-204871"_s);
    QCOMPARE(row.placedAt, at(19, 9, 14));
    QCOMPARE(row.customerName, u"Ananya Deshpande"_s);
    QCOMPARE(row.city, u"Kolhapur"_s);
    QCOMPARE(row.stage, Stage::AttemptFailed);
    QCOMPARE(row.label(), u"Address problem"_s);
    QCOMPARE(row.carrierCode, u"kite"_s);
    QCOMPARE(row.carrierText, u"Kite Surface"_s);
    QCOMPARE(row.trackingNumber, u"KC2"_s);
    QCOMPARE(row.parcels, 2);
    QCOMPARE(row.deliveredParcels, 1);
    QCOMPARE(row.promisedOn, day(23));
    QCOMPARE(row.expectedOn, day(24));
    QVERIFY(!row.numberMissing);
    QVERIFY(!row.withdrawn);
    QVERIFY(!row.contradictory);
    QCOMPARE(row.destinationZone, QByteArray("Asia/Kolkata"));
}

void SummaryTest::ofAnOrderWithoutParcels()
{
    const Order made = order({});
    const OrderSummary row = summarise(made, derive(made));
    QCOMPARE(row.stage, Stage::Confirmed);
    QCOMPARE(row.parcels, 0);
    QVERIFY(row.trackingNumber.isEmpty());
    QVERIFY(!row.numberMissing);
}

void SummaryTest::missingNumbers_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("missing");
    for (int i = 0; i <= static_cast<int>(S::Cancelled); ++i) {
        const auto status = static_cast<Status>(i);
        const bool isNoMatter = status < S::LabelCreated || isFinal(status) || status == S::Cancelled;
        QTest::addRow("%s", qPrintable(toName(status))) << status << !isNoMatter;
    }
}

void SummaryTest::missingNumbers()
{
    QFETCH(Status, status);
    Shipment unnumbered = parcel({stated(status, at(21))});
    unnumbered.numbers.clear();
    const Order made = order({unnumbered});
    QTEST(summarise(made, derive(made)).numberMissing, "missing");
}

void SummaryTest::aSupersededNumberIsNotShown()
{
    Shipment relabelled = parcel(told({S::PickedUp}));
    relabelled.numbers = {{u"OLD"_s, at(19), at(20)}, {u"NEW"_s, at(20), {}}};
    QCOMPARE(relabelled.trackingNumber(), u"NEW"_s);
    relabelled.numbers = {{u"OLD"_s, at(19), at(20)}};
    QCOMPARE(relabelled.trackingNumber(), QString());
    const Order made = order({relabelled});
    QVERIFY(summarise(made, derive(made)).numberMissing);
}

void SummaryTest::flags()
{
    Order made = order({parcel(told({S::PickedUp, S::Cancelled}))});
    QVERIFY(summarise(made, derive(made)).withdrawn);
    QVERIFY(summarise(made, derive(made)).contradictory);
}

MARS_TEST_MAIN(QCoreApplication, SummaryTest)
#include "summarytest.moc"
