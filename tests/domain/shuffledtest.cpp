// SPDX-License-Identifier: Apache-2.0
#include "histories.h"
#include "support/testmain.h"

#include <algorithm>
#include <QCoreApplication>
#include <random>

using namespace mars;
using namespace mars::test;

namespace {

/** A made-up history that need not make sense, with repeats, undated events, corrections and equal moments.
 */
QList<TrackingEvent> anyHistory(std::mt19937 &random)
{
    const auto below = [&random](int bound) {
        return std::uniform_int_distribution<int>(0, bound - 1)(random);
    };
    QList<TrackingEvent> events;
    const int length = 1 + below(12);
    for (int i = 0; i < length; ++i) {
        const auto status = static_cast<Status>(below(static_cast<int>(Status::Cancelled) + 1));
        const QDateTime moment = at(18, 0).addSecs(3600 * below(60));
        TrackingEvent made = below(8) == 0 ? undated(status, moment) : stated(status, moment);
        made.receivedAt = made.receivedAt.addSecs(60 * below(3000));
        made.isCorrection = below(10) == 0;
        made.source = static_cast<EventSource>(below(4));
        made.sourceKey = below(5) == 0 ? QString() : QString::number(below(40));
        if (below(3) == 0)
            made.expectedOn = day(20 + below(8));
        events.append(made);
    }
    return events;
}

/** The state without places in the list, which shuffling changes, and the event they stand for instead. */
QPair<ShipmentState, TrackingEvent> withoutIndex(const Shipment &shipment)
{
    ShipmentState state = derive(shipment);
    const TrackingEvent deciding =
        state.decidingEvent < 0 ? TrackingEvent() : shipment.events.at(state.decidingEvent);
    state.decidingEvent = -1;
    return {state, deciding};
}

} // namespace

/** The order in which events are stored or received makes no difference, whatever they say. */
class ShuffledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedInAnyOrder_data();
    void storedInAnyOrder();
    void receivedInAnyOrder();
    void normalisingChangesNothing();
    void normalisingSortsAndDropsRepeats();
    void theFinalStatusIsNeverLost();
};

void ShuffledTest::storedInAnyOrder_data()
{
    QTest::addColumn<uint>("seed");
    for (const uint seed : {1U, 42U, 2026U, 204871U})
        QTest::addRow("seed %u", seed) << seed;
}

void ShuffledTest::storedInAnyOrder()
{
    QFETCH(uint, seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 500; ++i) {
        Order made = order({parcel(anyHistory(random)), parcel(anyHistory(random))});
        made.events = anyHistory(random);
        const auto expected = withoutIndex(made.shipments.first());
        OrderState whole = derive(made);
        Order shuffled = made;
        for (int turn = 0; turn < 5; ++turn) {
            std::shuffle(shuffled.events.begin(), shuffled.events.end(), random);
            for (Shipment &shipment : shuffled.shipments)
                std::shuffle(shipment.events.begin(), shipment.events.end(), random);
            QCOMPARE(withoutIndex(shuffled.shipments.first()), expected);

            OrderState again = derive(shuffled);
            QCOMPARE(again.stage, whole.stage);
            QCOMPARE(again.rule, whole.rule);
            QCOMPARE(again.decidingShipment, whole.decidingShipment);
            QCOMPARE(again.contradictions, whole.contradictions);
            QCOMPARE(again.deliveredAt, whole.deliveredAt);
            QCOMPARE(again.expectedOn, whole.expectedOn);
        }
    }
}

/** With dated events only and no corrections, it does not even matter when we heard of them. */
void ShuffledTest::receivedInAnyOrder()
{
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        QList<TrackingEvent> events = anyHistory(random);
        events.removeIf(
            [](const TrackingEvent &made) { return made.isCorrection || !made.occurredAt.isValid(); });
        for (int n = 0; n < events.size(); ++n)
            events[n].sourceKey = QString::number(n);
        const ShipmentState expected = derive(parcel(events));
        for (TrackingEvent &made : events)
            made.receivedAt = at(23).addSecs(static_cast<int>(random() % 9000));
        const ShipmentState state = derive(parcel(events));
        QCOMPARE(state.status, expected.status);
        QCOMPARE(state.decidingEvent, expected.decidingEvent);
        QCOMPARE(state.deliveredAt, expected.deliveredAt);
        QCOMPARE(state.withdrawn, expected.withdrawn);
    }
}

void ShuffledTest::normalisingChangesNothing()
{
    std::mt19937 random(11);
    for (int i = 0; i < 500; ++i) {
        Shipment made = parcel(anyHistory(random));
        const auto expected = withoutIndex(made);
        normaliseEvents(made.events);
        QCOMPARE(withoutIndex(made), expected);
        const QList<TrackingEvent> once = made.events;
        normaliseEvents(made.events);
        QCOMPARE(made.events, once);
    }
}

void ShuffledTest::normalisingSortsAndDropsRepeats()
{
    const TrackingEvent first = stated(Status::PickedUp, at(20));
    TrackingEvent repeat = first;
    repeat.receivedAt = at(22);
    const TrackingEvent statement = undated(Status::Delivered, at(22, 9));
    const TrackingEvent last = stated(Status::InTransit, at(23));
    QList<TrackingEvent> events{last, repeat, statement, first};
    normaliseEvents(events);
    QCOMPARE(events, (QList<TrackingEvent>{first, statement, last}));
}

void ShuffledTest::theFinalStatusIsNeverLost()
{
    std::mt19937 random(13);
    for (int i = 0; i < 500; ++i) {
        QList<TrackingEvent> events = anyHistory(random);
        events.removeIf([](const TrackingEvent &made) {
            return made.isCorrection || made.status == Status::ReturnRequested ||
                   made.status == Status::ReturnInTransit || made.status == Status::ReturnOutForDelivery ||
                   made.status == Status::ReturnDelivered;
        });
        TrackingEvent delivered = stated(Status::Delivered, at(19));
        delivered.sourceKey = QStringLiteral("delivered");
        events.append(delivered);
        QCOMPARE(derive(parcel(events)).status, Status::Delivered);
    }
}

MARS_TEST_MAIN(QCoreApplication, ShuffledTest)
#include "shuffledtest.moc"
