// SPDX-License-Identifier: Apache-2.0
#include "domain/lateness.h"

#include "histories.h"
#include "support/testmain.h"

#include <QCoreApplication>

using namespace mars;
using namespace mars::test;

/** Days after the promise, counted in the destination's days. */
class LatenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void ofAnOrder();
    void zonesCountTheirOwnDays();
    void lateFromTheEndOfThePromisedDay();
    void lateFromAgreesWithLateDays();
};

void LatenessTest::days_data()
{
    QTest::addColumn<QDate>("promised");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<QDateTime>("delivered");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<std::optional<int>>("late");

    const auto row = [](const char *name, QDate promised, QDate expected, const QDateTime &delivered,
                        Stage stage, std::optional<int> late) {
        QTest::newRow(name) << promised << expected << delivered << stage << late;
    };
    const auto none = std::nullopt;
    row("no promise", {}, day(24), {}, Stage::InTransit, none);
    row("promised later", day(26), {}, {}, Stage::InTransit, 0);
    row("promised today", day(23), {}, {}, Stage::InTransit, 0);
    row("promised yesterday", day(22), {}, {}, Stage::InTransit, 1);
    row("expected after the promise", day(23), day(24), {}, Stage::InTransit, 1);
    row("expected before the promise", day(26), day(24), {}, Stage::InTransit, 0);
    row("an estimate that has passed", day(20), day(21), {}, Stage::OnHold, 3);
    row("not yet packed", day(21), {}, {}, Stage::Confirmed, 2);
    row("coming back", day(19), {}, {}, Stage::Returning, 4);
    row("lost", day(19), {}, {}, Stage::Lost, 4);
    row("delivered early", day(23), {}, at(21), Stage::Delivered, 0);
    row("delivered on the day, late at night", day(23), {}, at(23, 23, 59), Stage::Delivered, 0);
    row("delivered late", day(20), day(25), at(22), Stage::Delivered, 2);
    row("delivered, nobody says when", day(20), {}, {}, Stage::Delivered, none);
    row("cancelled", day(20), {}, {}, Stage::Cancelled, none);
    row("returned", day(20), {}, {}, Stage::Returned, none);
}

void LatenessTest::days()
{
    QFETCH(QDate, promised);
    QFETCH(QDate, expected);
    QFETCH(QDateTime, delivered);
    QFETCH(Stage, stage);
    QTEST(lateDays(promised, expected, delivered, stage, QTimeZone("Asia/Kolkata"), now()), "late");
}

void LatenessTest::ofAnOrder()
{
    TrackingEvent scan = stated(Status::InTransit, at(22));
    scan.expectedOn = day(25);
    const Order made = order({parcel({scan})});
    QCOMPARE(lateDays(made, derive(made), now()), std::optional(2));
}

void LatenessTest::zonesCountTheirOwnDays()
{
    // 23 Nov, 20:00 in New York is the 24th in India.
    const QDateTime delivered(QDate(2026, 11, 23), QTime(20, 0), QTimeZone("America/New_York"));
    QCOMPARE(lateDays(day(23), {}, delivered, Stage::Delivered, QTimeZone("America/New_York"), now()),
             std::optional(0));
    QCOMPARE(lateDays(day(23), {}, delivered, Stage::Delivered, QTimeZone("Asia/Kolkata"), now()),
             std::optional(1));
    QCOMPARE(lateDays(day(23), {}, {}, Stage::InTransit, QTimeZone("America/New_York"), delivered),
             std::optional(0));
    QCOMPARE(lateDays(day(23), {}, {}, Stage::InTransit, QTimeZone("Asia/Kolkata"), delivered),
             std::optional(1));
}

void LatenessTest::lateFromTheEndOfThePromisedDay()
{
    const QTimeZone india("Asia/Kolkata");
    QVERIFY(!lateFrom({}, day(24), india).isValid());
    QCOMPARE(lateFrom(day(23), {}, india), at(24, 0));
    QCOMPARE(lateFrom(day(23), day(22), india), at(24, 0));
    QCOMPARE(lateFrom(day(23), day(23), india), at(24, 0));
    QCOMPARE(lateFrom(day(23), day(24), india).toMSecsSinceEpoch(), 0);
    QCOMPARE(lateFrom(day(23), {}, india).timeSpec(), Qt::UTC);
    QCOMPARE(lateFrom(day(23), day(24), india).timeSpec(), Qt::UTC);
}

void LatenessTest::lateFromAgreesWithLateDays()
{
    for (const QByteArray zoneId : {"Asia/Kolkata", "America/Sao_Paulo", "Pacific/Apia", "UTC"}) {
        const QTimeZone zone(zoneId);
        for (int expected = 20; expected < 26; ++expected) {
            const QDateTime from = lateFrom(day(23), day(expected), zone);
            for (int hour = 0; hour < 96; ++hour) {
                const QDateTime moment = at(22, 0).addSecs(3600 * hour);
                const auto late = lateDays(day(23), day(expected), {}, Stage::InTransit, zone, moment);
                QCOMPARE(late.value() > 0, moment >= from);
            }
        }
    }
}

MARS_TEST_MAIN(QCoreApplication, LatenessTest)
#include "latenesstest.moc"
