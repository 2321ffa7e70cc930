// SPDX-License-Identifier: Apache-2.0
#include "export/csvfile.h"
#include "export/unfinishedfile.h"
#include "madeexport.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** What stands in an exported CSV file. */
class CsvTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray written(const QList<ExportedOrder> &orders,
                              const AnswerContext &context = indianReader())
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.csv"_s);
        UnfinishedFile file(path);
        CsvFile csv(&file, context);
        if (!file.open() || !csv.begin() || !csv.take(orders) || !csv.end() || !file.publish())
            qFatal("nothing was written");
        QFile made(path);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }

    /** Of the first order. */
    static QByteArray customerField(const QString &name)
    {
        ExportedOrder order = madeRow(1, name);
        order.customer.street = u"END"_s;
        const QByteArray line = written({order});
        const qsizetype start = line.indexOf(",2,") + 3; // after the days late
        return line.mid(start, line.indexOf(",'+91", start) - start);
    }

private Q_SLOTS:
    void asAWhole()
    {
        const QByteArray bytes = written({madeRow(1)});
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFOrder,"));
        QCOMPARE(
            QString::fromUtf8(bytes),
            u"Order,Placed (Asia/Kolkata),Status,Days late,Customer,Phone,E-mail,Street,Postcode,City,"
            "Region,Country,Carrier,Tracking no.,Parcels,Parcels delivered,Promised,Expected,"
            "Delivered (Asia/Kolkata)\r\n"
            "MO-1,2026-01-01 05:31,In transit,2,Priya Sharma,'+91 98200 12345,priya@example.in,"
            "\"1 MG Road, Camp\",411001,Pune,MH,IN,Blue Dart,00123456789012345678,2,1,2026-01-03,,\r\n"_s);
    }

    void inTheReadersZone()
    {
        AnswerContext berlin = indianReader();
        berlin.readerZone = QTimeZone("Europe/Berlin");
        const QByteArray text = written({madeRow(1)}, berlin);
        QVERIFY(text.contains("Placed (Europe/Berlin)"));
        QVERIFY(text.contains(",2026-01-01 01:01,"));
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &name, const QString &field) {
            QTest::newRow(qPrintable(name.left(20))) << name << field;
        };
        row(u"Priya"_s, u"Priya"_s);
        row(u"=1+1"_s, u"'=1+1"_s);
        row(u"+1"_s, u"'+1"_s);
        row(u"-1"_s, u"'-1"_s);
        row(u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row(u"\t=1"_s, u"'\t=1"_s);
        row(u"\r=1"_s, u"\"'\r=1\""_s);
        row(u"\n=1"_s, u"\"'\n=1\""_s);
        row(u"＝1"_s, u"'＝1"_s);
        row(u"=HYPERLINK(\"http://x\",\"y\")"_s, u"\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""_s);
        row(u"a=1"_s, u"a=1"_s);
        row(u"O'Brien, \"Bob\""_s, u"\"O'Brien, \"\"Bob\"\"\""_s);
        row(u"two\r\nlines"_s, u"\"two\r\nlines\""_s);
        row(u"प्रिया שלום 😀"_s, u"प्रिया שלום 😀"_s);
        row(QString(), QString());
    }
    void hostileTexts()
    {
        QFETCH(QString, name);
        QFETCH(QString, field);
        QCOMPARE(QString::fromUtf8(customerField(name)), field);
    }

    void saysNothingOfWhatIsNotKnown()
    {
        ExportedOrder bare;
        bare.summary.number = u"MO-9"_s;
        QVERIFY(written({bare}).endsWith("\r\nMO-9,,Confirmed,,,,,,,,,,,,0,0,,,\r\n"));
    }
};

MARS_TEST_MAIN(QCoreApplication, CsvTest)
#include "csvtest.moc"
