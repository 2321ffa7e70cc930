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
};

MARS_TEST_MAIN(QCoreApplication, FindManyTest)
#include "findmanytest.moc"
