// SPDX-License-Identifier: Apache-2.0
#include "import/timetext.h"
#include "support/testmain.h"

using namespace mars;
using namespace Qt::StringLiterals;

class TimeTextTest : public QObject
{
    Q_OBJECT
private:
    const QDateTime m_now{QDate(2026, 11, 23), QTime(20, 0), Qt::UTC}; // the 24th in India

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty = not accepted
        QTest::addColumn<bool>("zoneAssumed");
        const auto row = [](const QString &format, const QString &text, const QString &utc, bool assumed) {
            QTest::newRow(qPrintable(format + u' ' + text)) << format << text << utc << assumed;
        };
        row(u"iso"_s, u"2026-11-23T09:14:00+05:30"_s, u"2026-11-23T03:44:00.000Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14:00+0530"_s, u"2026-11-23T03:44:00.000Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14:00-03"_s, u"2026-11-23T12:14:00.000Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14:00Z"_s, u"2026-11-23T09:14:00.000Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14:00.5Z"_s, u"2026-11-23T09:14:00.500Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14:00.123456Z"_s, u"2026-11-23T09:14:00.123Z"_s, false);
        row(u"iso"_s, u"2026-11-23T09:14"_s, u"2026-11-23T03:44:00.000Z"_s, true);
        row(u"iso"_s, u"2026-11-23 09:14:07"_s, u"2026-11-23T03:44:07.000Z"_s, true);
        for (const QString &bad :
             {u"2026-11-23"_s, u"2026-13-01T00:00"_s, u"2026-02-30T00:00"_s, u"2026-11-23T25:00"_s,
              u"2026-11-23T09:14:00+99:00"_s, u"2026-11-23T09:14:00Zx"_s, u"23.11.2026 09:14"_s, u"x"_s})
            row(u"iso"_s, bad, {}, false);
        row(u"d.M.yy H:mm"_s, u"3.1.26 9:05"_s, u"2026-01-03T03:35:00.000Z"_s, true);
        row(u"dd/MM/yyyy 'at' HH:mm t"_s, u"03/01/2026 at 09:05 +01:00"_s, u"2026-01-03T08:05:00.000Z"_s,
            false);
        row(u"relative"_s, u"-4 09:14"_s, u"2026-11-20T03:44:00.000Z"_s, false);
        row(u"relative"_s, u"0 00:00"_s, u"2026-11-23T18:30:00.000Z"_s, false);
        row(u"relative"_s, u"+1 9:14"_s, {}, false);
        row(u"relative"_s, u"-4"_s, {}, false);
    }

    void times()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(bool, zoneAssumed);
        const std::optional<TimeFormat> parsed = TimeFormat::parse(format);
        QVERIFY(parsed);
        const std::optional<ReadTime> time = parsed->time(text, QTimeZone("Asia/Kolkata"), m_now);
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (time) {
            QCOMPARE(time->utc.toString(Qt::ISODateWithMs), utc);
            QCOMPARE(time->zoneAssumed, zoneAssumed);
        }
    }

    void dates_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("iso") << u"iso"_s << u"2026-11-23"_s << QDate(2026, 11, 23);
        QTest::newRow("iso with time") << u"iso"_s << u"2026-11-23T23:30:00-03:00"_s << QDate(2026, 11, 23);
        QTest::newRow("pattern") << u"yyyy-MM-dd HH:mm:ss"_s << u"2018-08-01 00:00:00"_s << QDate(2018, 8, 1);
        QTest::newRow("midnight that the clocks skip")
            << u"yyyy-MM-dd HH:mm:ss"_s << u"2017-10-15 00:00:00"_s << QDate(2017, 10, 15);
        QTest::newRow("today") << u"relative"_s << u"0"_s << QDate(2026, 11, 24);
        QTest::newRow("in two days") << u"relative"_s << u"+2"_s << QDate(2026, 11, 26);
        QTest::newRow("nonsense") << u"relative"_s << u"soon"_s << QDate();
    }

    void dates()
    {
        QFETCH(QString, format);
        QFETCH(QString, text);
        QFETCH(QDate, expected);
        QCOMPARE(TimeFormat::parse(format)->date(text, QTimeZone("Asia/Kolkata"), m_now).value_or(QDate()),
                 expected);
    }

    void unknownPatterns_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"", "foo", "yyyy-MM", "HH:mm", "yyyy-MMM-dd", "yyyyy-MM-dd",
                                    "yyyy-MM-dd 'at", "yyyy-MM-ddTHH:mm"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }

    void unknownPatterns()
    {
        QFETCH(QString, pattern);
        QVERIFY(!TimeFormat::parse(pattern));
    }

    /** São Paulo put its clocks forward at midnight: 15 October 2017 began at 01:00. */
    void wallClocks_data()
    {
        QTest::addColumn<QDateTime>("wall");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *name, QDate date, QTime time, const QString &utc) {
            QTest::newRow(name) << QDateTime(date, time, Qt::UTC) << utc;
        };
        row("before the gap", {2017, 10, 14}, {23, 59}, u"2017-10-15T02:59:00Z"_s);
        row("in the gap", {2017, 10, 15}, {0, 30}, u"2017-10-15T03:30:00Z"_s);
        row("behind the gap", {2017, 10, 15}, {1, 30}, u"2017-10-15T03:30:00Z"_s);
        row("summer", {2018, 1, 1}, {12, 0}, u"2018-01-01T14:00:00Z"_s);
        row("winter", {2018, 7, 1}, {12, 0}, u"2018-07-01T15:00:00Z"_s);
        row("twice: the first", {2018, 2, 17}, {23, 30}, u"2018-02-18T01:30:00Z"_s);
        row("behind the second", {2018, 2, 18}, {0, 30}, u"2018-02-18T03:30:00Z"_s);
    }

    void wallClocks()
    {
        QFETCH(QDateTime, wall);
        QFETCH(QString, utc);
        const QDateTime moment = fromWallClock(wall.date(), wall.time(), QTimeZone("America/Sao_Paulo"));
        QCOMPARE(moment.toString(Qt::ISODate), utc);
    }
};

MARS_TEST_MAIN(QCoreApplication, TimeTextTest)
#include "timetexttest.moc"
