// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** checkDatabase() finds what was changed behind the store's back, and nothing in a sound database. */
class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QStringList>("damage");
        QTest::addColumn<QStringList>("expected");
        const auto wrong = [](const QString &what) {
            return QStringList{u"Order MO-1: the stored “%1” is not what the order itself says."_s.arg(what)};
        };
        struct Case
        {
            const char *name;
            QStringList damage;
            QStringList expected;
        };
        const QList<Case> cases{
            {"nothing", {}, {}},
            {"stage", {u"UPDATE orders SET stage = 'Lost' WHERE id = 1"_s}, wrong(u"stage"_s)},
            {"promise moved",
             {u"UPDATE orders SET promised_on = '2026-01-10' WHERE id = 1"_s},
             wrong(u"late_from"_s)},
            {"number key", {u"UPDATE orders SET number_key = 'X' WHERE id = 1"_s}, wrong(u"number_key"_s)},
            {"phone key",
             {u"UPDATE contact SET phone_key = '1' WHERE order_id = 1"_s},
             wrong(u"phone_key"_s)},
            {"tracking key",
             {u"UPDATE tracking_number SET number_key = 'x' WHERE order_id = 1"_s},
             wrong(u"number_key"_s)},
            {"name",
             {u"UPDATE orders SET customer_name = 'Sharma Priya' WHERE id = 1"_s},
             wrong(u"customer_sort"_s)},
            {"words",
             {u"DELETE FROM search_word WHERE order_id = 1 AND word = 'priya'"_s},
             QStringList{u"The word “priya” is counted wrongly."_s} + wrong(u"search_word"_s)},
            {"events lost",
             {u"DELETE FROM event WHERE order_id = 1 AND status = 'InTransit'"_s},
             wrong(u"stage"_s) + wrong(u"deciding_status"_s)},
            {"orphan",
             {u"UPDATE event SET shipment_id = 4711 WHERE id = 1"_s},
             {u"The table “event” has rows that belong to nothing: 1."_s}},
            {"index",
             {u"DROP INDEX contact_phone_key"_s},
             {u"The index “contact_phone_key” is missing; look-ups will be slow."_s}},
        };
        for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
            for (const Case &c : cases) {
                const QByteArray name =
                    (engine == Engine::Sqlite ? "SQLite " : "PostgreSQL ") + QByteArray(c.name);
                QTest::newRow(name) << engine << c.damage << c.expected;
            }
        }
    }

    void finds()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(QStringList, damage);
        QFETCH(QStringList, expected);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2, u"Zoë Rao"_s)}).ok());
        if (!damage.isEmpty())
            database.run(damage);
        const Result<QStringList> faults = checkDatabase(database.location());
        QVERIFY2(faults.ok(), qPrintable(faults ? QString() : faults.error().detail));
        for (const QString &sentence : expected)
            QVERIFY2(faults->contains(sentence), qPrintable(faults->join(u'\n')));
        QCOMPARE(faults->isEmpty(), expected.isEmpty());
    }

    void manyFaultsAreCutOff_data() { addEngines(); }
    void manyFaultsAreCutOff()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders;
        for (int n = 1; n <= 300; ++n)
            orders.append(testOrder(n));
        QVERIFY(database.sink()->write(orders).ok());
        database.run({u"UPDATE orders SET stage = 'Lost'"_s});
        const QStringList faults = checkDatabase(database.location()).value();
        QCOMPARE(faults.size(), 101);
        QCOMPARE(faults.last(), u"There are more faults than are shown here."_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, CheckTest)
#include "checktest.moc"
