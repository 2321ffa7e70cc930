// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testorders.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

const QStringList people = ServerPeople::logins();

} // namespace

/** What each role may do with a shared database, tried past the program with plain SQL. */
class RolesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServerPeople> m_people;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_people = std::make_unique<ServerPeople>();
    }

    void again()
    {
        QCOMPARE(setUpRoles(m_people->database().location()).value(), RoleSetup::Done);
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("refusal");
        const QStringList contacts{u"SELECT customer_name FROM orders"_s,
                                   u"SELECT * FROM orders"_s,
                                   u"SELECT id FROM orders ORDER BY customer_sort"_s,
                                   u"SELECT phone FROM contact"_s,
                                   u"SELECT 1 FROM contact WHERE phone_key LIKE '5%'"_s,
                                   u"SELECT word FROM word"_s,
                                   u"SELECT word FROM word_form"_s,
                                   u"SELECT word FROM form_of_word"_s,
                                   u"SELECT order_id FROM search_word WHERE word = 'priya'"_s,
                                   u"SELECT pg_catalog.pg_column_size(o.*) FROM orders o"_s,
                                   u"TABLE audit"_s};
        const QStringList writes{u"UPDATE orders SET stage = 'Delivered'"_s,
                                 u"INSERT INTO event SELECT * FROM event"_s,
                                 u"DELETE FROM tracking_number"_s,
                                 u"UPDATE next_id SET id = 1"_s,
                                 u"UPDATE order_identity SET order_id = 1"_s,
                                 u"TRUNCATE orders CASCADE"_s,
                                 u"INSERT INTO schema_version VALUES (99, now())"_s};
        const QStringList audit{u"DELETE FROM audit"_s,
                                u"UPDATE audit SET person = 'x'"_s,
                                u"TRUNCATE audit"_s,
                                u"DROP TABLE audit"_s,
                                u"INSERT INTO audit (person, action) VALUES ('x', 'y')"_s,
                                u"SELECT record_audit('x', 'y', 1, NULL, NULL)"_s,
                                u"SELECT derive_order(1, '{}')"_s,
                                u"SELECT derive_number(1, '{}')"_s,
                                u"SELECT begin_edit(NULL, 1, 1, 'Note', 'x', now(), 'x')"_s,
                                u"SELECT record_edit(NULL, 1, 'x', 'y', '{}')"_s,
                                u"SELECT remove_number(NULL, 1, 1)"_s,
                                u"SELECT whole_contact('5432100289')"_s,
                                u"SELECT take_look(gen_random_uuid())"_s,
                                u"TABLE look"_s,
                                u"INSERT INTO look (order_id, asked_in) VALUES (1, '1')"_s,
                                u"TABLE export_request"_s,
                                u"INSERT INTO export_request (asked_in) VALUES ('1')"_s,
                                u"UPDATE order_count SET n = 0"_s,
                                u"DELETE FROM order_count"_s,
                                u"TABLE order_figure"_s,
                                u"UPDATE edit SET body = 'x'"_s,
                                u"TABLE edit"_s};
        const QStringList structure{u"CREATE TABLE public.mine ()"_s,
                                    u"CREATE TEMPORARY TABLE mine ()"_s,
                                    u"ALTER FUNCTION record_audit RENAME TO mine"_s,
                                    u"ALTER TABLE orders DISABLE TRIGGER ALL"_s,
                                    u"SET ROLE mars_audit"_s,
                                    u"DROP VIEW customer"_s};
        const auto refuse = [](const QString &login, const QStringList &statements) {
            for (const QString &statement : statements)
                QTest::newRow(qPrintable(login + u": "_s + statement)) << login << statement << u"42501"_s;
        };
        for (const QString &login : people) {
            refuse(login, audit);
            refuse(login, structure);
        }
        for (const QString &login : {u"reader"_s, u"agent"_s, u"lead"_s})
            refuse(login, writes);
        refuse(u"reader"_s, contacts);
        refuse(u"lead"_s, contacts);
        const QString anyLook = u"CAST('00000000-0000-0000-0000-000000000000' AS uuid)"_s;
        for (const QString &login : {u"reader"_s, u"agent"_s, u"feed"_s, u"admin"_s})
            refuse(login, {u"SELECT request_reveal(1, 'x')"_s, u"SELECT request_look_up('5432100289', 'x')"_s,
                           u"SELECT * FROM reveal_customer(%1)"_s.arg(anyLook),
                           u"SELECT * FROM orders_of_contact(%1)"_s.arg(anyLook)});
        for (const QString &login : {u"reader"_s, u"agent"_s, u"lead"_s, u"feed"_s})
            refuse(login, {u"SET ROLE mars_owner"_s, u"TABLE audit"_s});
        for (const QString &login : {u"reader"_s, u"admin"_s})
            refuse(login, {u"SELECT id FROM write_turn FOR SHARE"_s});
        refuse(u"feed"_s,
               {u"INSERT INTO schema_version VALUES (99, now())"_s, u"DELETE FROM edit"_s,
                u"DELETE FROM event"_s, u"UPDATE event SET status = 'Delivered'"_s, u"DELETE FROM shipment"_s,
                u"INSERT INTO event SELECT order_id, 99, shipment_id, occurred_at, received_at, status, "
                "reason, source, origin, 'x', text, place, raw_time, zone_assumed, expected_on, true "
                "FROM event LIMIT 1"_s,
                u"INSERT INTO event SELECT order_id, 99, shipment_id, occurred_at, received_at, status, "
                "reason, source, 'desk', 'x', text, place, raw_time, zone_assumed, expected_on, false "
                "FROM event LIMIT 1"_s});
        for (const QString &login : people)
            QTest::newRow(qPrintable(login + u": customer"_s))
                << login << u"UPDATE customer SET name = 'x'"_s << u"55000"_s; // by nobody
        refuse(u"feed"_s, {u"SELECT request_export('{}', 'x')"_s, u"SELECT may_export(%1)"_s.arg(anyLook)});
        refuse(u"admin"_s, {u"SELECT phone FROM contact"_s, u"UPDATE orders SET stage = 'Delivered'"_s});
    }
    void isRefused()
    {
        QFETCH(QString, login);
        QFETCH(QString, statement);
        QFETCH(QString, refusal);
        const Said said = m_people->say(login, statement);
        QVERIFY2(said.refusal == refusal, qPrintable(said.words));
    }

    // Also of those that are made later.
    void noFunctionIsEveryones()
    {
        m_people->database().run(
            {u"SET ROLE mars_owner"_s, u"CREATE FUNCTION later() RETURNS integer LANGUAGE sql RETURN 1"_s});
        const QStringList everyones = m_people->database().column(
            {u"SELECT p.proname FROM pg_proc AS p "
             "CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a "
             "WHERE p.pronamespace = CAST('public' AS regnamespace) AND a.grantee = 0"_s},
            0);
        m_people->database().run({u"DROP FUNCTION later()"_s});
        QCOMPARE(everyones, QStringList());
    }

    void strangersStayOut()
    {
        m_people->database().run({u"CREATE ROLE stranger LOGIN"_s});
        const auto order = openOrderSource(m_people->as(u"stranger"_s))->order(1).result();
        QVERIFY(!order);
        QCOMPARE(order.error().kind, Error::Kind::Refused);
    }

    // PostgreSQL only warns of it.
    void givesNothingAway()
    {
        for (const QString &person : people) {
            (void)m_people->say(person, u"GRANT SELECT ON contact, word, audit TO reader"_s);
            (void)m_people->say(person, u"GRANT mars_agent TO reader"_s);
        }
        QCOMPARE(m_people->say(u"reader"_s, u"SELECT phone FROM contact"_s).refusal, u"42501"_s);
        QCOMPARE(m_people->say(u"reader"_s, u"SELECT word FROM word"_s).refusal, u"42501"_s);
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
        const Order order = m_people->database().order(2);
        const qint64 parcel = order.shipments.first().id;
        const Edit edit =
            change == 0   ? Edit::note(order, u"Asha"_s, u"Call +91 98200 12345"_s)
            : change == 1 ? Edit::correction(order, u"Asha"_s,
                                             {parcel, Status::OnHold, StatusReason::None, {}, u"Strike"_s})
                          : Edit::number(order, u"Asha"_s, {parcel, u"AWB 9"_s});
        const auto desk = openEditTarget(m_people->as(login));
        const Result<EditOutcome> outcome = desk->apply(edit).result();
        QCOMPARE(!outcome->refusal, allowed);
        if (!allowed) {
            QCOMPARE(outcome->refusal->kind, Error::Kind::Refused);
            QVERIFY2(outcome->refusal->sentence.startsWith(u"Your login"_s),
                     qPrintable(outcome->refusal->sentence));
            QCOMPARE(m_people->database().order(2), order);
            return;
        }
        QVERIFY(m_people->database().order(2) != order);
        QCOMPARE(m_people->database().run({u"SELECT login FROM audit ORDER BY at DESC LIMIT 1"_s}).first(),
                 QVariant(login));
        QCOMPARE(openOrderSource(m_people->as(u"lead"_s))->order(2).result()->notes.size(), 0);
        QCOMPARE(openOrderSource(m_people->as(u"agent"_s))->order(2).result()->notes.size(),
                 change == 0 ? 1 : 0);
        // Nobody takes back what another one wrote.
        const QString other = login == u"agent" ? u"lead"_s : u"agent"_s;
        QVERIFY(openEditTarget(m_people->as(other))->apply(Edit::withdrawal(edit)).result()->refusal);
        (void)m_people->say(
            other, u"SELECT withdraw_edit('%1', 2, 'x', '{}')"_s.arg(edit.id.toString(QUuid::WithoutBraces)));
        QVERIFY(m_people->database().order(2) != order);
        QVERIFY(!desk->apply(Edit::withdrawal(edit)).result()->refusal);
        QCOMPARE(m_people->database().order(2), order);
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
    }

    void feedWrites()
    {
        Result<std::unique_ptr<OrderSink>> sink = openOrderSink(m_people->as(u"feed"_s));
        QVERIFY(sink.ok());
        const Result<WriteReport> written = (*sink)->write(testOrders(3, 5));
        QVERIFY2(written.ok(), qPrintable(written ? QString() : written.error().detail));
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s}) {
            Result<std::unique_ptr<OrderSink>> refused = openOrderSink(m_people->as(person));
            QVERIFY(!refused || !(*refused)->write(testOrders(6, 6)).ok());
        }
    }

    void everyoneReadsLists()
    {
        for (const QString &person : people) {
            const auto source = openOrderSource(m_people->as(person));
            const ListRequest newest{OrderView::All, OrderSort::Placed, Qt::DescendingOrder};
            const auto page = source->page(newest, {}, 10).result();
            QVERIFY2(page.ok(), qPrintable(page ? person : person + page.error().detail));
            QVERIFY(page->size() >= 2);
            QVERIFY(source->counts().result().ok());
            QVERIFY(source->samePerson(1, 5).result().ok());
        }
    }

    // By every condition there is: what it is judged by, this login may read.
    void everyoneFiltersLists()
    {
        OrderFilter filter;
        filter.stages = {Stage::InTransit, Stage::Shipped, Stage::Delivered};
        filter.carriers = filter.warehouses = filter.payments = {u"a"_s};
        filter.place = u"p"_s;
        filter.placed = filter.promised = {QDate(2026, 1, 1), QDate(2026, 12, 31)};
        filter.numberMissing = true;
        OrderFilter ofSome;
        ofSome.stages = filter.stages;
        for (const QString &person : people) {
            const auto source = openOrderSource(m_people->as(person));
            for (const OrderSort sort : {OrderSort::Placed, OrderSort::City, OrderSort::Stage,
                                         OrderSort::Carrier, OrderSort::TrackingNumber}) {
                const auto none =
                    source->index({OrderView::All, sort, Qt::AscendingOrder, filter}, 10).result();
                QVERIFY2(none.ok(), qPrintable(none ? person : person + none.error().detail));
                const ListRequest some{OrderView::All, sort, Qt::AscendingOrder, ofSome};
                const auto index = source->index(some, 10).result();
                QVERIFY(index->count >= 2);
                QVERIFY(source->page(some, index->at(0), 10).result()->size() >= 2);
            }
        }
    }

    void snapshots_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("mayKeep");
        for (const QString &login : people)
            QTest::newRow(qPrintable(login))
                << login << (login == u"reader" || login == u"agent" || login == u"admin");
    }
    void snapshots()
    {
        QFETCH(QString, login);
        QFETCH(bool, mayKeep);
        QCOMPARE(openOrderSource(m_people->as(login))->rights().result()->keepsSnapshots, mayKeep);
        const Said changes = m_people->say(login, u"SELECT count(*) FROM changed_order"_s);
        QCOMPARE(changes.refusal.isEmpty() && changes.value.toInt() > 0, mayKeep);
        const int before = m_people->audited(u"snapshots"_s);
        QCOMPARE(setSnapshotDays(m_people->as(login), 7, u"Lata Rao"_s).ok(), login == u"admin");
        QCOMPARE(m_people->say(login, u"UPDATE snapshot_policy SET days = 366"_s).refusal, u"42501"_s);
        QCOMPARE(m_people->say(login, u"SELECT mark_changed(1)"_s).refusal, u"42501"_s);
        if (login != u"feed")
            QCOMPARE(snapshotDays(m_people->as(login)).value(), login == u"admin" ? 7 : 14);
        QCOMPARE(m_people->audited(u"snapshots"_s) - before, login == u"admin" ? 1 : 0);
        QCOMPARE(m_people->say(login, u"DELETE FROM order_change"_s).refusal, u"42501"_s);
    }

    // Neither a superuser nor one that may make no roles: the two other kinds of login that set a database
    // up.
    void setUpByItsOwner()
    {
        m_people->database().run({u"CREATE ROLE keeper LOGIN CREATEROLE"_s, u"CREATE ROLE somebody LOGIN"_s});
        for (const QString &login : {u"keeper"_s, u"somebody"_s}) {
            const TestDatabase own(Engine::PostgreSql, false);
            own.run({u"ALTER DATABASE %1 OWNER TO %2"_s.arg(QUrl(own.address()).path().mid(1), login)});
            QVERIFY(migrateDatabase(m_people->as(login, own)).ok());
            const Result<RoleSetup> roles = setUpRoles(m_people->as(login, own));
            QVERIFY2(roles.ok(), qPrintable(roles ? QString() : roles.error().detail));
            QCOMPARE(*roles, login == u"keeper" ? RoleSetup::Done : RoleSetup::NotAllowed);
            QVERIFY(openOrderSink(m_people->as(login, own)).value()->write(testOrders(1, 2)).ok());
            QVERIFY(openOrderSource(m_people->as(login, own))->rights().result()->seesContacts);
            QCOMPARE(checkDatabase(m_people->as(login, own)).value(), QStringList());
        }
    }

    void restoredWithItsRights()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"orders.mars"_s);
        const Result<Done> backup = backUpDatabase(m_people->database().location(), file, false);
        QVERIFY2(backup.ok(), qPrintable(backup ? QString() : backup.error().detail));
        for (const QString &person : people) // none of them reads or replaces everything
            QVERIFY2(!restoreDatabase(m_people->as(person), file, true).ok(), qPrintable(person));
        const Result<DatabaseInfo> restored = restoreDatabase(m_people->database().location(), file, true);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(m_people->say(u"lead"_s, u"SELECT name FROM customer WHERE order_id = 1"_s).value,
                 QVariant(u"P. S."_s));
        QCOMPARE(m_people->say(u"lead"_s, u"SELECT phone FROM contact"_s).refusal, u"42501"_s);
        QCOMPARE(m_people->say(u"agent"_s, u"SELECT phone FROM contact WHERE order_id = 1"_s).value,
                 QVariant(u"+91 98200 12345"_s));
        QCOMPARE(m_people->say(u"admin"_s, u"DELETE FROM audit"_s).refusal, u"42501"_s);
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
    }

    void adminMigrates()
    {
        m_people->database().undoMigration(9);
        for (const QString &person : {u"reader"_s, u"agent"_s, u"lead"_s, u"feed"_s})
            QVERIFY2(!migrateDatabase(m_people->as(person)).ok(), qPrintable(person));
        const Result<int> migrated = migrateDatabase(m_people->as(u"admin"_s));
        QVERIFY2(migrated.ok(), qPrintable(migrated ? QString() : migrated.error().detail));
        QCOMPARE(setUpRoles(m_people->as(u"admin"_s)).value(), RoleSetup::Standing);
        QCOMPARE(setUpRoles(m_people->database().location()).value(), RoleSetup::Done);
        QCOMPARE(openOrderSource(m_people->as(u"lead"_s))->order(1).result()->customer.name, u"P. S."_s);
    }
};

MARS_TEST_MAIN(QCoreApplication, RolesTest)
#include "rolestest.moc"
