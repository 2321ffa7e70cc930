// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;
using S = Status;

namespace {

Explanation whyOf(const Order &made)
{
    Explanation why = explain(made, derive(made), reader());
    why.event = plain(why.event);
    why.notes = plain(why.notes);
    return why;
}

} // namespace

/** "Why?": the deciding event, the rule, and what else one must know; and how days and moments are written.
 */
class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScan();
    void aScanHeardOfLater();
    void whoSaysSo_data();
    void whoSaysSo();
    void severalParcels();
    void assumedZone();
    void undatedStatement();
    void contradictionsAndWithdrawnParcels();
    void nothingKnown();
    void days_data();
    void days();
    void moments_data();
    void moments();
    void momentsInTheReadersZone();
};

void ExplanationTest::aScan()
{
    TrackingEvent scan = stated(S::InTransit, at(21, 8, 5));
    scan.text = u"Left Pune, next stop Kolhapur depot"_s;
    scan.place = u"Pune"_s;
    scan.expectedOn = day(24);
    const Explanation why = whyOf(order({parcel({scan})}));
    QCOMPARE(why.rule, u"Nothing newer says otherwise, so this has held since then."_s);
    QCOMPARE(why.event, u"Kite Cargo reported “In transit” in Pune at 08:05 on Sat 21 Nov. The message reads "
                        "“Left Pune, next stop Kolhapur depot”. We learned of it at 08:07."_s);
    QCOMPARE(why.notes, QStringList{u"Tue 24 Nov is the newest estimate we have."_s});
}

void ExplanationTest::aScanHeardOfLater()
{
    TrackingEvent scan = stated(S::AttemptFailed, at(21, 8, 5), StatusReason::AddressIssue);
    scan.receivedAt = at(23, 9);
    QCOMPARE(whyOf(order({parcel({scan})})).event,
             u"Kite Cargo reported “Attempt failed, Address problem” at 08:05 on Sat 21 Nov. "
             "We learned of it at 09:00 today."_s);
}

void ExplanationTest::whoSaysSo_data()
{
    QTest::addColumn<EventSource>("source");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("system") << EventSource::OrderSystem << QString() << u"The order system reported"_s;
    QTest::newRow("warehouse") << EventSource::Warehouse << QString() << u"The warehouse reported"_s;
    QTest::newRow("carrier") << EventSource::Carrier << QString() << u"The carrier reported"_s;
    QTest::newRow("agent") << EventSource::Agent << QString() << u"An agent reported"_s;
    QTest::newRow("a person") << EventSource::Agent << u"Priya K."_s << u"Priya K. reported"_s;
}

void ExplanationTest::whoSaysSo()
{
    QFETCH(const EventSource, source);
    QFETCH(const QString, person);
    QFETCH(const QString, sentence);
    TrackingEvent scan = stated(S::InTransit, at(21, 8, 5));
    scan.source = source;
    scan.person = person;
    Shipment unnamed = parcel({scan});
    unnamed.carrierCode.clear();
    QVERIFY2(whyOf(order({unnamed})).event.startsWith(sentence), qPrintable(sentence));
}

void ExplanationTest::severalParcels()
{
    const Explanation why = whyOf(
        order({parcel(told({S::PickedUp, S::Delivered})), parcel(told({S::ReturnRequested, S::InTransit}))}));
    QCOMPARE(why.rule,
             u"Of several parcels, the one that most needs a person decides. The parcel is coming back, "
             "so an ordinary scan means the way back."_s);
}

void ExplanationTest::assumedZone()
{
    TrackingEvent scan = stated(S::InTransit, at(21));
    scan.zoneAssumed = true;
    QCOMPARE(whyOf(order({parcel({scan})})).notes,
             QStringList{u"The source gave no time zone, so the usual one of the carrier was assumed."_s});
    scan.rawTime = u"21/11/26 12:00"_s;
    QVERIFY(whyOf(order({parcel({scan})})).notes.first().endsWith(u"It wrote “21/11/26 12:00”."));
}

void ExplanationTest::undatedStatement()
{
    Order made = order({parcel(told({S::PickedUp}))});
    made.events.append(undated(S::Delivered, at(22, 7)));
    const Explanation why = whyOf(made);
    QCOMPARE(why.rule, ruleText(Rule::UndatedStatement));
    QCOMPARE(
        why.event,
        u"The order system reported “Delivered” without a date. We learned of it at 07:00 on Sun 22 Nov."_s);
    QCOMPARE(why.notes, QStringList{contradictionText(Contradiction::DeliveredWithoutDate)});
}

void ExplanationTest::contradictionsAndWithdrawnParcels()
{
    const Explanation why = whyOf(order({parcel(told({S::PickedUp, S::Delivered, S::InTransit})),
                                         parcel(told({S::PickedUp, S::Cancelled}))}));
    QCOMPARE(why.notes, (QStringList{contradictionText(Contradiction::CancelledYetHandedOver),
                                     contradictionText(Contradiction::ScannedAfterDelivery),
                                     u"Parcel 1 was scanned again after delivery."_s,
                                     u"Parcel 2 was cancelled after it had left."_s}));
}

void ExplanationTest::nothingKnown()
{
    Order made = order({});
    made.events.clear();
    const Explanation why = whyOf(made);
    QCOMPARE(why.rule, ruleText(Rule::NoEvents));
    QVERIFY(why.event.isEmpty());
    QVERIFY(why.notes.isEmpty());
}

void ExplanationTest::days_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("text");
    QTest::newRow("this year") << day(24) << u"Tue\u00A024\u00A0Nov"_s;
    QTest::newRow("one digit") << day(2) << u"Mon\u00A02\u00A0Nov"_s;
    QTest::newRow("next year") << QDate(2027, 1, 2) << u"Sat\u00A02\u00A0Jan\u00A02027"_s;
    QTest::newRow("none") << QDate() << QString();
}

void ExplanationTest::days()
{
    QFETCH(QDate, date);
    QTEST(dayText(date, now()), "text");
}

void ExplanationTest::moments_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << at(23, 8, 5) << u"today\u00A008:05"_s;
    QTest::newRow("first minute of today") << at(23, 0, 0) << u"today\u00A000:00"_s;
    QTest::newRow("yesterday") << at(22, 23, 59) << u"Sun\u00A022\u00A0Nov\u00A023:59"_s;
    QTest::newRow("none") << QDateTime() << QString();
}

void ExplanationTest::moments()
{
    QFETCH(QDateTime, moment);
    QTEST(momentText(moment, reader()), "text");
}

void ExplanationTest::momentsInTheReadersZone()
{
    AnswerContext context = reader();
    context.readerZone = QTimeZone("America/New_York");
    QCOMPARE(plain(momentText(at(23, 8, 5), context)), u"Sun 22 Nov 21:35"_s);
    QCOMPARE(plain(momentText(at(23, 10, 40), context)), u"today 00:10"_s);

    context = reader();
    context.now = at(23, 1); // still the 22nd in UTC
    QCOMPARE(plain(momentText(at(23, 0, 30), context)), u"today 00:30"_s);
    QCOMPARE(plain(momentText(at(22, 23), context)), u"Sun 22 Nov 23:00"_s);
}

MARS_TEST_MAIN(QCoreApplication, ExplanationTest)
#include "explanationtest.moc"
