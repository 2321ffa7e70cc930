// SPDX-License-Identifier: Apache-2.0
#include "domain/fullstop.h"
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;
using S = Status;

/** The sentences below an answer that say why. */
class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherParcels_data();
    void otherParcels();
    void causes_data();
    void causes();
    void departures_data();
    void departures();
    void neverMoreThanThreeReasons();
    void longWordsAreCut();
    void oneFullStopAfterAnAbbreviation();
};

void ReasonsTest::otherParcels_data()
{
    QTest::addColumn<QList<Shipment>>("others");
    QTest::addColumn<QString>("reason");

    const Shipment done = parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(21))});
    const Shipment moving = parcel({stated(S::PickedUp, at(20)), stated(S::OutForDelivery, at(21))});
    const auto row = [](const char *name, const QList<Shipment> &others, const QString &reason) {
        QTest::newRow(name) << others << reason;
    };
    row("none", {}, QString());
    row("only cancelled ones", {parcel(told({S::Cancelled}))}, QString());
    row("one delivered", {done}, u"Parcel 2 was delivered on Sat 21 Nov."_s);
    row("one delivered, nobody says when",
        {parcel({stated(S::PickedUp, at(20)), undated(S::Delivered, at(22))})}, u"Parcel 2 was delivered."_s);
    row("two delivered", {done, done}, u"2 of 3 parcels were delivered."_s);
    row("one on its way", {moving}, u"Parcel 2: Out for delivery."_s);
    row("two on their way", {moving, moving}, u"It is one of 3 parcels."_s);
    row("one of each", {moving, done}, u"Parcel 3 was delivered on Sat 21 Nov."_s);
}

void ReasonsTest::otherParcels()
{
    QFETCH(QList<Shipment>, others);
    QFETCH(QString, reason);

    QList<Shipment> parcels{parcel({stated(S::PickedUp, at(20)), stated(S::OnHold, at(22))})};
    parcels.append(others);
    Order made = order(parcels);
    made.promisedOn = {};
    QStringList reasons = plain(answerTo(made).reasons);
    QVERIFY(!reasons.isEmpty());
    reasons.removeLast();
    QCOMPARE(reasons.join(u' '), reason);
}

void ReasonsTest::causes_data()
{
    QTest::addColumn<StatusReason>("reason");
    QTest::addColumn<bool>("isQuoted");
    for (int i = 0; i <= static_cast<int>(StatusReason::Other); ++i) {
        const auto reason = static_cast<StatusReason>(i);
        QTest::addRow("%s", qPrintable(toName(reason)))
            << reason
            << (reason == StatusReason::None || reason == StatusReason::Other ||
                reason == StatusReason::CarrierIssue);
    }
}

void ReasonsTest::causes()
{
    QFETCH(StatusReason, reason);
    QFETCH(bool, isQuoted);

    Order made = promised(0, {saying(stated(S::AttemptFailed, at(22), reason), u"NO ONE AT DOOR"_s)});
    const QString cause = answerTo(made).reasons.value(1);
    QCOMPARE(cause == u"Kite Cargo: “NO ONE AT DOOR”", isQuoted);
    QVERIFY(isQuoted || cause.endsWith(u'.'));
}

void ReasonsTest::departures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");

    QTest::newRow("town and hub") << u"Left hub"_s << u"Mumbai, Vashi"_s
                                  << u"The parcel left Mumbai at 09:00 today."_s;
    QTest::newRow("no place") << u"Left Pune, next stop Kolhapur"_s << QString()
                              << u"The parcel left Pune at 09:00 today."_s;
    QTest::newRow("departed") << u"DEPARTED facility"_s << u"Delhi"_s
                              << u"The parcel left Delhi at 09:00 today."_s;
    QTest::newRow("nowhere") << u"Left hub"_s << QString()
                             << u"The parcel was last scanned at 09:00 today."_s;
    QTest::newRow("another word") << u"Leftover scan"_s << u"Pune"_s
                                  << u"The parcel was scanned in Pune at 09:00 today."_s;
    QTest::newRow("placeholders in a place")
        << u"At hub"_s << u"%1 %3"_s << u"The parcel was scanned in %1 %3 at 09:00 today."_s;
}

void ReasonsTest::departures()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const Order made = promised(0, {saying(stated(S::InTransit, at(23, 9)), text, place)});
    QTEST(plain(answerTo(made).reasons).first(), "reason");
}

void ReasonsTest::neverMoreThanThreeReasons()
{
    Order made = order({parcel({stated(S::PickedUp, at(20)), stated(S::Delivered, at(21))}),
                        parcel({expecting(stated(S::PickedUp, at(20)), 22),
                                stated(S::AttemptFailed, at(22), StatusReason::CashNotReady),
                                stated(S::Cancelled, at(22, 14))})});
    const QStringList reasons = plain(answerTo(made).reasons);
    QCOMPARE(reasons, (QStringList{u"Parcel 2 could not be delivered at 12:00 on Sun 22 Nov."_s,
                                   u"The cash was not ready."_s, u"It was cancelled after it had left."_s}));
}

void ReasonsTest::longWordsAreCut()
{
    const Order made = promised(0, {saying(stated(S::OnHold, at(22)), QString(5000, u'x'))});
    QVERIFY(answerTo(made).reasons.last().size() < 120);
}

void ReasonsTest::oneFullStopAfterAnAbbreviation()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QStringList reasons = answerTo(promised(23, told({S::PickedUp, S::InTransit}))).reasons;
    QLocale::setDefault(QLocale::c());
    QVERIFY2(reasons.first().endsWith(u"Nov."), qPrintable(reasons.first()));
    QVERIFY2(!reasons.first().endsWith(u".."), qPrintable(reasons.first()));
    QCOMPARE(oneFullStop(u"Wait..."_s), u"Wait..."_s);
}

MARS_TEST_MAIN(QCoreApplication, ReasonsTest)
#include "reasonstest.moc"
