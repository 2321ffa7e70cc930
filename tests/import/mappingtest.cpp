// SPDX-License-Identifier: Apache-2.0
#include "import/mapping.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace mars;
using namespace Qt::StringLiterals;

namespace {

/** A small mapping that is in order; each row of the test breaks one thing in it. */
const QByteArray sound = R"({
    "mapping": 1, "source": "try", "zone": "UTC", "dates": ["iso"],
    "files": [{
        "names": "o*.csv", "rows": "orders", "delimiter": ",",
        "joins": [{"name": "item", "file": "i*.csv", "here": "no", "there": "order", "rows": "many"}],
        "order": {"number": "no", "placed": "at", "country": {"constant": "IN"}},
        "line": {"id": "item.id", "quantity": {"column": "item.count", "default": "1"}},
        "events": [{"status": {"column": "state", "values": {"paid": "Confirmed", "new": null}},
                    "source": {"constant": "OrderSystem"}}]
    }]
})";

} // namespace

class MappingTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    Result<Mapping> load(const QByteArray &json) const
    {
        QFile file(m_folder.filePath(u"try.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("Cannot write the mapping");
        file.close();
        return Mapping::load(file.fileName());
    }

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"mars", "olist", "sample"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void shipped()
    {
        QFETCH(QString, name);
        const Result<Mapping> mapping = Mapping::load(name);
        QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(plainText(mapping.error())));
    }

    void soundOneIsTaken()
    {
        const Result<Mapping> mapping = load(sound);
        QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(plainText(mapping.error())));
    }

    void theExampleInTheReadmeIsSound()
    {
        QFile readme(QStringLiteral(MARS_SOURCE_DIR "/resources/import/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        const qsizetype start = text.indexOf("```json") + 7;
        const Result<Mapping> mapping = load(text.mid(start, text.indexOf("```", start) - start));
        QVERIFY2(mapping.ok(), mapping.ok() ? "" : qPrintable(plainText(mapping.error())));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("complaint");
        const auto row = [](const char *name, const char *from, const char *to, const QString &complaint) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << complaint;
        };
        row("no JSON", "\"source\": \"try\",", "\"source\": ", u"it is not a JSON object (line 2)"_s);
        row("other version", "\"mapping\": 1", "\"mapping\": 2", u"mapping: only version 1 is known"_s);
        row("unknown entry", "\"source\"", "\"sauce\"", u"sauce: there is no such entry"_s);
        row("no source", "\"try\"", "\"\"", u"source: it is needed"_s);
        row("source is a number", "\"try\"", "7", u"source: it must be a text"_s);
        row("zone", "\"UTC\"", "\"Mars/Olympus\"", u"zone: there is no time zone “Mars/Olympus”"_s);
        row("date format", "[\"iso\"]", "[\"foo\"]", u"dates: “foo” is not a date format"_s);
        row("no formats", "[\"iso\"]", "[]", u"dates: it is needed"_s);
        row("no file names", "\"names\": \"o*.csv\",", "",
            u"files[0].names: it must be a text or a list of texts"_s);
        row("rows", "\"rows\": \"orders\"", "\"rows\": \"things\"",
            u"files[0].rows: it must be orders, shipments or events"_s);
        row("delimiter", "\",\",\n", "\"x\",\n",
            u"files[0].delimiter: it must be a comma, a semicolon or a tab"_s);
        row("join rows", "\"many\"", "\"few\"", u"files[0].joins[0].rows: it must be one or many"_s);
        row("join without key", "\"here\": \"no\", ", "", u"files[0].joins[0].here: it is needed"_s);
        row("unknown field", "\"number\": \"no\"", "\"nummer\": \"no\"",
            u"files[0].order.nummer: there is no such field"_s);
        row("needed field", "\"placed\": \"at\",", "",
            u"files[0].order.placed: it is needed for these rows"_s);
        row("column and constant", "{\"constant\": \"IN\"}", "{\"constant\": \"IN\", \"column\": \"x\"}",
            u"files[0].order.country: it needs either a column or a constant"_s);
        row("neither", "{\"constant\": \"IN\"}", "{}",
            u"files[0].order.country: it needs either a column or a constant"_s);
        row("column is a number", "\"at\"", "5",
            u"files[0].order.placed.column: it must be a text or a list of texts"_s);
        row("bad default", "\"default\": \"1\"", "\"default\": \"one\"",
            u"files[0].line.quantity.default: “one” is not a whole number"_s);
        row("line without id", "\"id\": \"item.id\", ", "",
            u"files[0].line.id: it is needed for these rows"_s);
        row("unknown status", "\"Confirmed\"", "\"Payed\"",
            u"files[0].events[0].status.values.paid: there is no status “Payed”"_s);
        row("value is a number", "\"Confirmed\"", "1",
            u"files[0].events[0].status.values.paid: it must be a text, or null for nothing"_s);
        row("unknown source", "\"OrderSystem\"", "\"Somebody\"",
            u"files[0].events[0].source.constant: there is no kind of source “Somebody”"_s);
        row("event without source", ",\n                    \"source\": {\"constant\": \"OrderSystem\"}", "",
            u"files[0].events[0].source: it is needed for an event"_s);
        row("unmatched", "\"values\": {\"paid\"", "\"unmatched\": \"ignore\", \"values\": {\"paid\"",
            u"files[0].events[0].status.unmatched: it must be error or, for a status, unknown"_s);
        row("dates of a text", "{\"constant\": \"IN\"}", "{\"constant\": \"IN\", \"dates\": [\"iso\"]}",
            u"files[0].order.country.dates: only dates and times have it"_s);
        row("order from many rows", "\"at\"", "\"item.at\"",
            u"files[0].order.placed: “item” has many rows; only line and shipment can use it"_s);
    }

    void errors()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, complaint);
        QVERIFY2(sound.contains(from), "This row does not break anything");
        const Result<Mapping> mapping = load(QByteArray(sound).replace(from, to));
        QVERIFY(!mapping.ok());
        QCOMPARE(mapping.error().sentence, u"The mapping “try.json” cannot be used: %1."_s.arg(complaint));
        QVERIFY(!mapping.error().nextStep.isEmpty());
        QCOMPARE(mapping.error().kind, Error::Kind::Invalid);
    }

    void notThere()
    {
        const Result<Mapping> mapping = Mapping::load(u"/nowhere/at-all.json"_s);
        QCOMPARE(mapping.error().kind, Error::Kind::NotFound);
        QCOMPARE(mapping.error().sentence, u"There is no mapping “/nowhere/at-all.json”."_s);
        QCOMPARE(Mapping::load(m_folder.path()).error().kind, Error::Kind::NotFound);
        QCOMPARE(Mapping::load(QString()).error().kind, Error::Kind::NotFound);
    }
};

MARS_TEST_MAIN(QCoreApplication, MappingTest)
#include "mappingtest.moc"
