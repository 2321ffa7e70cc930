// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

const QStringList people{u"reader"_s, u"agent"_s, u"lead"_s, u"feed"_s, u"admin"_s};

/** A statement of a person: the first value it answers, or the code it is refused with. */
struct Said
{
    QVariant value;
    QString refusal;
};

} // namespace

/** What each role may do with a shared database, tried past the program with plain SQL. */
class RolesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestDatabase> m_database;

    [[nodiscard]] DatabaseLocation as(const QString &login) const { return as(login, *m_database); }
    [[nodiscard]] static DatabaseLocation as(const QString &login, const TestDatabase &database)
    {
        QUrl url(database.address());
        QUrlQuery query(url);
        query.removeAllQueryItems(u"user"_s);
        url.setQuery(query);
        url.setUserName(login);
        return DatabaseLocation::parse(url.toString(QUrl::FullyEncoded)).value();
    }

    [[nodiscard]] Said say(const QString &login, const QString &statement) const
    {
        Said said;
        const QString name = QUuid::createUuid().toString();
        {
            const QUrl url(m_database->address());
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
            database.setHostName(QUrlQuery(url).queryItemValue(u"host"_s));
            database.setDatabaseName(url.path().mid(1));
            database.setUserName(login);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            if (!query.exec(statement))
                said.refusal = query.lastError().nativeErrorCode();
            else if (query.next())
                said.value = query.value(0);
        }
        QSqlDatabase::removeDatabase(name);
        return said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_database = std::make_unique<TestDatabase>(Engine::PostgreSql);
        Order order = testOrder(1);
        order.customer.phone = u"+91 98200 12345"_s;
        QVERIFY(m_database->sink()->write({order, testOrder(2, u"Zoë Rao"_s)}).ok());
        const Result<RoleSetup> roles = setUpRoles(m_database->location());
        QVERIFY2(roles.ok(), qPrintable(roles ? QString() : roles.error().detail));
        QCOMPARE(*roles, RoleSetup::Done);
        for (const QString &person : people)
            m_database->run({u"CREATE ROLE %1 LOGIN IN ROLE mars_%1"_s.arg(person)});
    }

    void again()
    {
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        QCOMPARE(checkDatabase(m_database->location()).value(), QStringList());
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("statement");
        const QStringList contacts{u"SELECT customer_name FROM orders"_s,
                                   u"SELECT * FROM orders"_s,
                                   u"SELECT id FROM orders ORDER BY customer_sort"_s,
                                   u"SELECT phone FROM contact"_s,
                                   u"SELECT 1 FROM contact WHERE phone_key LIKE '5%'"_s,
                                   u"SELECT word FROM word"_s,
                                   u"SELECT order_id FROM search_word WHERE word = 'priya'"_s,
                                   u"SELECT pg_catalog.pg_column_size(o.*) FROM orders o"_s,
                                   u"TABLE audit"_s};
        const QStringList writes{u"UPDATE orders SET stage = 'Delivered'"_s,
                                 u"INSERT INTO event SELECT * FROM event"_s,
                                 u"DELETE FROM tracking_number"_s,
                                 u"UPDATE next_id SET id = 1"_s,
                                 u"TRUNCATE orders CASCADE"_s,
                                 u"UPDATE customer SET name = 'x'"_s,
                                 u"INSERT INTO schema_version VALUES (99, now())"_s};
        const QStringList audit{u"DELETE FROM audit"_s,
                                u"UPDATE audit SET person = 'x'"_s,
                                u"TRUNCATE audit"_s,
                                u"DROP TABLE audit"_s,
                                u"INSERT INTO audit (person, action) VALUES ('x', 'y')"_s,
                                u"SELECT record_audit('x', 'y', 1, NULL, NULL)"_s,
                                u"SELECT derive_order(1, '{}')"_s,
                                u"UPDATE edit SET body = 'x'"_s,
                                u"TABLE edit"_s};
        const QStringList structure{
            u"CREATE TABLE public.mine ()"_s,
            u"CREATE OR REPLACE FUNCTION record_audit(text, text, bigint, jsonb, jsonb) RETURNS void "
            "LANGUAGE sql AS 'SELECT'"_s,
            u"ALTER TABLE orders DISABLE TRIGGER ALL"_s, u"SET ROLE mars_audit"_s, u"DROP VIEW customer"_s};
        const auto refuse = [](const QString &login, const QStringList &statements) {
            for (const QString &statement : statements)
                QTest::newRow(qPrintable(login + u": "_s + statement)) << login << statement;
        };
        for (const QString &login : people) {
            refuse(login, audit);
            refuse(login, structure);
        }
        for (const QString &login : {u"reader"_s, u"agent"_s, u"lead"_s})
            refuse(login, writes);
        refuse(u"reader"_s, contacts);
        refuse(u"lead"_s, contacts);
        refuse(u"agent"_s, {u"TABLE audit"_s, u"SELECT * FROM reveal_customer(1, 'x')"_s});
        refuse(u"feed"_s, {u"TABLE audit"_s, u"SELECT * FROM reveal_customer(1, 'x')"_s,
                           u"SET ROLE mars_owner"_s, u"INSERT INTO schema_version VALUES (99, now())"_s});
        refuse(u"reader"_s, {u"SELECT * FROM reveal_customer(1, 'x')"_s, u"SET ROLE mars_owner"_s,
                             u"SELECT * FROM orders_of_contact('5432100289', 'x', 9)"_s});
        refuse(u"admin"_s, {u"SELECT phone FROM contact"_s, u"UPDATE orders SET stage = 'Delivered'"_s});
    }
    void isRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, statement);
        const Said said = say(login, statement);
        QVERIFY2(said.refusal == u"42501" || said.refusal == u"55000", qPrintable(said.refusal));
    }

    void customerIsMasked_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("clear");
        QTest::newRow("reader") << u"reader"_s << false;
        QTest::newRow("lead") << u"lead"_s << false;
        QTest::newRow("agent") << u"agent"_s << true;
        QTest::newRow("feed") << u"feed"_s << true;
    }
    void customerIsMasked()
    {
        QFETCH(QString, login);
        QFETCH(bool, clear);
        const auto seen = [&](const QString &column) {
            return say(login, u"SELECT %1 FROM customer WHERE order_id = 1"_s.arg(column)).value.toString();
        };
        QCOMPARE(seen(u"name"_s), clear ? u"Priya Sharma"_s : u"P. S."_s);
        QCOMPARE(seen(u"phone"_s), clear ? u"+91 98200 12345"_s : u"•••45"_s);
        QCOMPARE(seen(u"email"_s), clear ? u"c1@example.in"_s : u"c•••.in"_s);
        QCOMPARE(seen(u"street"_s), clear ? u"1 MG Road"_s : QString());
        QCOMPARE(seen(u"postcode"_s), clear ? u"411001"_s : QString());
        QCOMPARE(seen(u"region"_s), u"MH"_s);
    }

    // PostgreSQL only warns of it.
    void givesNothingAway()
    {
        for (const QString &person : people) {
            (void)say(person, u"GRANT SELECT ON contact, word, audit TO reader"_s);
            (void)say(person, u"GRANT mars_agent TO reader"_s);
        }
        QCOMPARE(say(u"reader"_s, u"SELECT phone FROM contact"_s).refusal, u"42501"_s);
        QCOMPARE(say(u"reader"_s, u"SELECT word FROM word"_s).refusal, u"42501"_s);
    }

    // What is hidden must not come out by the order in which conditions are tried, nor by what the planner
    // knows.
    void plannerTellsNothing()
    {
        m_database->run(
            {u"ANALYZE"_s, u"CREATE SCHEMA tricks"_s, u"GRANT CREATE, USAGE ON SCHEMA tricks TO lead"_s});
        QVERIFY(say(u"lead"_s,
                    u"CREATE FUNCTION tricks.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS "
                    "'BEGIN RAISE EXCEPTION ''%'', $1 USING ERRCODE = ''P0001''; END'"_s)
                    .refusal.isEmpty());
        const QString leaking = u"SELECT count(*) FROM customer WHERE tricks.leak(%1)"_s;
        for (const QString &column : {u"name"_s, u"phone"_s, u"email"_s, u"street"_s, u"postcode"_s}) {
            const QUrl url(m_database->address());
            const QString name = QUuid::createUuid().toString();
            {
                QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
                database.setHostName(QUrlQuery(url).queryItemValue(u"host"_s));
                database.setDatabaseName(url.path().mid(1));
                database.setUserName(u"lead"_s);
                QVERIFY(database.open());
                QSqlQuery query(database);
                QVERIFY(!query.exec(leaking.arg(column)));
                const QString told = query.lastError().databaseText();
                for (const QString &secret :
                     {u"Priya"_s, u"98200"_s, u"example"_s, u"MG Road"_s, u"411001"_s})
                    QVERIFY2(!told.contains(secret), qPrintable(told));
            }
            QSqlDatabase::removeDatabase(name);
        }
        const auto estimate = [&](const QString &named) {
            return say(u"lead"_s, u"EXPLAIN SELECT 1 FROM customer WHERE name = '%1'"_s.arg(named))
                .value.toString();
        };
        QCOMPARE(estimate(u"Priya Sharma"_s), estimate(u"Nobody Whoever"_s));
        QCOMPARE(say(u"lead"_s,
                     u"SELECT count(*) FROM pg_stats WHERE tablename IN ('contact', 'word') OR attname LIKE "
                     "'customer%'"_s)
                     .value,
                 QVariant(0));
    }

    void revealIsRecorded()
    {
        const auto source = openOrderSource(as(u"lead"_s));
        QCOMPARE(source->rights().result().value(),
                 (Rights{.revealsContacts = true, .setsTrackingNumbers = true}));
        QCOMPARE(source->order(1).result()->customer.name, u"P. S."_s);
        const Result<Customer> customer = source->reveal(1, u"Lata Rao"_s).result();
        QVERIFY2(customer.ok(), qPrintable(customer ? QString() : customer.error().detail));
        QCOMPARE(customer->name, u"Priya Sharma"_s);
        QCOMPARE(customer->city, u"Pune"_s);
        QCOMPARE(m_database->run(
                     {u"SELECT login, person, action, order_id FROM audit ORDER BY at DESC LIMIT 1"_s}),
                 (QVariantList{u"lead"_s, u"Lata Rao"_s, u"reveal"_s, 1}));
        QVERIFY(!openOrderSource(as(u"reader"_s))->reveal(1, u"x"_s).result().ok());
        const auto agent = openOrderSource(as(u"agent"_s));
        QCOMPARE(agent->reveal(1, u"Asha"_s).result()->name,
                 u"Priya Sharma"_s); // plain reading is not recorded
        QCOMPARE(m_database->run({u"SELECT count(*) FROM audit WHERE login <> 'lead'"_s}).first(),
                 QVariant(0));
    }

    void lookUps_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<TermKind>("kind");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *what, const QString &login, const QString &typed, TermKind kind,
                            bool found) { QTest::newRow(what) << login << typed << kind << found; };
        row("lead, whole phone", u"lead"_s, u"5432100289"_s, TermKind::Phone, true);
        row("lead, part of a phone", u"lead"_s, u"54321002"_s, TermKind::Phone, false);
        row("lead, e-mail", u"lead"_s, u"c1@example.in"_s, TermKind::Email, true);
        row("lead, part of an e-mail", u"lead"_s, u"c1@ex"_s, TermKind::Email, false);
        row("lead, name", u"lead"_s, u"priya"_s, TermKind::Name, false);
        row("lead, order", u"lead"_s, u"MO1"_s, TermKind::OrderNumber, true);
        row("reader, whole phone", u"reader"_s, u"5432100289"_s, TermKind::Phone, false);
        row("reader, order", u"reader"_s, u"MO1"_s, TermKind::OrderNumber, true);
        row("agent, part of a phone", u"agent"_s, u"54321"_s, TermKind::Phone, true);
        row("agent, name", u"agent"_s, u"priya"_s, TermKind::Name, true);
    }
    void lookUps()
    {
        QFETCH(QString, login);
        QFETCH(QString, typed);
        QFETCH(TermKind, kind);
        QFETCH(bool, found);
        const auto recorded = [&] {
            return m_database->run({u"SELECT count(*) FROM audit WHERE action = 'look-up'"_s})
                .first()
                .toInt();
        };
        const int before = recorded();
        LookupRequest request;
        request.terms = {{kind, typed, typed, true}};
        request.person = u"Lata Rao"_s;
        const Result<LookupAnswer> answer = openOrderSource(as(login))->find(request).result();
        QVERIFY2(answer.ok(), qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(!answer->matches.isEmpty(), found);
        const bool isContact = kind == TermKind::Phone || kind == TermKind::Email;
        QCOMPARE(recorded() - before, login == u"lead" && isContact && found ? 1 : 0);
    }

    void edits_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("allowed");
        const QStringList changes{u"note"_s, u"correction"_s, u"number"_s};
        for (const QString &login : people) {
            for (int change = 0; change < changes.size(); ++change)
                QTest::newRow(qPrintable(login + u": "_s + changes.at(change)))
                    << login << change << (login == u"agent" ? change < 2 : login == u"lead" && change == 2);
        }
    }
    void edits()
    {
        QFETCH(QString, login);
        QFETCH(int, change);
        QFETCH(bool, allowed);
        const Order order = m_database->order(2);
        const qint64 parcel = order.shipments.first().id;
        const Edit edit =
            change == 0   ? Edit::note(order, u"Asha"_s, u"Call +91 98200 12345"_s)
            : change == 1 ? Edit::correction(order, u"Asha"_s,
                                             {parcel, Status::OnHold, StatusReason::None, {}, u"Strike"_s})
                          : Edit::number(order, u"Asha"_s, {parcel, u"AWB 9"_s});
        const auto desk = openEditTarget(as(login));
        const Result<EditOutcome> outcome = desk->apply(edit).result();
        QCOMPARE(!outcome->refusal, allowed);
        if (!allowed) {
            QCOMPARE(outcome->refusal->kind, Error::Kind::Refused);
            QCOMPARE(m_database->order(2), order);
            return;
        }
        QVERIFY(m_database->order(2) != order);
        QCOMPARE(m_database->run({u"SELECT login FROM audit ORDER BY at DESC LIMIT 1"_s}).first(),
                 QVariant(login));
        QCOMPARE(openOrderSource(as(u"lead"_s))->order(2).result()->notes.size(), 0);
        QCOMPARE(openOrderSource(as(u"agent"_s))->order(2).result()->notes.size(), change == 0 ? 1 : 0);
        // Nobody takes back what another one wrote.
        const QString other = login == u"agent" ? u"lead"_s : u"agent"_s;
        QVERIFY(!openEditTarget(as(other))->apply(Edit::withdrawal(edit)).result().ok());
        (void)say(other, u"SELECT withdraw_edit('%1', 'x', now(), '{}')"_s.arg(
                             edit.id.toString(QUuid::WithoutBraces)));
        QVERIFY(m_database->order(2) != order);
        QVERIFY(desk->apply(Edit::withdrawal(edit)).result().ok());
        QCOMPARE(m_database->order(2), order);
        QCOMPARE(checkDatabase(m_database->location()).value(), QStringList());
    }

    void feedWrites()
    {
        Result<std::unique_ptr<OrderSink>> sink = openOrderSink(as(u"feed"_s));
        QVERIFY(sink.ok());
        const Result<WriteReport> written = (*sink)->write(testOrders(3, 5));
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(checkDatabase(m_database->location()).value(), QStringList());
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s}) {
            Result<std::unique_ptr<OrderSink>> refused = openOrderSink(as(person));
            QVERIFY(!refused || !(*refused)->write(testOrders(6, 6)).ok());
        }
    }

    void everyoneReadsLists()
    {
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s}) {
            const auto source = openOrderSource(as(person));
            const ListRequest newest{OrderView::All, OrderSort::Placed, Qt::DescendingOrder};
            const auto page = source->page(newest, {}, 10).result();
            QVERIFY2(page.ok(), qPrintable(page ? person : person + page.error().detail));
            QVERIFY(page->size() >= 2);
            QVERIFY(source->counts().result().ok());
            QVERIFY(source->samePerson(1, 5).result().ok());
        }
    }

    void snapshots_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("mayKeep");
        for (const QString &login : people)
            QTest::newRow(qPrintable(login)) << login << (login == u"reader" || login == u"agent");
    }
    void snapshots()
    {
        QFETCH(QString, login);
        QFETCH(bool, mayKeep);
        if (login != u"admin") // who looks after the tables reads no orders
            QCOMPARE(openOrderSource(as(login))->rights().result()->keepsSnapshots, mayKeep);
        const Said changes = say(login, u"SELECT count(*) FROM changed_order"_s);
        QCOMPARE(changes.refusal.isEmpty() && changes.value.toInt() > 0, mayKeep);
        const QString recorded = u"SELECT count(*) FROM audit WHERE action = 'snapshots'"_s;
        const int before = m_database->run({recorded}).first().toInt();
        QCOMPARE(setSnapshotDays(as(login), 7, u"Lata Rao"_s).ok(), login == u"admin");
        QCOMPARE(say(login, u"UPDATE snapshot_policy SET days = 366"_s).refusal, u"42501"_s);
        QCOMPARE(say(login, u"SELECT mark_changed(1)"_s).refusal, u"42501"_s);
        if (login != u"feed")
            QCOMPARE(snapshotDays(as(login)).value(), login == u"admin" ? 7 : 14);
        QCOMPARE(m_database->run({recorded}).first().toInt() - before, login == u"admin" ? 1 : 0);
        QCOMPARE(say(login, u"DELETE FROM order_change"_s).refusal, u"42501"_s);
    }

    // Neither a superuser nor one that may make no roles: the two other kinds of login that set a database
    // up.
    void setUpByItsOwner()
    {
        m_database->run({u"CREATE ROLE keeper LOGIN CREATEROLE"_s, u"CREATE ROLE somebody LOGIN"_s});
        for (const QString &login : {u"keeper"_s, u"somebody"_s}) {
            const TestDatabase own(Engine::PostgreSql, false);
            own.run({u"ALTER DATABASE %1 OWNER TO %2"_s.arg(QUrl(own.address()).path().mid(1), login)});
            QVERIFY(migrateDatabase(as(login, own)).ok());
            const Result<RoleSetup> roles = setUpRoles(as(login, own));
            QVERIFY2(roles.ok(), qPrintable(roles ? QString() : roles.error().detail));
            QCOMPARE(*roles, login == u"keeper" ? RoleSetup::Done : RoleSetup::NotAllowed);
            QVERIFY(openOrderSink(as(login, own)).value()->write(testOrders(1, 2)).ok());
            QVERIFY(openOrderSource(as(login, own))->rights().result()->seesContacts);
            QCOMPARE(checkDatabase(as(login, own)).value(), QStringList());
        }
    }

    void restoredWithItsRights()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"orders.mars"_s);
        const Result<Done> backup = backUpDatabase(m_database->location(), file, false);
        QVERIFY2(backup.ok(), qPrintable(backup ? QString() : backup.error().detail));
        for (const QString &person : people) // none of them reads or replaces everything
            QVERIFY2(!restoreDatabase(as(person), file, true).ok(), qPrintable(person));
        const Result<DatabaseInfo> restored = restoreDatabase(m_database->location(), file, true);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(say(u"lead"_s, u"SELECT name FROM customer WHERE order_id = 1"_s).value,
                 QVariant(u"P. S."_s));
        QCOMPARE(say(u"lead"_s, u"SELECT phone FROM contact"_s).refusal, u"42501"_s);
        QCOMPARE(say(u"agent"_s, u"SELECT phone FROM contact WHERE order_id = 1"_s).value,
                 QVariant(u"+91 98200 12345"_s));
        QCOMPARE(say(u"admin"_s, u"DELETE FROM audit"_s).refusal, u"42501"_s);
        QCOMPARE(checkDatabase(m_database->location()).value(), QStringList());
    }

    void adminMigrates()
    {
        m_database->undoMigration(7);
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s, u"feed"_s})
            QVERIFY2(!migrateDatabase(as(person)).ok(), qPrintable(person));
        const Result<int> migrated = migrateDatabase(as(u"admin"_s));
        QVERIFY2(migrated.ok(), qPrintable(migrated ? QString() : migrated.error().detail));
        QCOMPARE(setUpRoles(as(u"admin"_s)).value(), RoleSetup::Standing);
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        QCOMPARE(openOrderSource(as(u"lead"_s))->order(1).result()->customer.name, u"P. S."_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, RolesTest)
#include "rolestest.moc"
