// SPDX-License-Identifier: Apache-2.0
#include "import/importjob.h"
#include "import/sampletimes.h"
#include "memorysink.h"
#include "support/testmain.h"

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

/** A time of day in India on 24 November 2026, in UTC. */
QDateTime inIndia(QTime time, int day = 24)
{
    return QDateTime(QDate(2026, 11, day), time, QTimeZone("Asia/Kolkata")).toUTC();
}

template<typename Visit>
void visitMoments(const Order &order, const Visit &visit)
{
    visit(order.placedAt);
    visit(order.firstKnownAt);
    const auto visitEvents = [&visit](const QList<TrackingEvent> &events) {
        for (const TrackingEvent &event : events) {
            visit(event.occurredAt);
            visit(event.receivedAt);
        }
    };
    visitEvents(order.events);
    for (const Shipment &shipment : order.shipments) {
        visit(shipment.firstKnownAt);
        visitEvents(shipment.events);
    }
}

Order orderWithTimes(const QList<QDateTime> &times)
{
    Order order;
    order.number = u"MO-1"_s;
    order.placedAt = times.first();
    for (const QDateTime &time : times.mid(1)) {
        TrackingEvent event;
        event.occurredAt = time;
        order.events.append(event);
    }
    return order;
}

QList<QDateTime> timesOf(const Order &order)
{
    QList<QDateTime> times{order.placedAt};
    for (const TrackingEvent &event : order.events)
        times.append(event.occurredAt);
    return times;
}

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void loadsAtAnyTimeOfDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        for (const QTime &time :
             {QTime(0, 0), QTime(0, 0, 30), QTime(6, 0), QTime(10, 34), QTime(12, 0), QTime(23, 59)})
            QTest::newRow(qPrintable(time.toString())) << inIndia(time);
    }

    void loadsAtAnyTimeOfDay()
    {
        QFETCH(QDateTime, now);
        MemorySink sink;
        const Result<ImportReport> report = loadSample(sink, now);
        QVERIFY2(report.ok(),
                 report.ok() ? "" : qPrintable(plainText(report.error()) + report.error().detail));
        QVERIFY(!sink.orders().isEmpty());
        QCOMPARE(report->badRows, 0);
        QCOMPARE(report->inserted, sink.orders().size());
        for (const Order &order : sink.orders()) {
            QCOMPARE(order.source, QString(sampleSource));
            visitMoments(order, [&](const QDateTime &moment) {
                QVERIFY2(!moment.isValid() || moment <= now,
                         qPrintable(order.number + u' ' + moment.toString()));
            });
        }
    }

    /** The stage of an order is the same at any time of day: only the clock times move. */
    void stagesDoNotDependOnTheTimeOfDay()
    {
        MemorySink morning;
        MemorySink evening;
        QVERIFY(loadSample(morning, inIndia({0, 0})).ok());
        QVERIFY(loadSample(evening, inIndia({23, 59})).ok());
        for (const Order &order : evening.orders())
            QCOMPARE(toName(derive(morning.order(order.number)).stage), toName(derive(order).stage));
    }

    void replacesTheSampleLoadedBefore()
    {
        MemorySink sink;
        QVERIFY(loadSample(sink, inIndia({12, 0})).ok());
        const qsizetype count = sink.orders().size();
        QVERIFY(loadSample(sink, inIndia({12, 0}, 27)).ok());
        QCOMPARE(sink.orders().size(), count);
        MemorySink fresh;
        QVERIFY(loadSample(fresh, inIndia({12, 0}, 27)).ok());
        QVERIFY(sink.orders() == fresh.orders());
    }

    void times_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QList<QDateTime>>("before");
        QTest::addColumn<QList<QDateTime>>("after");
        const QDateTime yesterday = inIndia({18, 0}, 23);
        QTest::newRow("nothing ahead")
            << inIndia({12, 0}) << QList{yesterday, inIndia({12, 0})} << QList{yesterday, inIndia({12, 0})};
        QTest::newRow("drawn together")
            << inIndia({6, 0}) << QList{yesterday, inIndia({4, 0}), inIndia({8, 0}), inIndia({12, 0})}
            << QList{yesterday, inIndia({2, 0}), inIndia({4, 0}), inIndia({6, 0})};
        QTest::newRow("midnight") << inIndia({0, 0}) << QList{yesterday, inIndia({6, 0}), inIndia({12, 0})}
                                  << QList{yesterday, inIndia({23, 59, 30}, 23), inIndia({0, 0})};
        const QDateTime late = inIndia({23, 59, 40}, 23);
        QTest::newRow("midnight, busy until then")
            << inIndia({0, 0}) << QList{late, inIndia({6, 0}), inIndia({12, 0})}
            << QList{late, inIndia({23, 59, 50}, 23), inIndia({0, 0})};
    }

    void times()
    {
        QFETCH(QDateTime, now);
        QFETCH(QList<QDateTime>, before);
        QFETCH(QList<QDateTime>, after);
        QList<Order> parts{orderWithTimes(before)};
        keepOutOfTheFuture(parts, now);
        QCOMPARE(timesOf(parts.first()), after);
    }

    void partsOfOneOrderMoveTogether()
    {
        Order parcel;
        parcel.number = u"MO-1"_s;
        parcel.shipments.append(Shipment());
        parcel.shipments.first().externalId = u"1"_s;
        parcel.shipments.first().numbers.append({u"123"_s, inIndia({8, 0}), {}});
        Order scan;
        scan.shipments.append(Shipment());
        scan.shipments.first().numbers.append({u"123"_s, inIndia({12, 0}), {}});
        scan.shipments.first().events.append(TrackingEvent());
        scan.shipments.first().events.first().occurredAt = inIndia({12, 0});
        Order other = orderWithTimes({inIndia({3, 0})});
        other.number = u"MO-2"_s;

        QList<Order> parts{orderWithTimes({inIndia({4, 0})}), parcel, scan, other};
        keepOutOfTheFuture(parts, inIndia({6, 0}));
        QCOMPARE(parts.at(0).placedAt, inIndia({2, 0}));
        QCOMPARE(parts.at(1).shipments.first().numbers.first().knownFrom, inIndia({4, 0}));
        QCOMPARE(parts.at(2).shipments.first().events.first().occurredAt, inIndia({6, 0}));
        QCOMPARE(parts.at(3).placedAt, inIndia({3, 0}));
    }
};

MARS_TEST_MAIN(QCoreApplication, SampleTest)
#include "sampletest.moc"
