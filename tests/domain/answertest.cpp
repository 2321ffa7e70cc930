// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;
using namespace Qt::StringLiterals;
using S = Status;

namespace {

Order unshipped(int dayOfNovember, const QList<TrackingEvent> &events)
{
    Order made = promised(dayOfNovember, {});
    made.shipments.clear();
    made.events = events;
    return made;
}

} // namespace

/** What an agent says, for every stage. */
class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStage_data();
    void everyStage();
    void theSplitOrderOfThePictures();
    void daysOfTheDestinationClocksOfTheReader();
    void spacesDoNotBreak();
};

void AnswerTest::everyStage_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Family>("tone");
    QTest::addColumn<QStringList>("reasons");

    const auto row = [](const char *name, const Order &made, const QString &sentence, Family tone,
                        const QStringList &reasons) {
        QTest::newRow(name) << made << sentence << tone << reasons;
    };
    const QString was19 = u"Promised Thu 19 Nov."_s;
    const TrackingEvent left = stated(S::PickedUp, at(20, 18));

    row("nothing known", unshipped(0, {}), u"Confirmed, no date yet"_s, Family::Neutral,
        {u"The order was placed at 09:14 on Thu 19 Nov."_s});
    row("confirmed, due", unshipped(26, {stated(S::Confirmed, at(19, 9, 20))}), u"Due Thu 26 Nov · on time"_s,
        Family::Blue, {u"The order was confirmed at 09:20 on Thu 19 Nov."_s});
    row("confirmed, overdue", unshipped(21, {stated(S::Confirmed, at(19))}),
        u"Was due Sat 21 Nov · 2 days late"_s, Family::Amber,
        {u"The order was confirmed at 12:00 on Thu 19 Nov."_s});
    row("being prepared", unshipped(0, {stated(S::Processed, at(23, 9))}), u"Being prepared, no date yet"_s,
        Family::Neutral, {u"Picking began at 09:00 today."_s});
    row("packed", promised(26, {stated(S::LabelCreated, at(22))}), u"Due Thu 26 Nov · on time"_s,
        Family::Blue, {u"The parcel was packed at 12:00 on Sun 22 Nov."_s});
    row("packed, no date", promised(0, {stated(S::PickupPending, at(22))}), u"Packed, no date yet"_s,
        Family::Neutral,
        {u"The parcel is packed; the carrier was asked to collect it at 12:00 on Sun 22 Nov."_s});
    row("pick-up failed", promised(23, {stated(S::PickupFailed, at(22))}), u"Pick-up failed"_s, Family::Amber,
        {u"Promised Mon 23 Nov."_s,
         u"The parcel could not be collected from the warehouse at 12:00 on Sun 22 Nov."_s});
    row("shipped", promised(0, {left}), u"On its way, no date yet"_s, Family::Neutral,
        {u"The parcel was handed to Kite Cargo at 18:00 on Fri 20 Nov."_s});
    row("in transit, on time", promised(26, {left, expecting(stated(S::InTransit, at(22)), 25)}),
        u"Arrives Wed 25 Nov · on time"_s, Family::Blue,
        {u"Promised Thu 26 Nov."_s, u"The parcel was last scanned at 12:00 on Sun 22 Nov."_s});
    row("in transit, late", promised(23, {left, expecting(stated(S::InTransit, at(22)), 24)}),
        u"Arrives Tue 24 Nov · 1 day late"_s, Family::Amber,
        {u"Promised Mon 23 Nov."_s, u"The parcel was last scanned at 12:00 on Sun 22 Nov."_s});
    row("in transit, arrives today", promised(23, {left, expecting(stated(S::InTransit, at(22)), 23)}),
        u"Arrives today, Mon 23 Nov · on time"_s, Family::Blue,
        {u"Promised Mon 23 Nov."_s, u"The parcel was last scanned at 12:00 on Sun 22 Nov."_s});
    row("in transit, due today", promised(23, {left}), u"Due today, Mon 23 Nov · on time"_s, Family::Blue,
        {u"The parcel was handed to Kite Cargo at 18:00 on Fri 20 Nov."_s});
    row("in transit, overdue",
        promised(21, {left, saying(stated(S::InTransit, at(20, 22)), u"At hub"_s, u"Pune"_s)}),
        u"Was due Sat 21 Nov · 2 days late"_s, Family::Amber,
        {u"The parcel was scanned in Pune at 22:00 on Fri 20 Nov."_s});
    row("the estimate has passed", promised(0, {expecting(left, 22)}), u"Was expected Sun 22 Nov"_s,
        Family::Amber,
        {u"The parcel was handed to Kite Cargo at 18:00 on Fri 20 Nov."_s,
         u"The carrier expected it on Sun 22 Nov and has given no new date."_s});
    row("the estimate has passed, the promise has not", promised(25, {expecting(left, 22)}),
        u"Due Wed 25 Nov · on time"_s, Family::Blue,
        {u"The parcel was handed to Kite Cargo at 18:00 on Fri 20 Nov."_s,
         u"The carrier expected it on Sun 22 Nov and has given no new date."_s});
    row("out for delivery", promised(23, {left, stated(S::OutForDelivery, at(23, 8))}),
        u"Arrives today, Mon 23 Nov · on time"_s, Family::Blue,
        {u"Promised Mon 23 Nov."_s, u"The parcel went out for delivery at 08:00 today."_s});
    row("out for delivery, late", promised(21, {left, stated(S::OutForDelivery, at(23, 8))}),
        u"Arrives today, Mon 23 Nov · 2 days late"_s, Family::Amber,
        {u"Promised Sat 21 Nov."_s, u"The parcel went out for delivery at 08:00 today."_s});
    row("out for delivery since yesterday", promised(0, {left, stated(S::OutForDelivery, at(22, 8))}),
        u"Out for delivery, no date yet"_s, Family::Neutral,
        {u"The parcel went out for delivery at 08:00 on Sun 22 Nov."_s});
    row("to be collected",
        promised(26, {left, saying(stated(S::ReadyForCollection, at(22)), {}, u"Kolhapur"_s)}),
        u"Ready to collect · on time"_s, Family::Blue,
        {u"Promised Thu 26 Nov."_s,
         u"The parcel became ready to collect in Kolhapur at 12:00 on Sun 22 Nov."_s});
    row("held",
        promised(21, {left, saying(stated(S::OnHold, at(21), StatusReason::CarrierIssue),
                                   u"Vehicle breakdown, next truck Monday"_s)}),
        u"Held · 2 days late"_s, Family::Amber,
        {u"Promised Sat 21 Nov."_s, u"The parcel was held at 12:00 on Sat 21 Nov."_s,
         u"Kite Cargo: “Vehicle breakdown, next truck Monday”"_s});
    row("held, nothing late", promised(26, {left, stated(S::OnHold, at(21))}), u"Held"_s, Family::Amber,
        {u"Promised Thu 26 Nov."_s, u"The parcel was held at 12:00 on Sat 21 Nov."_s});
    row("attempt failed",
        promised(20, {left, stated(S::AttemptFailed, at(22), StatusReason::CustomerUnavailable)}),
        u"Attempt failed · 3 days late"_s, Family::Red,
        {u"Promised Fri 20 Nov."_s, u"The parcel could not be delivered at 12:00 on Sun 22 Nov."_s,
         u"The customer was not there."_s});
    row("address problem", promised(21, {left, stated(S::AttemptFailed, at(22), StatusReason::AddressIssue)}),
        u"Address problem · 2 days late"_s, Family::Red,
        {u"Promised Sat 21 Nov."_s, u"The parcel could not be delivered at 12:00 on Sun 22 Nov."_s,
         u"The address was not found."_s});
    row("coming back", promised(19, {left, stated(S::ReturnInTransit, at(22), StatusReason::Refused)}),
        u"Coming back to us · 4 days late"_s, Family::Plum,
        {was19, u"The parcel was on its way back at 12:00 on Sun 22 Nov."_s,
         u"It was not accepted at the door."_s});
    row("lost", promised(0, {left, stated(S::Lost, at(22))}), u"Lost on the way"_s, Family::Red,
        {u"The parcel was reported lost at 12:00 on Sun 22 Nov."_s});
    row("damaged", promised(19, {left, stated(S::Damaged, at(22))}), u"Damaged on the way · 4 days late"_s,
        Family::Red, {was19, u"The parcel was reported damaged at 12:00 on Sun 22 Nov."_s});
    row("delivered", promised(23, {left, stated(S::Delivered, at(21, 13, 20))}),
        u"Delivered Sat 21 Nov · on time"_s, Family::Green,
        {u"Promised Mon 23 Nov."_s, u"The parcel was delivered at 13:20 on Sat 21 Nov."_s});
    row("delivered late", promised(20, {left, stated(S::Delivered, at(21, 13, 20))}),
        u"Delivered Sat 21 Nov · 1 day late"_s, Family::Green,
        {u"Promised Fri 20 Nov."_s, u"The parcel was delivered at 13:20 on Sat 21 Nov."_s});
    row("delivered, nobody says when", promised(23, {left, undated(S::Delivered, at(22))}),
        u"Delivered, date unknown"_s, Family::Green,
        {u"Promised Mon 23 Nov."_s, u"The status “Delivered” came without a date."_s});
    row("returned", promised(19, {left, stated(S::ReturnDelivered, at(22))}), u"Returned to us"_s,
        Family::Plum, {was19, u"The parcel came back to us at 12:00 on Sun 22 Nov."_s});
    row("cancelled", unshipped(23, {stated(S::Cancelled, at(20))}), u"Cancelled"_s, Family::Neutral,
        {u"The order was cancelled at 12:00 on Fri 20 Nov."_s});
    row("withdrawn", promised(26, {left, stated(S::Cancelled, at(21))}), u"Due Thu 26 Nov · on time"_s,
        Family::Blue,
        {u"The parcel was handed to Kite Cargo at 18:00 on Fri 20 Nov."_s,
         u"It was cancelled after it had left."_s});
}

void AnswerTest::everyStage()
{
    QFETCH(Order, order);
    QFETCH(Family, tone);

    const Answer given = answerTo(order);
    QTEST(plain(given.sentence()), "sentence");
    QTEST(plain(given.reasons), "reasons");
    QCOMPARE(given.tone, tone);
    QCOMPARE(given.sentence().contains(u"late"), given.lateDays.value_or(0) > 0);
}

void AnswerTest::theSplitOrderOfThePictures()
{
    const Order made = order({parcel({stated(S::PickedUp, at(19, 18)), stated(S::Delivered, at(21, 13, 20))}),
                              parcel({stated(S::PickedUp, at(20, 18, 10)), stated(S::OnHold, at(21, 18, 40)),
                                      expecting(saying(stated(S::InTransit, at(23, 8, 5)),
                                                       u"Left Pune, next stop Kolhapur depot"_s, u"Pune"_s),
                                                24)})});
    const Answer given = answerTo(made);
    QCOMPARE(plain(given.headline), u"Arrives Tue 24 Nov"_s);
    QCOMPARE(plain(given.lateness), u"1 day late"_s);
    QCOMPARE(given.lateDays, std::optional(1));
    QCOMPARE(given.tone, Family::Amber);
    QCOMPARE(plain(given.reasons),
             (QStringList{u"Promised Mon 23 Nov."_s, u"Parcel 1 was delivered on Sat 21 Nov."_s,
                          u"Parcel 2 left Pune at 08:05 today."_s}));
}

void AnswerTest::daysOfTheDestinationClocksOfTheReader()
{
    // Delivered at 23:30 on the 21st in New York, which is the 22nd, 10:00 in India.
    Order made = promised(21, {stated(S::PickedUp, at(20)), stated(S::Delivered, at(22, 10))});
    made.destinationZone = "America/New_York";
    const Answer given = answerTo(made);
    QCOMPARE(plain(given.sentence()), u"Delivered Sat 21 Nov · on time"_s);
    QCOMPARE(plain(given.reasons).last(), u"The parcel was delivered at 10:00 on Sun 22 Nov."_s);
}

void AnswerTest::spacesDoNotBreak()
{
    const Order made = promised(20, {stated(S::PickedUp, at(20)), stated(S::Delivered, at(22))});
    QCOMPARE(answerTo(made).sentence(), u"Delivered Sun\u00A022\u00A0Nov · 2\u00A0days\u00A0late"_s);
}

MARS_TEST_MAIN(QCoreApplication, AnswerTest)
#include "answertest.moc"
