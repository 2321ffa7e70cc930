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

/** Which of the orders that a pasted text leads to comes first. */
class FindRankTest : public QObject
{
    Q_OBJECT
private:
    /** Numbers of the orders, and in what kinds of keys the text named them. */
    static QStringList found(OrderSource &source, const LookupRequest &request)
    {
        const Result<LookupAnswer> answer = source.find(request).result();
        QStringList numbers;
        for (const LookupMatch &match : answer ? answer->matches : QList<LookupMatch>()) {
            QString line = match.order.number;
            for (const TermKind kind : match.exactKinds)
                line += u' ' + QString::number(static_cast<int>(kind));
            numbers.append(line);
        }
        return numbers;
    }

private Q_SLOTS:
    void whatMostKeysNameComesFirst_data() { addEngines(); }
    void whatMostKeysNameComesFirst()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders;
        for (int n = 1; n <= 6; ++n)
            orders.append(testOrder(n));
        for (Order &order : orders)
            order.customer.phone = u"+91 98200 00001"_s;
        orders[1].customer.email = u"me@example.in"_s;
        orders[4].customer.phone = u"+91 98200 00005"_s;
        orders[5].customer.phone = u"+91 98200 00006"_s;
        QVERIFY(database.sink()->write(orders).ok());
        const auto source = openOrderSource(database.location());

        const LookupTerm fifth = term(TermKind::OrderNumber, u"MO-5"_s, false);
        const LookupTerm third = term(TermKind::OrderNumber, u"MO-3"_s, false);
        const LookupTerm parcel = term(TermKind::TrackingNumber, u"BD3"_s, false);
        const LookupTerm phone = term(TermKind::Phone, u"98200 00001"_s, false);
        const LookupTerm email = term(TermKind::Email, u"me@example.in"_s, false);
        QCOMPARE(found(*source, {{phone, email}, 20}),
                 QStringList({u"MO-2 2 3"_s, u"MO-4 2"_s, u"MO-3 2"_s, u"MO-1 2"_s}));
        QCOMPARE(found(*source, {{fifth, third, parcel, phone, email}, 3}),
                 QStringList({u"MO-3 0 1 2"_s, u"MO-5 0"_s, u"MO-2 2 3"_s}));
        QCOMPARE(found(*source, {{fifth, third}, 20}), QStringList({u"MO-5 0"_s, u"MO-3 0"_s}));
        QCOMPARE(found(*source, {{third, fifth}, 20}), QStringList({u"MO-3 0"_s, u"MO-5 0"_s}));
    }
};

MARS_TEST_MAIN(QCoreApplication, FindRankTest)
#include "findranktest.moc"
