// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "trial.h"

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ordersCsv =
    "order,placed,received,promised,name,phone,email,street,city,region,postcode,country,zone,currency,total_"
    "minor,"
    "payment,state,line,sku,item,quantity\n"
    "MO-1,2026-11-20T09:14:00+05:30,,2026-11-24,आशा शर्मा,+91 98200 00417,a@example.com,\"14, High "
    "Street\",Pune,"
    "Maharashtra,411001,in,Asia/Kolkata,inr,174500,COD,paid,1,EYE-1,\"Brow pencil, brown\",3\n"
    "MO-1,2026-11-20T09:14:00+05:30,,2026-11-24,आशा शर्मा,+91 98200 00417,a@example.com,\"14, High "
    "Street\",Pune,"
    "Maharashtra,411001,in,Asia/Kolkata,inr,174500,COD,paid,2,PRM-8,Primer,1\n"
    "MO-2,2026-11-21T10:00:00Z,2026-11-21T10:01:00Z,,Jane Doe,,,,,,,,,,,,,,,,\n";
const QByteArray ordersJson =
    R"({"order":"MO-1","placed":"2026-11-20T09:14:00+05:30","promised":"2026-11-24","name":"आशा शर्मा","phone":"+91 98200 00417","email":"a@example.com","street":"14, High Street","city":"Pune","region":"Maharashtra","postcode":"411001","country":"in","zone":"Asia/Kolkata","currency":"inr","total_minor":174500,"payment":"COD","state":"paid","line":1,"sku":"EYE-1","item":"Brow pencil, brown","quantity":3}
{"order":"MO-1","placed":"2026-11-20T09:14:00+05:30","line":"2","sku":"PRM-8","item":"Primer","quantity":1}
{"order":"MO-2","placed":"2026-11-21T10:00:00Z","received":"2026-11-21T10:01:00Z","name":"Jane Doe","phone":null}
)";
const QByteArray shipmentsCsv =
    "order;shipment;carrier;carrier_text;service;number;superseded;link;warehouse;ship_by;contents;received\n"
    "MO-1;1;bluedart;Blue Dart "
    "Surface;Surface;72739258023;\"72739258001;72739258002\";;WH-2;2026-11-20T18:00;\"1:2;2:1\";"
    "2026-11-20T11:00:00Z\n"
    "MO-1;2;;;;;;;WH-1;;1:1;\n";
const QByteArray shipmentsJson =
    R"({"order":"MO-1","shipment":1,"carrier":"bluedart","carrier_text":"Blue Dart Surface","service":"Surface","number":"72739258023","superseded":"72739258001;72739258002","warehouse":"WH-2","ship_by":"2026-11-20T18:00","contents":"1:2;2:1","received":"2026-11-20T11:00:00Z"}
{"order":"MO-1","shipment":"2","warehouse":"WH-1","contents":"1:1"}
)";
const QByteArray eventsCsv =
    "order,shipment,number,at,received,status,reason,source,text,place,expected,correction\n"
    "MO-1,,,2026-11-20T09:20:00+05:30,,Confirmed,,OrderSystem,,,,\n"
    "MO-1,1,,2026-11-20 19:05,2026-11-20T14:00:00Z,PickedUp,,Carrier,Picked up,Pune,2026-11-24,false\n"
    ",,72739258002,2026-11-21T09:00:00+05:30,,AttemptFailed,AddressIssue,,No such door,Pune,,\n"
    "MO-1,2,,,,Delivered,,Agent,Customer has it,,,true\n";
const QByteArray eventsJson =
    R"({"order":"MO-1","at":"2026-11-20T09:20:00+05:30","status":"Confirmed","source":"OrderSystem"}
{"order":"MO-1","shipment":1,"at":"2026-11-20 19:05","received":"2026-11-20T14:00:00Z","status":"PickedUp","source":"Carrier","text":"Picked up","place":"Pune","expected":"2026-11-24","correction":false}
{"number":"72739258002","at":"2026-11-21T09:00:00+05:30","status":"AttemptFailed","reason":"AddressIssue","text":"No such door","place":"Pune"}
{"order":"MO-1","shipment":"2","status":"Delivered","source":"Agent","text":"Customer has it","correction":true}
)";

void fill(const Trial &trial, bool asCsv)
{
    const QString suffix = asCsv ? u".csv"_s : u".jsonl"_s;
    trial.write(u"orders"_s + suffix, asCsv ? ordersCsv : ordersJson);
    trial.write(u"shipments-november"_s + suffix, asCsv ? shipmentsCsv : shipmentsJson);
    trial.write(u"events"_s + suffix, asCsv ? eventsCsv : eventsJson);
}

} // namespace

/** The shipped mapping "mars". */
class OwnFormatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldArrives()
    {
        Trial trial;
        fill(trial, true);
        const Result<ImportReport> report = trial.import();
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(plainText(report.error())));
        QCOMPARE(trial.badRows(), QStringList());
        QCOMPARE(report->rows, 9);
        QCOMPARE(report->inserted, 2); // though shipments and events changed one again
        QCOMPARE(report->updated, 0);
        QCOMPARE(report->unchanged, 0);

        const Order order = trial.sink.order(u"MO-1"_s);
        QCOMPARE(order.source, u"mars"_s);
        QCOMPARE(order.externalId, u"MO-1"_s);
        QCOMPARE(order.placedAt, QDateTime(QDate(2026, 11, 20), QTime(3, 44), Qt::UTC));
        QCOMPARE(order.firstKnownAt, trial.options.now);
        QCOMPARE(order.promisedOn, QDate(2026, 11, 24));
        QCOMPARE(order.customer.name, u"आशा शर्मा"_s);
        QCOMPARE(order.customer.street, u"14, High Street"_s);
        QCOMPARE(order.customer.country, u"IN"_s);
        QCOMPARE(order.currency, u"INR"_s);
        QCOMPARE(order.totalMinor, 174500);
        QCOMPARE(order.rawState, u"paid"_s);
        const QList<OrderLine> lines = {{u"1"_s, u"EYE-1"_s, u"Brow pencil, brown"_s, 3},
                                        {u"2"_s, u"PRM-8"_s, u"Primer"_s, 1}};
        QCOMPARE(order.lines, lines);
        QCOMPARE(trial.sink.order(u"MO-2"_s).firstKnownAt,
                 QDateTime(QDate(2026, 11, 21), QTime(10, 1), Qt::UTC));
    }

    void shipmentsAndEventsFindTheirOrder()
    {
        Trial trial;
        fill(trial, true);
        QVERIFY(trial.import().ok());
        const Order order = trial.sink.order(u"MO-1"_s);
        QCOMPARE(order.events.size(), 1);
        QCOMPARE(order.events.first().status, Status::Confirmed);
        QCOMPARE(order.events.first().receivedAt, trial.options.now);
        QCOMPARE(order.shipments.size(), 2);

        const Shipment first = order.shipments.at(0);
        QCOMPARE(first.carrierCode, u"bluedart"_s);
        QCOMPARE(first.trackingNumber(), u"72739258023"_s);
        QCOMPARE(first.numbers.size(), 3);
        QCOMPARE(first.numbers.first().number, u"72739258001"_s);
        QVERIFY(first.numbers.first().supersededAt.isValid());
        QCOMPARE(first.lines, (QList<ShipmentLine>{{u"1"_s, 2}, {u"2"_s, 1}}));
        QCOMPARE(first.shipBy, QDateTime(QDate(2026, 11, 20), QTime(12, 30), Qt::UTC));
        QCOMPARE(first.events.size(), 2);
        QCOMPARE(first.events.at(0).place, u"Pune"_s);
        QCOMPARE(first.events.at(0).expectedOn, QDate(2026, 11, 24));
        QCOMPARE(first.events.at(1).reason, StatusReason::AddressIssue);
        QCOMPARE(first.events.at(1).source, EventSource::Carrier);
        const TrackingEvent correction = order.shipments.at(1).events.value(0);
        QVERIFY(correction.isCorrection);
        QVERIFY(!correction.occurredAt.isValid());
        QCOMPARE(correction.source, EventSource::Agent);
    }

    void timesWithoutAZoneAreFlagged()
    {
        Trial trial;
        fill(trial, true);
        QVERIFY(trial.import().ok());
        const Order order = trial.sink.order(u"MO-1"_s);
        const TrackingEvent flagged = order.shipments.first().events.first();
        QVERIFY(flagged.zoneAssumed);
        QCOMPARE(flagged.rawTime, u"2026-11-20 19:05"_s);
        QCOMPARE(flagged.occurredAt, QDateTime(QDate(2026, 11, 20), QTime(13, 35), Qt::UTC));
        QVERIFY(!order.events.first().zoneAssumed);
    }

    void bothFormatsGiveTheSame()
    {
        Trial csv;
        Trial json;
        fill(csv, true);
        fill(json, false);
        QVERIFY(csv.import().ok());
        QVERIFY(json.import().ok());
        QCOMPARE(json.badRows(), QStringList());
        QCOMPARE(json.sink.orders().size(), csv.sink.orders().size());
        for (qsizetype i = 0; i < csv.sink.orders().size(); ++i)
            QVERIFY2(json.sink.orders().at(i) == csv.sink.orders().at(i), qPrintable(QString::number(i)));
    }

    void contradictionsAcrossFilesAreTold()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, "order,placed\nMO-7,2026-11-20T10:00:00Z\nMO-8,2026-11-20T10:00:00Z\n");
        trial.write(u"shipments.csv"_s, "order,shipment\nMO-7,1\nMO-8,1\n");
        trial.write(u"events.csv"_s, "order,shipment,at,status\n"
                                     "MO-7,1,2026-11-19T10:00:00Z,PickedUp\n"
                                     "MO-8,1,2026-11-21T10:00:00Z,PickedUp\n");
        const auto report = trial.import();
        QVERIFY(report.ok());
        QCOMPARE(report->contradictoryOrders, 1);
        QCOMPARE(trial.findings.size(), 1);
        QCOMPARE(trial.findings.first().order, u"MO-7"_s);
        QCOMPARE(trial.findings.first().contradictions, QList{Contradiction::HandedOverBeforePlaced});
    }

    void anOrderThatAnyFileChangesIsChanged()
    {
        Trial trial;
        fill(trial, true);
        QVERIFY(trial.import().ok());
        trial.write(u"events.csv"_s, eventsCsv + "MO-1,1,,2026-11-22 08:00,,OutForDelivery,,Carrier,,,,\n");
        const Result<ImportReport> again = trial.import();
        QCOMPARE(again->inserted, 0);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->unchanged, 1);
    }

    void aRepeatChangesNothing()
    {
        Trial trial;
        fill(trial, true);
        QVERIFY(trial.import().ok());
        trial.options.now = trial.options.now.addDays(1);
        const QList<Order> before = trial.sink.orders();
        const Result<ImportReport> again = trial.import();
        QCOMPARE(again->inserted, 0);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->unchanged, 2);
        QVERIFY(trial.sink.orders() == before);
    }

    void badValues_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("reason");
        const auto order = [](const char *name, const QByteArray &columns, const QByteArray &values,
                              const QString &column, const QString &reason) {
            QTest::newRow(name) << u"orders.csv"_s << columns + '\n' + values + '\n' << column << reason;
        };
        order("no number", "order,placed", ",2026-11-20T00:00Z", u"order"_s, u"The value is missing."_s);
        order("no time", "order,placed", "X,", u"placed"_s, u"The value is missing."_s);
        order("no time of day", "order,placed", "X,2026-11-20", u"placed"_s,
              u"“2026-11-20” is not a date with a time of day as the mapping expects it."_s);
        order("promise", "order,placed,promised", "X,2026-11-20T00:00Z,soon", u"promised"_s,
              u"“soon” is not a date as the mapping expects it."_s);
        order("zone", "order,placed,zone", "X,2026-11-20T00:00Z,Mars/Base", u"zone"_s,
              u"The value cannot be used: there is no time zone “Mars/Base”."_s);
        order("money", "order,placed,total_minor", "X,2026-11-20T00:00Z,17.45", u"total_minor"_s,
              u"The value cannot be used: “17.45” is not a whole number."_s);
        order("quantity", "order,placed,line,quantity", "X,2026-11-20T00:00Z,1,0", u"quantity"_s,
              u"The number must not be less than 1."_s);
        order("item without line", "order,placed,line,item", "X,2026-11-20T00:00Z,,Soap", u"line"_s,
              u"The row names an item, but not its line."_s);
        const auto event = [](const char *name, const QByteArray &columns, const QByteArray &values,
                              const QString &column, const QString &reason) {
            QTest::newRow(name) << u"events.csv"_s << columns + '\n' + values + '\n' << column << reason;
        };
        event("status", "order,status", "X,Sent", u"status"_s,
              u"The value cannot be used: there is no status “Sent”."_s);
        event("no status", "order,status,at", "X,,2026-11-20T00:00Z", u"status"_s,
              u"The value is missing."_s);
        event("about nothing", "order,number,status", ",,Delivered", u"order"_s,
              u"Neither an order nor a tracking number is given."_s);
        event("reason", "order,status,reason", "X,OnHold,Rain", u"reason"_s,
              u"The value cannot be used: there is no reason “Rain”."_s);
        event("correction without reason", "order,status,correction", "X,Delivered,true", u"text"_s,
              u"A correction needs a text that gives its reason."_s);
        event("correction", "order,status,correction", "X,Delivered,perhaps", u"correction"_s,
              u"The value cannot be used: “perhaps” is neither true nor false."_s);
        QTest::newRow("contents") << u"shipments.csv"_s << QByteArray("order,shipment,contents\nX,1,2 of 1\n")
                                  << u"contents"_s
                                  << u"The value cannot be used: “2 of 1” is not written as "
                                     u"line:quantity;line:quantity."_s;
        QTest::newRow("no shipment") << u"shipments.csv"_s << QByteArray("order,shipment\nX,\n")
                                     << u"shipment"_s << u"The value is missing."_s;
    }

    void badValues()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, column);
        QFETCH(QString, reason);
        Trial trial;
        trial.write(file, content);
        const Result<ImportReport> report = trial.import();
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(plainText(report.error())));
        QCOMPARE(report->badRows, 1);
        QCOMPARE(trial.findings.size(), 1);
        QCOMPARE(trial.findings.first().line, 2);
        QCOMPARE(trial.findings.first().column, column);
        QCOMPARE(trial.findings.first().reason, reason);
        QVERIFY(trial.sink.orders().isEmpty());
    }
};

MARS_TEST_MAIN(QCoreApplication, OwnFormatTest)
#include "ownformattest.moc"
