// SPDX-License-Identifier: Apache-2.0
#include "import/csvreader.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

/** What a reader made of a text, one line each: "2: a|b" for a row, "3! a|why" for a bad one. */
QStringList readAll(const QByteArray &text, char delimiter = 0, RowLimits limits = {})
{
    QByteArray bytes = text;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, u"try.csv"_s, delimiter, limits);
    if (const Result<Done> begun = reader.begin(); !begun)
        return {u"Error: "_s + begun.error().sentence};
    QStringList rows;
    Record row;
    RowProblem problem;
    while (true) {
        switch (reader.next(row, problem)) {
        case ReadOutcome::Row:
            rows.append(u"%1: %2"_s.arg(row.line).arg(row.values.join(u'|')));
            break;
        case ReadOutcome::BadRow:
            rows.append(u"%1! %2|%3|%4"_s.arg(row.line).arg(problem.column, problem.reason,
                                                            QString::fromUtf8(row.raw)));
            break;
        case ReadOutcome::End:
            return rows;
        case ReadOutcome::Failed:
            return rows << u"Failed"_s;
        }
    }
}

/** Counts what is read from it, and fails rather than being read without end. */
class CountingBuffer : public QBuffer
{
public:
    using QBuffer::QBuffer;

    qint64 bytesRead = 0;
    qint64 mostBytes = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = QBuffer::readData(data, size);
        bytesRead += qMax<qint64>(count, 0);
        return bytesRead > mostBytes ? -1 : count;
    }
};

/** A row and how it was read, for comparing. */
QString read(CsvReader &reader, Record &row, qint64 &end)
{
    RowProblem problem;
    const ReadOutcome outcome = reader.next(row, problem);
    end = reader.offset();
    if (outcome == ReadOutcome::End || outcome == ReadOutcome::Failed)
        return {};
    return u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(outcome))
        .arg(row.line)
        .arg(end)
        .arg(problem.reason, QString::fromUtf8(row.raw));
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("plain", "a,b\n1,2\n", {u"2: 1|2"_s});
        row("no last line end", "a,b\n1,2", {u"2: 1|2"_s});
        row("CRLF", "a,b\r\n1,2\r\n3,4\r\n", {u"2: 1|2"_s, u"3: 3|4"_s});
        row("CR alone", "a,b\r1,2\r3,4", {u"2: 1|2"_s, u"3: 3|4"_s});
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            {u"2: 1|2"_s});
        row("half a byte order mark", "\xEF\xBB,b\n1,2\n",
            {u"Error: “try.csv” is not a usable CSV file: it is not written in UTF-8."_s});
        row("semicolon", "a;b\n1,5;2\n", {u"2: 1,5|2"_s});
        row("tab", "a\tb\n1,5\t2;3\n", {u"2: 1,5|2;3"_s});
        row("delimiters in a quoted header", "\"a;;;b\",c\n1,2\n", {u"2: 1|2"_s});
        row("one column", "a\n1\n\n2\n", {u"2: 1"_s, u"4: 2"_s});
        row("quotes", "a,b\n\"1,\"\"x\"\"\",2\n", {u"2: 1,\"x\"|2"_s});
        row("line ends in quotes", "a,b\n\"1\n2\r\n3\",4\n5,6\n", {u"2: 1\n2\r\n3|4"_s, u"5: 5|6"_s});
        row("quotes inside a cell", "a,b\n5\" tube,2\n", {u"2: 5\" tube|2"_s});
        row("empty cells", "a,b,c\n,,\n\"\",,\"\"\n", {u"2: ||"_s, u"3: ||"_s});
        row("white space", "a , b\n 1 ,\t2 \n", {u"2: 1|2"_s});
        row("blank lines", "\n\na,b\n\n1,2\n\r\n\n3,4\n\n", {u"5: 1|2"_s, u"8: 3|4"_s});
        row("Devanagari", "name\nशर्मा\n", {u"2: शर्मा"_s});
        row("header only", "a,b\n", {});
        row("too few cells", "a,b\n1\n3,4\n",
            {u"2! |The row has 1 cell, but the header has 2.|1"_s, u"3: 3|4"_s});
        row("too many cells", "a,b\n1,2,3\n3,4\n",
            {u"2! |The row has 3 cells, but the header has 2.|1,2,3"_s, u"3: 3|4"_s});
        row("bad bytes", "a,b\n1,\xE9t\xE9\n3,4\n",
            {u"2! b|The text is not valid UTF-8.|1,\uFFFDt\uFFFD"_s, u"3: 3|4"_s});
        row("overlong encoding", "a\n\xC0\xAF\n", {u"2! a|The text is not valid UTF-8.|\uFFFD\uFFFD"_s});
        row("zero byte", QByteArray("a\n1\0\n2\n", 7),
            {u"2! a|There is a NUL character in the text.|1"_s + QChar(0), u"3: 2"_s});
        row("never closed", "a,b\n\"1,2\n3,4\n",
            {u"2! |A quotation mark is opened but never closed.|\"1,2"_s, u"3: 3|4"_s});
        row("text behind a quote", "a,b\n\"1\"x,2\n3,4\n",
            {u"2! |There is text behind a closing quotation mark.|\"1\"x,2"_s, u"3: 3|4"_s});
        row("a stray quote swallows no good row", "a,b\n\"1,2\n\"3\",4\n5,6\n",
            {u"2! |There is text behind a closing quotation mark.|\"1,2"_s, u"3: 3|4"_s, u"4: 5|6"_s});
        row("empty file", "", {u"Error: “try.csv” is not a usable CSV file: it is empty."_s});
        row("blank file", "\n\n", {u"Error: “try.csv” is not a usable CSV file: it is empty."_s});
        row("two columns of one name", "a,b,a\n",
            {u"Error: “try.csv” is not a usable CSV file: it has two columns named “a”."_s});
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0,\0b\0\n\0",
                       10),
            {u"Error: “try.csv” is not a usable CSV file: it is not written in UTF-8."_s});
    }

    void edges()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(readAll(text), expected);
    }

    void delimiterByMapping() { QCOMPARE(readAll("a;b,c\n1;2,3\n", ';'), QStringList{u"2: 1|2,3"_s}); }

    void longCellIsOneBadRow()
    {
        const RowLimits limits{100, 1000};
        const QStringList rows = readAll("a,b\n" + QByteArray(150, 'x') + ",2\n3,4\n", 0, limits);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(0).startsWith(u"2! |The row is too long."));
        QCOMPARE(rows.at(1), u"3: 3|4"_s);
    }

    void unclosedQuoteInALongFileSpoilsOneRow()
    {
        QByteArray text = "a,b\n\"1,2\n";
        for (int i = 0; i < 1000; ++i)
            text += "3,4\n";
        const QStringList rows = readAll(text, 0, {100, 1000});
        QCOMPARE(rows.size(), 1001);
        QVERIFY(rows.at(0).startsWith(u"2! |The row is too long; a quotation mark may not be closed."));
    }

    void hostileQuotesAreReadAFewTimesAtMost_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("open on every line") << QByteArray("a\",\"\n");
        QTest::newRow("open on some lines") << QByteArray("a\",\"\nb,c\nd\n");
        QTest::newRow("closed with text behind") << QByteArray("\"a\n");
        QTest::newRow("open, closed and open again") << QByteArray("x,\"y\"\"\nz\",\"\n");
        QTest::newRow("delimiters only") << QByteArray("\",\",\",\n");
        QTest::newRow("no line ends") << QByteArray("\"\"\"\"\"\",");
    }
    void hostileQuotesAreReadAFewTimesAtMost()
    {
        QFETCH(QByteArray, line);
        QByteArray bytes = "a,b\n" + line.repeated(2'000'000 / line.size());
        CountingBuffer buffer(&bytes);
        buffer.mostBytes = 10 * bytes.size();
        buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        CsvReader reader(buffer, u"try.csv"_s, ',', {128 * 1024, 256 * 1024});
        QVERIFY(reader.begin().ok());
        Record row;
        RowProblem problem;
        ReadOutcome outcome = ReadOutcome::Row;
        while (outcome == ReadOutcome::Row || outcome == ReadOutcome::BadRow)
            outcome = reader.next(row, problem);
        QCOMPARE(outcome, ReadOutcome::End);
    }

    // What a reader remembers of the rows before saves work and changes nothing.
    void everyRowReadsAsIfItWereTheFirst()
    {
        QRandomGenerator random(20261123);
        const QByteArray signs = "\"\"\",\n\ra";
        const RowLimits limits{8, 14};
        int bad = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = "a,b\n";
            for (int i = 0; i < 60; ++i)
                bytes += signs.at(random.bounded(signs.size()));
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            CsvReader reader(buffer, u"try.csv"_s, ',', limits);
            QVERIFY(reader.begin().ok());
            Record row;
            qint64 end = 0;
            for (QString text = read(reader, row, end); !text.isEmpty(); text = read(reader, row, end)) {
                QBuffer again(&bytes);
                again.open(QIODevice::ReadOnly);
                CsvReader fresh(again, u"try.csv"_s, ',', limits);
                QVERIFY(fresh.begin().ok());
                fresh.goTo(row.offset, row.line);
                Record same;
                qint64 freshEnd = 0;
                QCOMPARE(text, read(fresh, same, freshEnd));
                bad += text.startsWith(u"1 "_s);
            }
        }
        QVERIFY(bad > 3000); // most of the rows are such as it is about
    }

    void goesBackToARow()
    {
        QByteArray bytes = "a,b\n1,2\n3,4\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, u"try.csv"_s);
        QVERIFY(reader.begin().ok());
        Record first;
        Record row;
        RowProblem problem;
        QCOMPARE(reader.next(first, problem), ReadOutcome::Row);
        QCOMPARE(reader.next(row, problem), ReadOutcome::Row);
        reader.goTo(first.offset, first.line);
        QCOMPARE(reader.next(row, problem), ReadOutcome::Row);
        QCOMPARE(row.line, 2);
        QCOMPARE(row.value(u"b"_s), u"2"_s);
        QCOMPARE(row.value(u"c"_s), QString());
    }

    void aRejectedRowCanBeReadAgain()
    {
        QByteArray bytes = "a;b\n1;\"x\n;y\"\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer, u"try.csv"_s);
        QVERIFY(reader.begin().ok());
        Record row;
        RowProblem problem;
        QCOMPARE(reader.next(row, problem), ReadOutcome::Row);
        const QByteArray rejects = reader.rejectsHeader() + reader.rejectedRow(row.raw, u"It \"is\"; so"_s);
        QCOMPARE(readAll(rejects), QStringList{u"2: It \"is\"; so|1|x\n;y"_s});
    }
};

MARS_TEST_MAIN(QCoreApplication, CsvReaderTest)
#include "csvreadertest.moc"
