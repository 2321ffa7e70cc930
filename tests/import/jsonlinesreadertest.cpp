// SPDX-License-Identifier: Apache-2.0
#include "import/jsonlinesreader.h"
#include "support/testmain.h"

#include <QBuffer>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

/** "2: a=1 b=x" for a row, "3! column|why" for a bad one. */
QStringList readAll(const QByteArray &text, RowLimits limits = {})
{
    QByteArray bytes = text;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonLinesReader reader(buffer, u"try.jsonl"_s, limits);
    if (const Result<Done> begun = reader.begin(); !begun)
        return {u"Error: "_s + begun.error().sentence};
    QStringList rows;
    Record row;
    RowProblem problem;
    while (true) {
        const ReadOutcome outcome = reader.next(row, problem);
        if (outcome == ReadOutcome::End || outcome == ReadOutcome::Failed)
            return rows;
        if (outcome == ReadOutcome::BadRow) {
            rows.append(u"%1! %2|%3"_s.arg(row.line).arg(problem.column, problem.reason));
            continue;
        }
        QStringList values;
        QStringList names = row.columns.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            values.append(name + u'=' + row.value(name));
        rows.append(u"%1: %2"_s.arg(row.line).arg(values.join(u' ')));
    }
}

} // namespace

class JsonLinesReaderTest : public QObject
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
        row("values", R"({"a":"x","b":12,"c":true,"d":null,"e":1.5})", {u"1: a=x b=12 c=true d= e=1.5"_s});
        row("large whole number", R"({"a":9007199254740993})", {u"1: a=9007199254740993"_s});
        row("lines", "{\"a\":1}\r\n\n{\"a\":2}\n", {u"1: a=1"_s, u"3: a=2"_s});
        row("byte order mark", "\xEF\xBB\xBF{\"a\":1}", {u"1: a=1"_s});
        row("broken line", "{\"a\":\n{\"a\":2}",
            {u"1! |This is not valid JSON from character 5 on."_s, u"2: a=2"_s});
        row("a list", "[1]\n{\"a\":2}", {u"1! |The line does not hold one JSON object."_s, u"2: a=2"_s});
        row("an object in it", "{\"a\":{}}\n{\"a\":2}",
            {u"1! a|The value must be a plain text, number, true, false or null."_s, u"2: a=2"_s});
        row("bad bytes", "{\"a\":\"\xE9\"}\n{\"a\":2}", {u"1! |The text is not valid UTF-8."_s, u"2: a=2"_s});
        row("zero character", "{\"a\":\"\\u0000\"}",
            {u"1! a|The value must be a plain text, number, true, false or null."_s});
        row("empty", "", {u"Error: “try.jsonl” is empty."_s});
    }

    void edges()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        QCOMPARE(readAll(text), expected);
    }

    void aLongLineIsOneBadRow()
    {
        const QByteArray text = "{\"a\":\"" + QByteArray(500, 'x') + "\"}\n{\"a\":2}\n";
        QCOMPARE(readAll(text, {100, 200}), (QStringList{u"1! |The row is too long."_s, u"2: a=2"_s}));
    }

    void aRejectedRowKeepsItsContent_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << QByteArray("{\"rejected\":\"why\",\"a\":1}\n");
        QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{\"rejected\":\"why\"}\n");
        QTest::newRow("broken object")
            << QByteArray(R"({"a":)") << QByteArray("{\"rejected\":\"why\",\"a\":\n");
        QTest::newRow("no object") << QByteArray(R"(x "y")")
                                   << QByteArray("{\"rejected\":\"why\",\"row\":\"x \\\"y\\\"\"}\n");
    }

    void aRejectedRowKeepsItsContent()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, expected);
        QBuffer buffer;
        QCOMPARE(JsonLinesReader(buffer, u"try.jsonl"_s).rejectedRow(raw, u"why"_s), expected);
    }
};

MARS_TEST_MAIN(QCoreApplication, JsonLinesReaderTest)
#include "jsonlinesreadertest.moc"
