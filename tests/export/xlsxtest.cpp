// SPDX-License-Identifier: Apache-2.0
#include "export/unfinishedfile.h"
#include "export/xlsxfile.h"
#include "madeexport.h"
#include "support/testmain.h"
#include "workbook.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** What stands in an exported workbook, read as other programs read it. */
class XlsxTest : public QObject
{
    Q_OBJECT
private:
    static Workbook written(const QList<ExportedOrder> &orders, int rowsPerSheet = XlsxFile::mostRows)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"orders.xlsx"_s);
        UnfinishedFile file(path);
        XlsxFile xlsx(&file, indianReader(), rowsPerSheet);
        if (!file.open() || !xlsx.begin() || !xlsx.take(orders) || !xlsx.end() || !file.publish())
            qFatal("nothing was written");
        return Workbook(path);
    }

    static QList<ExportedOrder> rows(int count)
    {
        QList<ExportedOrder> all;
        for (int n = 1; n <= count; ++n)
            all.append(madeRow(n));
        return all;
    }

    static QString textIn(const QString &name) { return written({madeRow(1, name)}).cell(0, u"E2"_s).text; }

private Q_SLOTS:
    void titles()
    {
        const Workbook book = written({});
        QCOMPARE(book.sheets(), QStringList{u"Orders"_s});
        QCOMPARE(book.rows(0), 1);
        QCOMPARE(book.cell(0, u"A1"_s).text, u"Order"_s);
        QCOMPARE(book.cell(0, u"B1"_s).text, u"Placed (Asia/Kolkata)"_s);
        QCOMPARE(book.cell(0, u"S1"_s).text, u"Delivered (Asia/Kolkata)"_s);
    }

    void cells()
    {
        const Workbook book = written({madeRow(1)});
        QCOMPARE(book.cell(0, u"A2"_s).text, u"MO-1"_s);
        QCOMPARE(book.cell(0, u"C2"_s).text, u"In transit"_s);
        QCOMPARE(book.cell(0, u"F2"_s).text, u"+91 98200 12345"_s);
        QCOMPARE(book.cell(0, u"M2"_s).text, u"Blue Dart"_s);
        QCOMPARE(book.cell(0, u"N2"_s).text, u"00123456789012345678"_s); // no digit is lost
        QCOMPARE(book.cell(0, u"N2"_s).type, u"inlineStr"_s);
        QCOMPARE(book.cell(0, u"D2"_s).text, u"2"_s);
        QCOMPARE(book.cell(0, u"O2"_s).text, u"2"_s);
        QCOMPARE(book.cell(0, u"O2"_s).type, QString());
        QCOMPARE(book.cell(0, u"R2"_s).text, QString());
    }

    // Days since 30 December 1899, the clock of the reader as a part of a day.
    void realDates()
    {
        const Workbook book = written({madeRow(1)});
        const WorkbookCell placed = book.cell(0, u"B2"_s);
        QCOMPARE(placed.type, QString());
        const qint64 day = QDate(1899, 12, 30).daysTo(QDate(2026, 1, 1));
        QCOMPARE(qRound64(placed.text.toDouble() * 1440), day * 1440 + 5 * 60 + 31);
        QCOMPARE(book.numberFormat(placed.style), u"yyyy-mm-dd hh:mm"_s);
        const WorkbookCell promised = book.cell(0, u"Q2"_s);
        QCOMPARE(promised.text.toLongLong(), day + 2);
        QCOMPARE(book.numberFormat(promised.style), u"yyyy-mm-dd"_s);
    }

    void daysBeforeTheFirst()
    {
        ExportedOrder old = madeRow(1);
        old.summary.promisedOn = QDate(1856, 7, 10);
        old.summary.placedAt = QDateTime(QDate(1856, 7, 9), QTime(12, 0), Qt::UTC);
        const Workbook book = written({old});
        QCOMPARE(book.cell(0, u"Q2"_s).text, u"1856-07-10"_s);
        QVERIFY2(book.cell(0, u"B2"_s).text.startsWith(u"1856-07-09"),
                 qPrintable(book.cell(0, u"B2"_s).text));
    }

    void anotherSheetWhereOneIsFull_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<QList<int>>("sheets");
        QTest::newRow("none") << 0 << QList<int>{1};
        QTest::newRow("full") << 9 << QList<int>{10};
        QTest::newRow("one more") << 10 << QList<int>{10, 2};
        QTest::newRow("three") << 20 << QList<int>{10, 10, 3};
    }
    void anotherSheetWhereOneIsFull()
    {
        QFETCH(int, orders);
        QFETCH(QList<int>, sheets);
        const Workbook book = written(rows(orders), 10);
        QCOMPARE(book.sheets(),
                 (QStringList{u"Orders"_s, u"Orders 2"_s, u"Orders 3"_s}.mid(0, sheets.size())));
        QStringList numbers;
        for (int sheet = 0; sheet < sheets.size(); ++sheet) {
            QCOMPARE(book.rows(sheet), sheets.at(sheet));
            QCOMPARE(book.cell(sheet, u"A1"_s).text, u"Order"_s);
            for (int row = 2; row <= book.rows(sheet); ++row)
                numbers.append(book.cell(sheet, u"A%1"_s.arg(row)).text);
        }
        QCOMPARE(numbers.size(), orders);
        for (int n = 1; n <= orders; ++n)
            QCOMPARE(numbers.at(n - 1), u"MO-%1"_s.arg(n));
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *what, const QString &name, const QString &read) {
            QTest::newRow(what) << name << read;
        };
        row("formula", u"=1+1"_s, u"=1+1"_s);
        row("link", u"http://example.in/<&>\"'"_s, u"http://example.in/<&>\"'"_s);
        row("spaces", u"  Priya  "_s, u"  Priya  "_s);
        row("lines", u"two\nlines\ttab"_s, u"two\nlines\ttab"_s);
        row("control characters", u"a\u0001b"_s, u"a_x0001_b"_s); // as the format writes them
        row("looks like one", u"a_x0041_b"_s, u"a_x005F_x0041_b"_s);
        row("scripts", u"प्रिया שלום 😀"_s, u"प्रिया שלום 😀"_s);
        row("long", QString(40'000, u'x'), QString(32'767, u'x'));
        row("long, cut in a pair", QString(32'766, u'x') + u"😀"_s, QString(32'766, u'x'));
    }
    void hostileTexts()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        const Workbook book = written({madeRow(1, name)});
        QCOMPARE(book.cell(0, u"E2"_s).text, read);
        QCOMPARE(book.cell(0, u"E2"_s).type, u"inlineStr"_s);
        QVERIFY(!book.hasFormulas());
    }
};

MARS_TEST_MAIN(QCoreApplication, XlsxTest)
#include "xlsxtest.moc"
