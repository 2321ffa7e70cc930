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

Q_DECLARE_METATYPE(mars::LookupTerm)

/** What find() and samePerson() keep of more orders than one scan reads. */
class FindManyTest : public QObject
{
    Q_OBJECT
private:
    /** Orders 1 to 1500 of one phone, in whatever order they came. */
    static QList<Order> ofOneHouse()
    {
        QList<Order> orders;
        for (int i = 0; i < 1500; ++i) {
            orders.append(testOrder(1 + i * 1361 % 1500, u"Reception"_s));
            orders.last().customer.phone = u"+91 98200 00001"_s;
            orders.last().shipments.clear();
        }
        return orders;
    }

    /** A thousand orders with everything in common that can be looked for, placed in another order. */
    static QList<Order> thousand()
    {
        QList<Order> orders;
        for (int i = 0; i < 1000; ++i) {
            orders.append(testOrder(7000 + i, i % 3 ? u"Asha Rao"_s : u"Rao Ashwin"_s));
            orders.last().placedAt = utc(u"2026-01-02T00:00:00Z"_s).addSecs(60LL * (i * 617 % 1000));
            orders.last().customer.phone = u"+91 9%1 00417"_s.arg(i, 4, 10, QLatin1Char('0'));
        }
        return orders;
    }

    std::map<Engine, std::unique_ptr<TestDatabase>> m_thousand;

private Q_SLOTS:
    void samePersonAreTheNewest_data() { addEngines(); }
    void samePersonAreTheNewest()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders = ofOneHouse();
        orders.append(testOrder(1501, u"Reception"_s));
        orders.last().customer.email = u"c1498@example.in"_s; // another phone, the e-mail of one of them
        const Result<WriteReport> report = database.sink()->write(orders);
        QVERIFY(report.ok());
        QHash<QString, OrderId> ids;
        for (qsizetype i = 0; i < orders.size(); ++i)
            ids.insert(orders.at(i).number, report->stored.at(i));
        const auto source = openOrderSource(database.location());
        const auto newest = [&](const QString &number) {
            const Result<QList<OrderSummary>> answer = source->samePerson(ids.value(number), 3).result();
            QStringList found;
            for (const OrderSummary &order : answer ? *answer : QList<OrderSummary>())
                found.append(order.number);
            return found;
        };
        QCOMPARE(newest(u"MO-7"_s), QStringList({u"MO-1500"_s, u"MO-1499"_s, u"MO-1498"_s}));
        QCOMPARE(newest(u"MO-1499"_s), QStringList({u"MO-1500"_s, u"MO-1498"_s, u"MO-1497"_s}));
        QCOMPARE(newest(u"MO-1498"_s), QStringList({u"MO-1501"_s, u"MO-1500"_s, u"MO-1499"_s}));
        QCOMPARE(newest(u"MO-1501"_s), QStringList{u"MO-1498"_s});
    }

    void findsTheNewestOfAContact_data() { addEngines(); }
    void findsTheNewestOfAContact()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders = ofOneHouse();
        for (Order &order : orders)
            order.customer.email = u"desk@example.in"_s;
        QVERIFY(database.sink()->write(orders).ok());
        const auto source = openOrderSource(database.location());
        const auto newest = [&](const LookupTerm &sought) {
            const LookupAnswer answer = source->find({{sought}, 3}).result().value();
            QStringList found;
            for (const LookupMatch &match : answer.matches)
                found.append(match.order.number + (match.exact ? u"!"_s : QString()));
            return answer.moreThanCounted ? found : QStringList();
        };
        const QStringList expected{u"MO-1500!"_s, u"MO-1499!"_s, u"MO-1498!"_s};
        for (const bool isPrefix : {true, false}) {
            QCOMPARE(newest(term(TermKind::Phone, u"+91 98200 00001"_s, isPrefix)), expected);
            QCOMPARE(newest(term(TermKind::Email, u"desk@example.in"_s, isPrefix)), expected);
        }
    }

    // Numbers, phones and addresses do not sort as the orders were placed.
    void newestIsExactUpToAThousand_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<LookupTerm>("sought");
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto row = [engine](const char *name, TermKind kind, const QString &text) {
                QTest::newRow((engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ") + QByteArray(name))
                    << engine << term(kind, text);
            };
            row("order number", TermKind::OrderNumber, u"MO-7"_s);
            row("its digits", TermKind::OrderNumber, u"7"_s);
            row("tracking number", TermKind::TrackingNumber, u"BD7"_s);
            row("end of a phone", TermKind::Phone, u"417"_s);
            row("e-mail", TermKind::Email, u"c"_s);
            row("word of a name", TermKind::Name, u"ash"_s);
            row("two words", TermKind::Name, u"rao ash"_s);
        }
    }
    void newestIsExactUpToAThousand()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(const LookupTerm, sought);
        if (!m_thousand.contains(engine)) {
            m_thousand[engine] = std::make_unique<TestDatabase>(engine);
            QVERIFY(m_thousand.at(engine)->sink()->write(thousand()).ok());
        }
        const TestDatabase &database = *m_thousand.at(engine);
        const auto source = openOrderSource(database.location());
        const LookupAnswer answer = source->find({{sought}, 20}).result().value();
        QVERIFY(!answer.moreThanCounted);
        QStringList found;
        for (const LookupMatch &match : answer.matches)
            found.append(match.order.number);
        QList<Order> orders = thousand();
        std::sort(orders.begin(), orders.end(),
                  [](const Order &a, const Order &b) { return a.placedAt > b.placedAt; });
        QStringList newest;
        for (const Order &order : orders.first(20))
            newest.append(order.number);
        QCOMPARE(found, newest);
    }

    void cutScansSaySo_data() { addEngines(); }
    void cutScansSaySo()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders;
        for (int i = 1; i <= 1500; ++i)
            orders.append(testOrder(100'000 + i, i % 2 ? u"Asha Rao"_s : u"Asha Nair"_s));
        orders[700].customer.name = u"Asha Quill"_s;
        QVERIFY(database.sink()->write(orders).ok());
        const auto source = openOrderSource(database.location());
        const auto ask = [&](const LookupTerm &what) { return source->find({{what}, 20}).result().value(); };

        const LookupAnswer name = ask(term(TermKind::Name, u"asha"_s));
        QVERIFY(name.moreThanCounted);
        QCOMPARE(name.matches.size(), 20);
        QCOMPARE(name.matches.first().order.number, u"MO-101500"_s); // newest first
        const LookupAnswer number = ask(term(TermKind::OrderNumber, u"MO-10"_s));
        QVERIFY(number.moreThanCounted);
        QCOMPARE(number.matches.size(), 20);
        // The rarer word is the one that is read.
        const LookupAnswer rare = ask(term(TermKind::Name, u"asha quill"_s));
        QVERIFY(!rare.moreThanCounted);
        QCOMPARE(rare.matches.size(), 1);
        QVERIFY(!ask(term(TermKind::OrderNumber, u"MO-10123"_s)).moreThanCounted);
    }

    void cleanupTestCase() { m_thousand.clear(); }
};

MARS_TEST_MAIN(QCoreApplication, FindManyTest)
#include "findmanytest.moc"
