// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "domain/lookupkeys.h"
#include "domain/orderedits.h"
#include "jsonshape.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace mars;

/** Questions to the made-up orders, answered as JSON and for people. */
class TrackTest : public QObject
{
    Q_OBJECT
private:
    const Console m_console;

    Ran track(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_console.run(QStringList{u"track"_s, u"--json"_s, u"--"_s} + words, input);
    }

    /** The first match of a question that must have one. */
    QJsonObject found(const QString &query) const
    {
        const Ran ran = track({query});
        if (ran.code != 0)
            qWarning("%s: %d %s", qPrintable(query), ran.code, ran.err.constData());
        return ran.json()[u"matches"_s][0].toObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Ran loaded = m_console.run({u"sample"_s, u"load"_s});
        QVERIFY2(loaded.code == 0, loaded.err.constData());
    }

    void splitOrder()
    {
        const Ran ran = track({u"MO-204871"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        QCOMPARE(ran.json()[u"query"_s].toString(), u"MO-204871"_s);
        const QJsonObject order = ran.json()[u"matches"_s][0].toObject();
        QCOMPARE(order[u"order"_s].toString(), u"MO-204871"_s);
        QCOMPARE(order[u"matchedBy"_s].toString(), u"orderNumber"_s);
        QVERIFY(order[u"shipments"_s].toArray().size() > 1);
        QVERIFY(!order[u"items"_s].toArray().isEmpty());
        QVERIFY(!order[u"reasons"_s].toArray().isEmpty());
    }

    void everyKeyLeadsToTheOrder()
    {
        const QJsonObject order = found(u"MO-204871"_s);
        const QJsonObject customer = order[u"customer"_s].toObject();
        const QJsonArray parcels = order[u"shipments"_s].toArray();
        const QList<QPair<QString, QString>> keys = {
            {u"mo 204871"_s, u"orderNumber"_s},
            {customer[u"phone"_s].toString(), u"phone"_s},
            {customer[u"email"_s].toString().toUpper(), u"email"_s},
            {customer[u"name"_s].toString(), u"name"_s},
            {parcels[0][u"trackingNumber"_s].toString(), u"trackingNumber"_s},
        };
        for (const auto &[query, matchedBy] : keys) {
            QVERIFY2(!query.isEmpty(), qPrintable(matchedBy));
            const Ran ran = track({query});
            QCOMPARE(ran.code, 0);
            QCOMPARE(trackShapeFault(ran.json().object()), QString());
            bool hit = false;
            for (const QJsonValue match : ran.json()[u"matches"_s].toArray())
                hit |= match[u"order"_s].toString() == u"MO-204871" &&
                       match[u"matchedBy"_s].toString() == matchedBy;
            QVERIFY2(hit, ran.out.constData());
        }
    }

    void wordsAreOneQuery()
    {
        const QString name = found(u"MO-204871"_s)[u"customer"_s][u"name"_s].toString();
        const Ran ran = track(name.split(u' '));
        QCOMPARE(ran.json()[u"query"_s].toString(), name);
        QCOMPARE(ran.code, 0);
    }

    void textFromStandardInput()
    {
        const Ran ran = track({u"-"_s}, "Hello,\nwhere is my order MO-204871?\nThanks\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        QCOMPARE(ran.json()[u"matches"_s][0][u"order"_s].toString(), u"MO-204871"_s);
    }

    void answerForPeople()
    {
        const Ran ran = m_console.run({u"track"_s, u"MO-204871"_s});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.err, QByteArray());
        const QJsonObject order = found(u"MO-204871"_s);
        const QByteArray firstLine = ran.out.left(ran.out.indexOf('\n'));
        QVERIFY2(firstLine.contains("MO-204871"), firstLine.constData());
        QVERIFY2(firstLine.contains(order[u"answer"_s].toString().toUtf8()), firstLine.constData());
        for (const QJsonValue reason : order[u"reasons"_s].toArray())
            QVERIFY(ran.out.contains(reason.toString().toUtf8()));
        for (const QJsonValue parcel : order[u"shipments"_s].toArray())
            QVERIFY(ran.out.contains(parcel[u"trackingNumber"_s].toString().toUtf8()));
        QVERIFY2(!ran.out.contains('\x1b'), "colours are for terminals");
    }

    void notesAreAmongIt()
    {
        const DatabaseLocation location = *DatabaseLocation::parse(m_console.database());
        const auto target = openEditTarget(location);
        const auto source = openOrderSource(location);
        const LookupTerm term{TermKind::OrderNumber, u"MO-204871"_s, orderNumberKey(u"MO-204871"), false};
        const Result<LookupAnswer> found = source->find({{term}, 1}).result();
        QVERIFY(found && !found->matches.isEmpty());
        Order order;
        order.id = found->matches.first().order.id;
        Edit note = Edit::note(order, u"Priya K."_s, u"Wants it after 6 pm.\nRing twice."_s);
        note.madeAt = QDateTime::currentDateTimeUtc();
        const Result<EditOutcome> applied = target->apply(note).result();
        QVERIFY2(applied, "the note is stored");

        const Ran ran = track({u"MO-204871"_s});
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        const QJsonValue shown = ran.json()[u"matches"_s][0][u"notes"_s][0];
        QCOMPARE(shown[u"person"_s].toString(), u"Priya K."_s);
        QCOMPARE(shown[u"text"_s].toString(), u"Wants it after 6 pm.\nRing twice."_s);
        const Ran forPeople = m_console.run({u"track"_s, u"MO-204871"_s});
        QVERIFY(forPeople.out.contains("Notes\n    Priya K. \xc2\xb7 today"));
        QVERIFY(forPeople.out.contains("\n      Wants it after 6 pm.\n      Ring twice.\n"));
    }

    void whoCorrectedAStatusIsAmongIt()
    {
        const DatabaseLocation location = *DatabaseLocation::parse(m_console.database());
        const auto source = openOrderSource(location);
        const LookupTerm term{TermKind::OrderNumber, u"MO-204872"_s, orderNumberKey(u"MO-204872"), false};
        const Result<LookupAnswer> found = source->find({{term}, 1}).result();
        QVERIFY(found && !found->matches.isEmpty());
        const Order order = source->order(found->matches.first().order.id).result().value();
        const Edit edit = Edit::correction(
            order, u"Priya K."_s,
            {.shipment = order.shipments.first().id, .status = Status::OnHold, .why = u"Asked to wait"_s});
        const Result<EditOutcome> applied = openEditTarget(location)->apply(edit).result();
        QVERIFY2(applied && !applied->conflict && !applied->refusal, "the correction is stored");

        const Ran ran = track({u"MO-204872"_s});
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        const QJsonArray events = ran.json()[u"matches"_s][0][u"shipments"_s][0][u"events"_s].toArray();
        QCOMPARE(events.last()[u"person"_s].toString(), u"Priya K."_s);
        QVERIFY(events.first()[u"person"_s].isNull());
        const Ran forPeople = m_console.run({u"track"_s, u"MO-204872"_s});
        QVERIFY2(forPeople.out.contains("Asked to wait  Priya K.\n"), forPeople.out.constData());
    }

    void unknownNumberNamesItsNeighbours_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("two digits swapped") << u"MO-240871"_s;
        QTest::newRow("one digit too many") << u"MO-2048711"_s;
        QTest::newRow("older than five others as near") << u"MO-204971"_s;
        QTest::newRow("zero for O") << u"M0-204871"_s;
        QTest::newRow("l for 1") << u"MO-20487l"_s;
    }

    void unknownNumberNamesItsNeighbours()
    {
        QFETCH(QString, query);
        const Ran ran = track({query});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        QVERIFY(ran.json()[u"matches"_s].toArray().isEmpty());
        bool near = false;
        for (const QJsonValue match : ran.json()[u"nearMatches"_s].toArray())
            near |= match[u"order"_s].toString() == u"MO-204871";
        QVERIFY2(near, ran.out.constData());

        const Ran forPeople = m_console.run({u"track"_s, query});
        QCOMPARE(forPeople.code, 1);
        QCOMPARE(forPeople.err, QByteArray());
        QVERIFY2(forPeople.out.contains(query.toUtf8()), "what was tried");
        QVERIFY(forPeople.out.contains("MO-204871"));
    }

    void wrongCheckDigitSaysTheRightOne()
    {
        const QString number = found(u"MO-204871"_s)[u"shipments"_s][0][u"trackingNumber"_s].toString();
        const int last = number.last(1).toInt();
        const Ran ran = track({number.chopped(1) + QString::number((last + 1) % 10)});
        QCOMPARE(ran.code, 1);
        const QJsonValue near = ran.json()[u"nearMatches"_s][0];
        QCOMPARE(near[u"order"_s].toString(), u"MO-204871"_s);
        QCOMPARE(near[u"why"_s].toString(), u"should end in %1"_s.arg(last));
    }

    void hostileQuestions_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("quote") << u"x' OR '1'='1"_s;
        QTest::newRow("double quote") << u"\"; DROP TABLE orders; --"_s;
        QTest::newRow("percent") << u"%"_s;
        QTest::newRow("wildcards") << u"zzqq%_*?[a-z]"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n :id ? $1 zzqq"_s;
        QTest::newRow("control characters") << u"zz\x1b[2J\x07\x9bqq\r"_s;
        QTest::newRow("right to left") << u"\u202eqqzz 178402\u202c"_s;
        QTest::newRow("Hebrew") << u"\u05d0\u05d1\u05d2\u05d3"_s;
        QTest::newRow("emoji") << u"\U0001F4E6\U0001F680"_s;
        QTest::newRow("backslash") << u"zz\\qq\\u0000"_s;
        QTest::newRow("dash") << u"-5"_s;
        QTest::newRow("10,000 letters") << QString(10'000, u'z');
        QTest::newRow("10,000 digits") << QString(10'000, u'9');
        QTest::newRow("10,000 words") << u"zq "_s.repeated(10'000).trimmed();
    }

    void hostileQuestions()
    {
        QFETCH(QString, query);
        const Ran ran = track({query});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        QCOMPARE(ran.json()[u"query"_s].toString(), query);
        QVERIFY(ran.json()[u"matches"_s].toArray().isEmpty());
        QVERIFY2(!ran.out.contains("\xc2\x9b") && !ran.out.contains("\xe2\x80\xae"), "escaped in JSON");

        const Ran forPeople = m_console.run({u"track"_s, u"--"_s, query});
        QCOMPARE(forPeople.code, 1);
        for (const char *steering : {"\x1b", "\x07", "\r", "\xc2\x9b", "\xe2\x80\xae"})
            QVERIFY(!forPeople.out.contains(steering));
        QVERIFY(forPeople.out.size() < 2000);
    }

    void nothingToLookForIsSaid_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("percent") << u"%"_s;
        QTest::newRow("emoji") << u"\U0001F4E6\U0001F680"_s;
        QTest::newRow("SQL") << u"x' OR 1=1"_s;
    }

    void nothingToLookForIsSaid()
    {
        QFETCH(QString, query);
        const Ran ran = m_console.run({u"track"_s, u"--"_s, query});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray("There is nothing in it to look for.\n"
                                     "Type an order number, tracking number, phone number, e-mail "
                                     "address or name.\n"));
    }

    void aMissedNameIsNotAdvised()
    {
        const Ran ran = m_console.run({u"track"_s, u"Zzyzxq Qqzzy"_s});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.contains("Looked for: name Zzyzxq Qqzzy."));
        QVERIFY(ran.out.endsWith("try the phone or e-mail on the order.\n"));
    }

    void tenMegabytesOnStandardInput()
    {
        const QByteArray order = "Where is MO-204871? ";
        const Ran ran = track({u"-"_s}, order + QByteArray(10 * 1024 * 1024, 'z'));
        QCOMPARE(ran.code, 0);
        QCOMPARE(trackShapeFault(ran.json().object()), QString());
        QCOMPARE(ran.json()[u"matches"_s][0][u"order"_s].toString(), u"MO-204871"_s);
        QCOMPARE(track({u"-"_s}, QByteArray(10 * 1024 * 1024, '\xff')).code, 1);
    }

    void recogniseShape()
    {
        const Ran ran =
            m_console.run({u"recognise"_s, u"--json"_s, u"1Z999AA10123456784"_s, u"!"_s, u"771234567890"_s});
        QCOMPARE(ran.code, 1); // one of them is nobody's
        QCOMPARE(ran.err, QByteArray());
        QCOMPARE(recogniseShapeFault(ran.json().array()), QString());
        QCOMPARE(ran.json().array().size(), 3);
        QCOMPARE(ran.json()[0][u"number"_s].toString(), u"1Z999AA10123456784"_s);
        QCOMPARE(ran.json()[0][u"candidates"_s][0][u"carrier"_s].toString(), u"ups"_s);
        QVERIFY(ran.json()[1][u"candidates"_s].toArray().isEmpty());
        QCOMPARE(m_console.run({u"recognise"_s, u"1Z999AA10123456784"_s}).code, 0);
    }

    void ownCarrierFiles()
    {
        Console console;
        const QString folder = console.path(u"config/mars-order-tracking/carriers"_s);
        QVERIFY(QDir().mkpath(folder));
        const QStringList ask = {u"recognise"_s, u"--json"_s, u"1Z999AA10123456784"_s};
        QFile shipped(QStringLiteral(MARS_SOURCE_DIR) + u"/resources/carriers/ups.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QByteArray ups = shipped.readAll();
        QFile own(folder + u"/ups.json"_s);
        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write(QByteArray(ups).replace("\"name\": \"UPS\"", "\"name\": \"Our brown friends\""));
        own.close();
        const Ran renamed = console.run(ask);
        QCOMPARE(renamed.err, QByteArray());
        QCOMPARE(renamed.json()[0][u"candidates"_s][0][u"name"_s].toString(), u"Our brown friends"_s);

        QVERIFY(own.open(QIODevice::WriteOnly));
        own.write("{ \"code\": ");
        own.close();
        const Ran broken = console.run(ask);
        QCOMPARE(broken.code, 0);
        QVERIFY2(broken.saysOneThing() && broken.err.contains("ups.json"), broken.err.constData());
        QCOMPARE(broken.json()[0][u"candidates"_s][0][u"name"_s].toString(), u"UPS"_s);
    }

    void removingTheSampleLeavesNothing()
    {
        Console console;
        QVERIFY(console.does({u"sample"_s, u"load"_s}));
        const Ran removed = console.run({u"sample"_s, u"remove"_s, u"--json"_s});
        QCOMPARE(removed.code, 0);
        QVERIFY(removed.json()[u"removed"_s].toInt() >= 200);
        const Ran info = console.run({u"database"_s, u"info"_s, u"--json"_s});
        for (const QString &what : {u"orders"_s, u"shipments"_s, u"events"_s, u"sampleOrders"_s})
            QCOMPARE(info.json()[what].toInt(-1), 0);
        const Ran missing = console.run({u"track"_s, u"MO-204871"_s});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.out.contains("sample load"), "an empty database says how to fill it");
    }
};

MARS_TEST_MAIN(QCoreApplication, TrackTest)
#include "tracktest.moc"
