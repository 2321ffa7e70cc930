// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** Who may not read contacts sees a customer masked, and learns no more by any trick. */
class MaskingTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServerPeople> m_people;

    [[nodiscard]] QString seen(const QString &login, const QString &column) const
    {
        return m_people->say(login, u"SELECT %1 FROM customer WHERE order_id = 1"_s.arg(column))
            .value.toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_people = std::make_unique<ServerPeople>();
    }

    void customerIsMasked_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("clear");
        for (const QString &login : ServerPeople::logins())
            QTest::newRow(qPrintable(login)) << login << (login == u"agent" || login == u"feed");
    }
    void customerIsMasked()
    {
        QFETCH(QString, login);
        QFETCH(bool, clear);
        QCOMPARE(seen(login, u"name"_s), clear ? u"Priya Sharma"_s : u"P. S."_s);
        QCOMPARE(seen(login, u"phone"_s), clear ? u"+91 98200 12345"_s : u"•••45"_s);
        QCOMPARE(seen(login, u"email"_s), clear ? u"c1@example.in"_s : u"c•••.in"_s);
        QCOMPARE(seen(login, u"street"_s), clear ? u"1 MG Road"_s : QString());
        QCOMPARE(seen(login, u"postcode"_s), clear ? u"411001"_s : QString());
        QCOMPARE(seen(login, u"region"_s), u"MH"_s);
    }

    void masks_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("masked");
        const auto row = [](const QString &column, const QString &stated, const QString &masked) {
            QTest::newRow(qPrintable(column + u' ' + stated)) << column << stated << masked;
        };
        row(u"email"_s, u"x.priya.sharma@example"_s, u"x•••"_s);
        row(u"email"_s, u"priya@mail.example.in"_s, u"p•••.in"_s);
        row(u"email"_s, u"priya.sharma"_s, u"p•••"_s);
        row(u"email"_s, u"a@b@c.d@e"_s, u"a•••"_s);
        row(u"email"_s, QString(), QString());
        row(u"phone"_s, u"12"_s, u"•••"_s);
        row(u"phone"_s, u"12345"_s, u"•••"_s);
        row(u"phone"_s, u"123 456"_s, u"•••56"_s);
        row(u"phone"_s, u"98200 12345 Priya"_s, u"•••45"_s);
        row(u"phone"_s, QString(), QString());
    }
    void masks()
    {
        QFETCH(QString, column);
        QFETCH(QString, stated);
        QFETCH(QString, masked);
        const QString was = seen(u"agent"_s, column);
        const QString change = u"UPDATE contact SET %1 = '%2' WHERE order_id = 1"_s;
        m_people->database().run({change.arg(column, stated)});
        const QString shown = seen(u"reader"_s, column);
        m_people->database().run({change.arg(column, was)});
        QCOMPARE(shown, masked);
    }

    // What is hidden must not come out by the order in which conditions are tried.
    void leaksNothingToAFunction()
    {
        m_people->database().run(
            {u"CREATE SCHEMA tricks"_s, u"GRANT CREATE, USAGE ON SCHEMA tricks TO lead"_s});
        QVERIFY(
            m_people
                ->say(u"lead"_s,
                      u"CREATE FUNCTION tricks.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
                      "'BEGIN RAISE EXCEPTION ''%'', $1 USING ERRCODE = ''P0001''; END'"_s)
                .refusal.isEmpty());
        for (const QString &column : {u"name"_s, u"phone"_s, u"email"_s, u"street"_s, u"postcode"_s}) {
            const Said said = m_people->say(
                u"lead"_s, u"SELECT count(*) FROM customer WHERE tricks.leak(%1)"_s.arg(column));
            QCOMPARE(said.refusal, u"P0001"_s);
            for (const QString &secret : {u"Priya"_s, u"98200"_s, u"example"_s, u"MG Road"_s, u"411001"_s})
                QVERIFY2(!said.words.contains(secret), qPrintable(said.words));
        }
    }

    // Of names that a thousand customers have and nobody has, the planner expects the same.
    void plannerTellsNothing()
    {
        QList<Order> many = testOrders(1000, 1999);
        for (Order &order : many)
            order.customer.name = u"Meera Iyer"_s;
        QVERIFY(m_people->database().sink()->write(many).ok());
        m_people->database().run({u"ANALYZE"_s});
        const auto estimate = [this](const QString &login, const QString &from, const QString &named) {
            return m_people->say(login, u"EXPLAIN SELECT 1 FROM %1 = '%2'"_s.arg(from, named))
                .value.toString();
        };
        const QString masked = u"customer WHERE name"_s;
        const QString common = estimate(u"lead"_s, masked, u"Meera Iyer"_s);
        QVERIFY(!common.isEmpty());
        QCOMPARE(common, estimate(u"lead"_s, masked, u"Nobody Whoever"_s));
        const QString clear = u"orders WHERE customer_name"_s; // who may read it is told what is known of it
        QVERIFY(estimate(u"agent"_s, clear, u"Meera Iyer"_s) !=
                estimate(u"agent"_s, clear, u"Nobody Whoever"_s));
        QCOMPARE(m_people
                     ->say(u"lead"_s, u"SELECT count(*) FROM pg_stats WHERE tablename IN ('contact', 'word') "
                                      "OR attname LIKE 'customer%'"_s)
                     .value,
                 QVariant(0));
    }

    void cleanupTestCase() { m_people.reset(); }
};

MARS_TEST_MAIN(QCoreApplication, MaskingTest)
#include "maskingtest.moc"
