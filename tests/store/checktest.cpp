// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** A way to damage a database of two orders, what is told of it, and what mends it; without a repair it
 * stays. */
struct Damage
{
    const char *name;
    QStringList statements;
    QStringList told;
    QString repair;
};

QStringList wrong(const QString &what)
{
    return {u"Order MO-1: the stored “%1” is not what the order itself says."_s.arg(what)};
}

QList<Damage> damages(Engine engine)
{
    const bool isFile = engine == Engine::Sqlite;
    // So that rows can lose what they belong to.
    const QString unguarded =
        isFile ? u"PRAGMA foreign_keys = OFF"_s : u"SET session_replication_role = replica"_s;
    const QString derived = u"Worked out again what is derived of 1 order."_s;
    const QString counted = u"Counted 1 word again."_s;
    return {
        {"stage", {u"UPDATE orders SET stage = 'Lost' WHERE id = 1"_s}, wrong(u"stage"_s), derived},
        {"promise moved",
         {u"UPDATE orders SET promised_on = '2026-01-10' WHERE id = 1"_s},
         wrong(u"late_from"_s),
         derived},
        {"number key",
         {u"UPDATE orders SET number_key = 'X' WHERE id = 1"_s},
         wrong(u"number_key"_s),
         derived},
        {"phone key",
         {u"UPDATE contact SET phone_key = '1' WHERE order_id = 1"_s},
         wrong(u"phone_key"_s),
         derived},
        {"tracking key",
         {u"UPDATE tracking_number SET number_key = 'x' WHERE order_id = 1"_s},
         wrong(u"number_key"_s),
         derived},
        {"number of another order",
         {unguarded, u"UPDATE tracking_number SET order_id = 2 WHERE order_id = 1"_s},
         {u"The table “tracking_number” has rows that belong to nothing: 1."_s},
         {}},
        {"identity lost",
         {u"DELETE FROM order_identity WHERE order_id = 1"_s},
         {u"1 order is not found by the id its source has for it."_s},
         u"Made 1 order known by the id its source has for it again."_s},
        {"identity of nobody",
         {u"INSERT INTO order_identity (source, external_id, order_id) VALUES ('mars', 'gone', 4711)"_s},
         {u"The table “order_identity” has rows that belong to nothing: 1."_s},
         u"Removed 1 id that a source has for an order that is gone."_s},
        {"one identity of two orders",
         {u"DELETE FROM order_identity WHERE order_id = 2"_s,
          u"UPDATE orders SET external_id = (SELECT external_id FROM orders WHERE id = 1) WHERE id = 2"_s},
         {u"1 order is not found by the id its source has for it."_s},
         {}},
        {"name",
         {u"UPDATE orders SET customer_name = 'Sharma Priya' WHERE id = 1"_s},
         wrong(u"customer_sort"_s),
         derived},
        {"another name",
         {u"UPDATE orders SET customer_name = 'Meera Iyer' WHERE id = 1"_s},
         wrong(u"customer_sort"_s) + wrong(u"search_word"_s),
         derived},
        {"moved in time",
         {u"UPDATE orders SET placed_at = %1 WHERE id = 1"_s.arg(isFile ? u"0"_s : u"'1970-01-01'"_s)},
         wrong(u"search_word"_s),
         derived},
        {"words",
         {u"DELETE FROM search_word WHERE order_id = 1 AND word = 'priya'"_s},
         QStringList{u"The word “priya” is counted wrongly."_s} + wrong(u"search_word"_s),
         derived},
        {"count",
         {u"UPDATE word SET n = 7 WHERE word = 'rao'"_s},
         {u"The word “rao” is counted wrongly."_s},
         counted},
        {"count of orders",
         {u"UPDATE order_count SET n = 7 WHERE figure = 'Open'"_s},
         {u"The kept count of orders “Open” is wrong."_s},
         u"Counted the orders of all views again."_s},
        {"count of no order",
         {isFile ? u"INSERT INTO order_count VALUES ('Late', 1, 0)"_s
                 : u"INSERT INTO order_count VALUES ('Late', now(), 0)"_s},
         {u"The kept count of orders “Late” is wrong."_s},
         u"Counted the orders of all views again."_s},
        {"no counts",
         {u"DROP TABLE order_count"_s},
         {u"The table “order_count” is missing."_s},
         u"Counted the orders of all views again."_s},
        {"word unknown", {u"DELETE FROM word WHERE word = 'priya'"_s}, wrong(u"search_word"_s), derived},
        {"forms of words",
         {u"DELETE FROM word_form WHERE word = 'priya'"_s, u"INSERT INTO word_form VALUES ('x', 'y')"_s},
         {u"Mistyped names will not be found: 7 entries are wrong."_s},
         u"Worked out again how mistyped names are found."_s},
        {"no forms",
         {u"DROP TABLE word_form"_s},
         {u"The table “word_form” is missing."_s},
         u"Worked out again how mistyped names are found."_s},
        {"sound",
         {u"UPDATE word SET phonetic = 'x' WHERE word = 'priya'"_s},
         wrong(u"search_word"_s),
         derived},
        {"word of nobody",
         {unguarded,
          u"INSERT INTO search_word (word, placed_at, order_id) SELECT 'priya', placed_at, 4711 FROM orders WHERE id = 1"_s},
         {u"The table “search_word” has rows that belong to nothing: 1."_s},
         u"Removed 1 look-up word of orders that are gone."_s},
        {"next number",
         {u"UPDATE next_id SET id = 2 WHERE name = 'event'"_s},
         {u"The next number for new rows of “event” is taken already."_s},
         u"New rows of “event” are numbered from 7 on."_s},
        {"no next number",
         {u"DELETE FROM next_id WHERE name = 'orders'"_s},
         {u"The next number for new rows of “orders” is taken already."_s},
         u"New rows of “orders” are numbered from 3 on."_s},
        {"events lost",
         {u"DELETE FROM event WHERE order_id = 1 AND status = 'InTransit'"_s},
         wrong(u"stage"_s) + wrong(u"deciding_status"_s),
         derived},
        {"index",
         {u"DROP INDEX contact_phone_key"_s},
         {u"The index “contact_phone_key” is missing; look-ups will be slow."_s},
         u"Made the index “contact_phone_key” again."_s},
        {"index of another kind",
         {u"DROP INDEX event_identity"_s, u"CREATE INDEX event_identity ON event (order_id)"_s},
         {u"The index “event_identity” is not the one this program makes; look-ups may be slow or wrong."_s},
         u"Made the index “event_identity” again."_s},
        {"no search",
         {u"DROP TABLE search_word"_s},
         {u"The table “search_word” is missing."_s},
         u"Made the table “search_word” again."_s},
        {"no view",
         {u"DROP VIEW customer"_s},
         {u"The view or function “customer” is missing."_s},
         u"Made the view or function “customer” again."_s},
        {"no guard",
         {isFile ? u"DROP TRIGGER audit_is_kept"_s : u"DROP FUNCTION reveal_customer"_s},
         {u"The view or function “%1” is missing."_s.arg(isFile ? u"audit_is_kept"_s : u"reveal_customer"_s)},
         u"Made the view or function “%1” again."_s.arg(isFile ? u"audit_is_kept"_s : u"reveal_customer"_s)},
        {"event of no parcel",
         {u"UPDATE event SET shipment_id = 4711 WHERE id = 1"_s},
         {u"The table “event” has rows that belong to nothing: 1."_s},
         {}},
        {"contact lost",
         {u"DELETE FROM contact WHERE order_id = 1"_s},
         {u"Order MO-1: the phone, e-mail and address are lost."_s},
         {}},
        {"table lost", {u"DROP TABLE shipment_line"_s}, {u"The table “shipment_line” is missing."_s}, {}},
        {"column lost",
         {u"ALTER TABLE event DROP COLUMN place"_s + (isFile ? QString() : u" CASCADE"_s)},
         {u"The table “event” has no column “place”."_s},
         {}},
        {"no longer unique",
         {u"DROP INDEX shipment_place"_s, unguarded, u"UPDATE shipment SET order_id = 1"_s},
         {u"The index “shipment_place” is missing; look-ups will be slow."_s},
         {}},
    };
}

QStringList sentences(const CheckReport &report)
{
    QStringList all;
    for (const DatabaseFault &fault : report.faults)
        all.append(fault.sentence);
    return all;
}

void addDamages()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("row");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const QList<Damage> all = damages(engine);
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s %s", engine == Engine::Sqlite ? "SQLite" : "PostgreSQL", all.at(i).name)
                << engine << i;
    }
}

CheckReport examined(const TestDatabase &database, bool repair)
{
    const Result<CheckReport> report = examineDatabase(database.location(), repair);
    if (!report)
        qFatal("%s %s", qPrintable(plainText(report.error())), qPrintable(report.error().detail));
    return *report;
}

} // namespace

/** A check finds what was changed behind the store's back and mends what can be derived again; of a sound
 * database it says nothing. */
class CheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsAndMends_data() { addDamages(); }
    void findsAndMends()
    {
        MARS_FETCH_ENGINE(engine);
        QFETCH(int, row);
        const Damage damage = damages(engine).at(row);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2, u"Zoë Rao"_s)}).ok());
        database.run(damage.statements);

        const CheckReport found = examined(database, false);
        for (const QString &sentence : damage.told)
            QVERIFY2(sentences(found).contains(sentence), qPrintable(sentences(found).join(u'\n')));
        QVERIFY(found.repairs.isEmpty());
        for (const DatabaseFault &fault : found.faults)
            QVERIFY2(!damage.repair.isEmpty() || !fault.nextStep.isEmpty() ||
                         fault.sentence.contains(u"MO-") || damage.statements.size() > 1,
                     qPrintable(fault.sentence));

        const CheckReport mended = examined(database, true);
        if (damage.repair.isEmpty()) {
            QVERIFY(!mended.faults.isEmpty());
            QVERIFY2(sentences(mended).contains(damage.told.first()),
                     qPrintable(sentences(mended).join(u'\n')));
            return;
        }
        QVERIFY2(mended.repairs.contains(damage.repair), qPrintable(mended.repairs.join(u'\n')));
        QCOMPARE(sentences(mended), QStringList());
        QCOMPARE(sentences(examined(database, false)), QStringList());
        QCOMPARE(examined(database, true).repairs, QStringList());
    }

    // What is wrong with it cannot be mended without hiding that its contact is lost.
    void tellsAllThatIsLeft_data() { addEngines(); }
    void tellsAllThatIsLeft()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1)}).ok());
        database.run({u"DELETE FROM contact WHERE order_id = 1"_s, u"UPDATE orders SET parcels = 99"_s});
        QCOMPARE(examined(database, true).faultCount, examined(database, false).faultCount);
        QCOMPARE(examined(database, true).faultCount, 2);
    }

    void mendedIsAsItWas_data() { addEngines(); }
    void mendedIsAsItWas()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        const QList<Order> orders{testOrder(1), testOrder(2, u"प्रिया शर्मा"_s)};
        QVERIFY(database.sink()->write(orders).ok());
        const auto source = openOrderSource(database.location());
        const Result<Order> before = source->order(2).result();
        QVERIFY(before.ok());
        database.run(
            {u"UPDATE orders SET stage = 'Lost', is_open = NOT is_open, number_key = '', customer_sort = ''"_s,
             u"UPDATE contact SET phone_key = '', email_key = ''"_s, u"DELETE FROM search_word"_s,
             u"DELETE FROM word"_s, u"UPDATE tracking_number SET number_key = ''"_s});
        QVERIFY(!examined(database, true).repairs.isEmpty());
        const Result<Order> after = source->order(2).result();
        QVERIFY(after.ok() && *after == *before);
        QCOMPARE(database.run({u"SELECT n FROM word WHERE word = 'priya'"_s}).first().toInt(), 2);
        const Result<WriteReport> again = database.sink()->write(orders);
        QVERIFY(again.ok());
        QCOMPARE(again->outcomes.count(WriteOutcome::Unchanged), orders.size());
    }

    void saysNothingOfManySoundOrders_data() { addEngines(); }
    void saysNothingOfManySoundOrders()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QList<Order> orders;
        const QStringList names{u"Priya Sharma"_s, u"Zoë Ødegård"_s, u"मेहता शर्मा"_s, u"Robert'); DROP"_s,
                                QString()};
        for (int n = 1; n <= 5000; ++n)
            orders.append(testOrder(n, names.at(n % names.size())));
        const auto sink = database.sink();
        QVERIFY(sink->write(orders).ok());
        orders.resize(50); // renamed, re-labelled and added to
        for (Order &order : orders) {
            order.customer.name = u"Anil Rao"_s;
            order.shipments.first().numbers = {{order.number + u" NEW"_s, order.placedAt.addDays(3), {}}};
        }
        QVERIFY(sink->write(orders).ok());
        qint64 told = 0;
        WorkOptions options;
        options.onProgress = [&told](const WorkProgress &progress) {
            told += progress.total == 5000 && progress.done > 0 ? 1 : 0;
        };
        const Result<CheckReport> report = examineDatabase(database.location(), true, options);
        QVERIFY(report.ok());
        QCOMPARE(sentences(*report), QStringList());
        QCOMPARE(report->repairs, QStringList());
        QVERIFY(told > 0);
    }

    void canBeStopped_data() { addEngines(); }
    void canBeStopped()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        WorkOptions options;
        options.isCancelled = [] { return true; };
        const Result<CheckReport> report = examineDatabase(database.location(), true, options);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
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
