// SPDX-License-Identifier: Apache-2.0
#include "lookupterm.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** What find() and samePerson() promise, on both engines, over one stock of orders. */
class FindTest : public QObject
{
    Q_OBJECT
private:
    std::map<Engine, std::unique_ptr<TestDatabase>> m_databases;
    std::map<Engine, std::unique_ptr<OrderSource>> m_sources;

    static QList<Order> stock()
    {
        QList<Order> orders{testOrder(1, u"Priya Sharma"_s),
                            testOrder(2, u"प्रिया शर्मा"_s),
                            testOrder(3, u"Anna-Lena Müller"_s),
                            testOrder(4, u"José Łukasz d'Ávila"_s),
                            testOrder(5, u"Li"_s),
                            testOrder(6, u"Lina Om"_s),
                            testOrder(7, u"Sharmila Priyadarshini Rao"_s)};
        orders[1].customer.phone = orders[0].customer.phone;
        orders[2].customer.email = orders[0].customer.email.toUpper();
        orders[3].shipments[0].numbers.append({u"DL 99 11"_s, orders[3].placedAt.addDays(1), {}});
        orders[3].shipments[0].numbers[0].supersededAt = orders[3].placedAt.addDays(1);
        orders[4].number = u"MO-1001"_s;
        return orders;
    }

    QStringList numbers(Engine engine, const LookupRequest &request)
    {
        const Result<LookupAnswer> answer = m_sources.at(engine)->find(request).result();
        if (!answer)
            return {plainText(answer.error()), answer.error().detail};
        QStringList found;
        for (const LookupMatch &match : answer->matches)
            found.append(match.order.number + (match.exact ? u"!"_s : QString()) +
                         (match.superseded ? u"~"_s : QString()) +
                         (match.slips > 0 ? u" %1 off"_s.arg(match.slips) : QString()));
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            if (engine == Engine::PostgreSql && !PostgresCluster::instance())
                continue;
            auto database = std::make_unique<TestDatabase>(engine);
            const Result<WriteReport> report = database->sink()->write(stock());
            QVERIFY(report.ok());
            QCOMPARE(report->rejections, QStringList());
            m_sources[engine] = openOrderSource(database->location());
            m_databases[engine] = std::move(database);
        }
    }

    void finds_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<TermKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPrefix");
        QTest::addColumn<QStringList>("expected");
        struct Case
        {
            const char *name;
            TermKind kind;
            QString text;
            QStringList expected;
            bool isPrefix = true;
        };
        const QList<Case> cases{
            {"order number", TermKind::OrderNumber, u"mo 3"_s, {u"MO-3!"_s}},
            {"order number prefix, exact first",
             TermKind::OrderNumber,
             u"MO-1"_s,
             {u"MO-1!"_s, u"MO-1001"_s}},
            {"whole order number only", TermKind::OrderNumber, u"MO-1"_s, {u"MO-1!"_s}, false},
            {"digits alone", TermKind::OrderNumber, u"1001"_s, {u"MO-1001!"_s}},
            {"digits alone, prefix", TermKind::OrderNumber, u"100"_s, {u"MO-1001"_s}},
            {"tracking number", TermKind::TrackingNumber, u"bd3"_s, {u"MO-3!"_s}},
            {"superseded", TermKind::TrackingNumber, u"BD 4"_s, {u"MO-4!~"_s}},
            {"its successor", TermKind::TrackingNumber, u"dl9911"_s, {u"MO-4!"_s}},
            {"phone, national", TermKind::Phone, u"098200-00003"_s, {u"MO-3!"_s}},
            {"phone, last digits", TermKind::Phone, u"00003"_s, {u"MO-3"_s}},
            {"phone, of two", TermKind::Phone, u"+91 98200 00001"_s, {u"MO-2!"_s, u"MO-1!"_s}},
            {"phone, three digits", TermKind::Phone, u"003"_s, {u"MO-3"_s}},
            {"phone, four digits", TermKind::Phone, u"0003"_s, {u"MO-3"_s}},
            {"phone, seven digits", TermKind::Phone, u"00 000 03"_s, {u"MO-3"_s}},
            {"phone, ten digits", TermKind::Phone, u"9820000003"_s, {u"MO-3!"_s}},
            {"phone, twelve digits", TermKind::Phone, u"919820000003"_s, {u"MO-3!"_s}},
            {"phone, exit code", TermKind::Phone, u"0091 98200 00003"_s, {u"MO-3!"_s}},
            {"phone, plus and spaces", TermKind::Phone, u"+91 98 200 000 03"_s, {u"MO-3!"_s}},

            {"phone, too short", TermKind::Phone, u"03"_s, {}},
            {"e-mail, any case", TermKind::Email, u"C1@Example.IN"_s, {u"MO-3!"_s, u"MO-1!"_s}},
            {"e-mail prefix", TermKind::Email, u"c4@"_s, {u"MO-4"_s}},
            {"name, either script", TermKind::Name, u"Priya Sharma"_s, {u"MO-2!"_s, u"MO-1!"_s, u"MO-7"_s}},
            {"name, Devanagari", TermKind::Name, u"शर्मा प्रिया"_s, {u"MO-2!"_s, u"MO-1!"_s, u"MO-7"_s}},
            {"name, prefixes in any order", TermKind::Name, u"shar pri"_s, {u"MO-7"_s, u"MO-2"_s, u"MO-1"_s}},
            {"name, whole words only", TermKind::Name, u"Priya"_s, {u"MO-2"_s, u"MO-1"_s}, false},
            {"name, accents", TermKind::Name, u"muller anna"_s, {u"MO-3"_s}},
            {"name, folded letters", TermKind::Name, u"lukasz davila"_s, {u"MO-4"_s}},
            {"name, of two letters", TermKind::Name, u"li"_s, {u"MO-1001!"_s, u"MO-6"_s}},
            {"name, short beside long", TermKind::Name, u"lina o"_s, {u"MO-6"_s}},
            {"name, two swapped", TermKind::Name, u"Sahrma"_s, {u"MO-2 1 off"_s, u"MO-1 1 off"_s}},
            {"name, one missing", TermKind::Name, u"muler"_s, {u"MO-3"_s}}, // sounds right
            {"name, one wrong", TermKind::Name, u"Lukaaz"_s, {u"MO-4 1 off"_s}},
            {"name, one beside a right word",
             TermKind::Name,
             u"Priya Sahrma"_s,
             {u"MO-2 1 off"_s, u"MO-1 1 off"_s}},
            {"name, two of eight", TermKind::Name, u"Sjarmlia"_s, {u"MO-7 2 off"_s}},
            {"name, two of seven", TermKind::Name, u"Sjramla"_s, {}},
            {"name, one of four", TermKind::Name, u"Rxao"_s, {}},
            {"name, a beginning with one", TermKind::Name, u"pryiad"_s, {u"MO-7 1 off"_s}},
            {"name, whole words have to be right", TermKind::Name, u"Sahrma"_s, {}, false},
            {"name, nothing", TermKind::Name, u"Xaver"_s, {}},
            {"name, one word too many", TermKind::Name, u"Priya Sharma Xaver"_s, {}},
            {"name, no letters", TermKind::Name, u"%_'\"\\"_s, {}},
        };
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            for (const Case &c : cases) {
                const QByteArray name =
                    (engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ") + QByteArray(c.name);
                QTest::newRow(name) << engine << c.kind << c.text << c.isPrefix << c.expected;
            }
        }
    }

    void finds()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(TermKind, kind);
        QFETCH(QString, text);
        QFETCH(bool, isPrefix);
        QFETCH(QStringList, expected);
        QCOMPARE(numbers(engine, {{term(kind, text, isPrefix)}, 20}), expected);
    }

    void answersWithStoredTextAndRow_data() { addEngines(); }
    void answersWithStoredTextAndRow()
    {
        MARS_FETCH_ENGINE(engine);
        const auto ask = [&](const LookupTerm &what) {
            const Result<LookupAnswer> answer = m_sources.at(engine)->find({{what}, 20}).result();
            return answer && !answer->matches.isEmpty() ? answer->matches.first() : LookupMatch();
        };
        const LookupMatch phone = ask(term(TermKind::Phone, u"9820000003"_s));
        QCOMPARE(phone.matchedText, u"+91 98200 00003"_s);
        QCOMPARE(phone.matchedBy, TermKind::Phone);
        QCOMPARE(phone.order.customerName, u"Anna-Lena Müller"_s);
        QCOMPARE(phone.order.placedAt, utc(u"2026-01-01T00:03:00Z"_s));
        QCOMPARE(phone.order.promisedOn, QDate(2026, 1, 9));
        QCOMPARE(phone.order.stage, Stage::InTransit);
        QCOMPARE(phone.order.trackingNumber, u"BD3"_s);
        QCOMPARE(phone.order.destinationZone, QByteArray("Asia/Kolkata"));
        QCOMPARE(ask(term(TermKind::Name, u"anna"_s)).matchedText, u"Anna-Lena Müller"_s);
        QCOMPARE(ask(term(TermKind::TrackingNumber, u"DL99"_s)).matchedText, u"DL 99 11"_s);
    }

    void firstTermWins_data() { addEngines(); }
    void firstTermWins()
    {
        MARS_FETCH_ENGINE(engine);
        const LookupRequest request{
            {term(TermKind::TrackingNumber, u"BD1"_s), term(TermKind::OrderNumber, u"MO-1"_s)}, 20};
        const Result<LookupAnswer> answer = m_sources.at(engine)->find(request).result();
        QVERIFY(answer.ok());
        QCOMPARE(answer->matches.size(), 2);
        QCOMPARE(answer->matches.first().order.number, u"MO-1"_s);
        QCOMPARE(answer->matches.first().matchedBy, TermKind::TrackingNumber);
        QCOMPARE(answer->matches.last().matchedBy, TermKind::OrderNumber);
    }

    void samePerson_data() { addEngines(); }
    void samePerson()
    {
        MARS_FETCH_ENGINE(engine);
        const auto numbersOf = [](const Result<QList<OrderSummary>> &orders) {
            QStringList found;
            for (const OrderSummary &order : orders ? *orders : QList<OrderSummary>())
                found.append(order.number);
            return found;
        };
        const auto &source = m_sources.at(engine);
        QCOMPARE(numbersOf(source->samePerson(1, 10).result()), QStringList({u"MO-3"_s, u"MO-2"_s}));
        QCOMPARE(numbersOf(source->samePerson(1, 1).result()), QStringList{u"MO-3"_s});
        QCOMPARE(numbersOf(source->samePerson(4, 10).result()), QStringList());
        QCOMPARE(numbersOf(source->samePerson(4711, 10).result()), QStringList());
    }

    void hostileInputFindsNothing_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("text");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const QByteArray name = engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ";
            QTest::newRow(name + "quotes") << engine << u"'; DROP TABLE orders; --\""_s;
            QTest::newRow(name + "wildcards") << engine << u"%_*?$1:key{view}\\'"_s;
            QTest::newRow(name + "control") << engine << u"\0\u0001\n\t\u007f"_s;
            QTest::newRow(name + "right to left") << engine << u"\u202eשלום\u200f"_s;
            QTest::newRow(name + "half a pair") << engine << QString(QChar(0xD800));
            QTest::newRow(name + "last code point") << engine << u"\U0010FFFF"_s;
            QTest::newRow(name + "emoji") << engine << u"😀👩‍👩‍👧"_s;
            QTest::newRow(name + "long") << engine << QString(10'000, u'x');
            QTest::newRow(name + "many words") << engine << u"xa xb xcd "_s.repeated(1'000);
        }
    }
    void hostileInputFindsNothing()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QString, text);
        for (const bool isPrefix : {true, false}) {
            LookupRequest request;
            for (const TermKind kind : {TermKind::OrderNumber, TermKind::TrackingNumber, TermKind::Phone,
                                        TermKind::Email, TermKind::Name})
                request.terms.append({kind, text, text, isPrefix}); // keys as no one should hand them in
            QCOMPARE(numbers(engine, request), QStringList());
        }
    }

    // An order counts once, for the first term; the others are told to have found it all the same.
    void tellsWhichTermsFoundAnOrder_data() { addEngines(); }
    void tellsWhichTermsFoundAnOrder()
    {
        MARS_FETCH_ENGINE(engine);
        const QList<LookupTerm> ofOneOrder{term(TermKind::OrderNumber, u"MO-4"_s, false),
                                           term(TermKind::TrackingNumber, u"BD4"_s, false),
                                           term(TermKind::TrackingNumber, u"DL9911"_s, false),
                                           term(TermKind::Phone, u"98200 00004"_s),
                                           term(TermKind::Email, u"c4@example.in"_s, false),
                                           term(TermKind::Name, u"lukasz davila"_s)};
        const LookupRequest request{ofOneOrder + QList{term(TermKind::Email, u"help@shop.example"_s, false),
                                                       term(TermKind::OrderNumber, u"MO-999999"_s, false)}};
        const LookupAnswer answer = m_sources.at(engine)->find(request).result().value();
        QCOMPARE(answer.matches.size(), 1);
        QCOMPARE(answer.matches.first().matchedBy, TermKind::OrderNumber);
        QCOMPARE(answer.foundTerms, ofOneOrder);
    }

    // The near matches of an unknown number: one request, hundreds of whole keys.
    void takesHundredsOfWholeTerms_data() { addEngines(); }
    void takesHundredsOfWholeTerms()
    {
        MARS_FETCH_ENGINE(engine);
        LookupRequest request;
        for (int i = 1; i <= 400; ++i)
            request.terms.append(term(i % 2 ? TermKind::OrderNumber : TermKind::TrackingNumber,
                                      (i % 2 ? u"MO-%1"_s : u"BD%1"_s).arg(i), false));
        QCOMPARE(numbers(engine, request).size(), 6); // 1, 3, 7 and 2, 4, 6
    }

    void cleanupTestCase()
    {
        m_sources.clear();
        m_databases.clear();
    }
};

Q_DECLARE_METATYPE(mars::TermKind)
MARS_TEST_MAIN(QCoreApplication, FindTest)
#include "findtest.moc"
