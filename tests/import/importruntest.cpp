// SPDX-License-Identifier: Apache-2.0
#include "support/testmain.h"
#include "trial.h"

#include <QDir>
#include <QFileInfo>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

QByteArray manyOrders(int count, int linesEach = 1)
{
    QByteArray text = "order,placed,line,item\n";
    for (int i = 1; i <= count; ++i) {
        for (int line = 1; line <= linesEach; ++line)
            text += "MO-" + QByteArray::number(i) + ",2026-11-20T09:14:00Z," + QByteArray::number(line) +
                    ",Soap\n";
    }
    return text;
}

} // namespace

/** How an import goes about its files, whatever the mapping. */
class ImportRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsOfOneOrderStayTogether()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(1100, 3));
        QVERIFY(trial.import().ok());
        QCOMPARE(trial.sink.batches(), (QList<qsizetype>{500, 500, 100}));
        for (const Order &order : trial.sink.orders())
            QCOMPARE(order.lines.size(), 3);
    }

    void whatEveryRowOfAnOrderRepeatsIsSaidOnce()
    {
        Trial trial;
        trial.write(u"shop.json"_s, R"({"mapping": 1, "source": "shop", "zone": "UTC", "dates": ["iso"],
            "ignored": "shop.json", "files": [{"names": "rows.csv", "rows": "orders",
            "order": {"number": "no", "placed": "at"}, "line": {"id": "line"}, "shipment": {"id": "parcel"},
            "events": [{"status": {"constant": "Confirmed"}, "source": {"constant": "OrderSystem"}, "at": "paid"},
                       {"status": {"constant": "PickedUp"}, "source": {"constant": "Warehouse"}, "at": "sent"}]}]})");
        trial.write(u"rows.csv"_s, "no,at,line,parcel,paid,sent\n"
                                   "1,2026-11-20T09:00Z,1,A,2026-11-20T10:00Z,2026-11-21T10:00Z\n"
                                   "1,2026-11-20T09:00Z,2,A,2026-11-20T10:00Z,2026-11-21T10:00Z\n"
                                   "1,2026-11-20T09:00Z,3,B,2026-11-20T10:00Z,\n");
        const Result<ImportReport> report = trial.import(trial.path(u"shop.json"_s));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(plainText(report.error())));
        QVERIFY(trial.findings.isEmpty());
        const Order order = trial.sink.order(u"1"_s);
        QCOMPARE(order.lines.size(), 3);
        QCOMPARE(order.events.size(), 1);
        QCOMPARE(order.shipments.size(), 2);
        QCOMPARE(order.shipments.at(0).lines.size(), 2);
        QCOMPARE(order.shipments.at(0).events.size(), 1);
        QCOMPARE(order.shipments.at(1).events.size(), 0);
    }

    void ordersBeforeShipmentsBeforeEvents()
    {
        Trial trial;
        trial.write(u"events.csv"_s, "order,shipment,status\nMO-1,1,Delivered\n");
        trial.write(u"shipments.csv"_s, "order,shipment\nMO-1,1\n");
        trial.write(u"orders.csv"_s, manyOrders(1));
        const QStringList paths = {trial.path(u"events.csv"_s), trial.path(u"shipments.csv"_s),
                                   trial.path(u"orders.csv"_s), trial.path(u"orders.csv"_s)};
        const Result<ImportReport> report = trial.import(u"mars"_s, paths);
        QVERIFY(report.ok());
        QCOMPARE(report->rows, 3);
        QCOMPARE(report->badRows, 0);
        QCOMPARE(trial.sink.order(u"MO-1"_s).shipments.value(0).events.size(), 1);
    }

    void cancelledBetweenBatchesAndTakenUpAgain()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(1200));
        trial.options.isCancelled = [&trial] { return trial.sink.batches().size() >= 1; };
        const Result<ImportReport> report = trial.import();
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(trial.sink.orders().size(), 500);

        trial.options.isCancelled = nullptr;
        const Result<ImportReport> again = trial.import();
        QCOMPARE(again->inserted, 700);
        QCOMPARE(again->unchanged, 500);
    }

    void aFailingSinkEndsTheImport()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(3));
        trial.sink.failWith = Error{Error::Kind::DiskFull, u"The disk is full."_s, u"Make room."_s, {}};
        QCOMPARE(trial.import().error().kind, Error::Kind::DiskFull);
        QCOMPARE(trial.import()->inserted, 3);
    }

    void progressEndsComplete()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(2000));
        QList<ImportProgress> told;
        trial.options.onProgress = [&told](const ImportProgress &progress) { told.append(progress); };
        QVERIFY(trial.import().ok());
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().rowsDone, 2000);
        QCOMPARE(told.last().bytesTotal, QFileInfo(trial.path(u"orders.csv"_s)).size());
        QCOMPARE(told.last().bytesDone, told.last().bytesTotal);
        QVERIFY(told.last().rowsPerSecond > 0);
    }

    void unknownFilesAreSaid()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(1));
        trial.write(u"photo.png"_s, "x");
        const Result<ImportReport> report = trial.import();
        QVERIFY(report.ok());
        QCOMPARE(report->badRows, 0);
        QCOMPARE(trial.findings.size(), 1);
        QCOMPARE(trial.findings.first().kind, ImportFinding::Kind::Notice);
        QCOMPARE(trial.findings.first().file, trial.path(u"photo.png"_s));
        QVERIFY(trial.findings.first().reason.contains(u"does not recognise this file"));
    }

    void whatCannotWorkAtAll_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("path");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not there") << QString() << QByteArray() << u"gone.csv"_s << Error::Kind::NotFound
                                   << u"There is no file or folder “%1”."_s;
        QTest::newRow("empty folder") << QString() << QByteArray() << QString() << Error::Kind::NotFound
                                      << u"The folder “%1” holds no files."_s;
        QTest::newRow("nothing known") << u"x.txt"_s << QByteArray("x") << u"x.txt"_s << Error::Kind::Invalid
                                       << u"The mapping “mars” recognises none of the files in “%1”."_s;
        QTest::newRow("empty file") << u"orders.csv"_s << QByteArray() << u"orders.csv"_s
                                    << Error::Kind::Unreadable
                                    << u"“orders.csv” is not a usable CSV file: it is empty."_s;
        QTest::newRow("no column") << u"orders.csv"_s << QByteArray("order,name\nMO-1,Asha\n")
                                   << u"orders.csv"_s << Error::Kind::Unreadable
                                   << u"“orders.csv” has no column “placed”."_s;
        QTest::newRow("empty JSON Lines") << u"orders.jsonl"_s << QByteArray() << u"orders.jsonl"_s
                                          << Error::Kind::Unreadable << u"“orders.jsonl” is empty."_s;
    }

    void whatCannotWorkAtAll()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, path);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, sentence);
        Trial trial;
        if (!file.isEmpty())
            trial.write(file, content);
        const QString whole = path.isEmpty() ? trial.path() : trial.path(path);
        const Result<ImportReport> report = trial.import(u"mars"_s, {whole});
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, kind);
        QCOMPARE(report.error().sentence, sentence.contains(u"%1") ? sentence.arg(whole) : sentence);
        QVERIFY(!report.error().nextStep.isEmpty());
    }

    void aBrokenFileStopsTheOthersBeforeAnythingIsWritten()
    {
        Trial trial;
        trial.write(u"orders.csv"_s, manyOrders(3));
        trial.write(u"shipments.csv"_s, "order,carrier\nMO-1,x\n");
        QCOMPARE(trial.import().error().sentence, u"“shipments.csv” has no column “shipment”."_s);
        QVERIFY(trial.sink.batches().isEmpty());
    }
};

MARS_TEST_MAIN(QCoreApplication, ImportRunTest)
#include "importruntest.moc"
