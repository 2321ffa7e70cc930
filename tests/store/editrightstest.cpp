// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QUuid>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

namespace {

const QString anEdit = u"00000000-0000-7000-8000-000000000001"_s;

/** What the first order comes to after a call, said as a desk does. */
QString derived(const QString &changes = {})
{
    return u"(SELECT jsonb_build_object('stage', 'InTransit', 'is_open', true, 'is_exception', false, "
           "'deciding_status', 'InTransit', 'reason', 'None', 'carrier_code', '', 'carrier_text', '', "
           "'tracking_number', 'BD1', 'parcels', 1, 'delivered_parcels', 0, 'number_missing', false, "
           "'withdrawn', "
           "false, 'contradictory', false, 'expected_on', NULL, 'delivered_at', NULL, 'late_from', NULL) || '{%1}')"_s
               .arg(changes);
}

QString correction(const QString &parcel, const QString &status, const QString &reason, const QString &after)
{
    return u"SELECT correct_status(gen_random_uuid(), 1, %1, 'Asha', now(), NULL, %2, %3, 'Priya called', %4)"_s
        .arg(parcel, status, reason, after);
}

QString number(const QString &parcel, const QString &text, const QString &after)
{
    return u"SELECT set_tracking_number(gen_random_uuid(), 1, %1, 'Lata', now(), %2, 'X', %3)"_s.arg(
        parcel, text, after);
}

} // namespace

/** The functions that people write with, called past the program by those who may and those who may not. */
class EditRightsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServerPeople> m_people;

    [[nodiscard]] QVariantList order(OrderId id) const
    {
        return m_people->database().run(
            {u"SELECT stage, deciding_status, tracking_number, number_missing FROM orders WHERE id = %1"_s
                 .arg(id)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_people = std::make_unique<ServerPeople>();
    }

    void wrongRole_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("call");
        const QString note = u"SELECT add_note(gen_random_uuid(), 1, 'x', now(), 'x')"_s;
        const QString back = u"SELECT withdraw_edit('%1', 1, 'x', '{}')"_s.arg(anEdit);
        const auto refused = [](const QString &call, const QStringList &logins) {
            for (const QString &login : logins)
                QTest::newRow(qPrintable(login + u": "_s + call.left(30))) << login << call;
        };
        refused(note, {u"reader"_s, u"lead"_s, u"feed"_s, u"admin"_s});
        refused(correction(u"1"_s, u"'Delivered'"_s, u"'None'"_s, derived()),
                {u"reader"_s, u"lead"_s, u"feed"_s, u"admin"_s});
        refused(number(u"1"_s, u"'X'"_s, derived()), {u"reader"_s, u"agent"_s, u"feed"_s, u"admin"_s});
        refused(back, {u"reader"_s, u"feed"_s, u"admin"_s});
    }
    void wrongRole()
    {
        QFETCH(QString, login);
        QFETCH(QString, call);
        const Said said = m_people->say(login, call);
        QVERIFY2(said.refusal == u"42501", qPrintable(said.words));
    }

    // Neither does it change anything, nor do the server's words show whose order it is.
    void nonsense_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("call");
        const auto row = [](const char *what, const QString &login, const QString &call) {
            QTest::newRow(what) << login << call;
        };
        const QString lead = u"lead"_s;
        const QString agent = u"agent"_s;
        const QString x = u"'X'"_s;
        const QString delivered = u"'Delivered'"_s;
        const QString none = u"'None'"_s;
        row("number: nothing derived", lead, number(u"1"_s, x, u"NULL"_s));
        row("number: derived is empty", lead, number(u"1"_s, x, u"'{}'"_s));
        row("number: derived is a list", lead, number(u"1"_s, x, u"'[]'"_s));
        row("number: null shown", lead, number(u"1"_s, x, derived(u"\"tracking_number\": null"_s)));
        row("number: another shown", lead, number(u"1"_s, x, derived(u"\"tracking_number\": \"Y\""_s)));
        row("number: missing", lead,
            number(u"1"_s, x, derived(u"\"tracking_number\": \"X\", \"number_missing\": true"_s)));
        row("number: missing is null", lead,
            number(u"1"_s, x, derived(u"\"tracking_number\": \"X\", \"number_missing\": null"_s)));
        row("number: no parcel", lead, number(u"NULL"_s, x, derived()));
        row("number: another order's parcel", lead, number(u"2"_s, x, derived()));
        row("number: null", lead, number(u"1"_s, u"NULL"_s, derived()));
        row("correction: nothing derived", agent, correction(u"1"_s, delivered, none, u"NULL"_s));
        row("correction: derived is empty", agent, correction(u"1"_s, delivered, none, u"'{}'"_s));
        for (const char *key : {"stage", "is_open", "is_exception", "deciding_status", "reason",
                                "carrier_code", "carrier_text", "tracking_number", "parcels",
                                "delivered_parcels", "number_missing", "withdrawn", "contradictory"})
            row(qPrintable(u"correction: null %1"_s.arg(QLatin1String(key))), agent,
                correction(u"1"_s, delivered, none, derived(u"\"%1\": null"_s.arg(QLatin1String(key)))));
        row("correction: unknown stage", agent,
            correction(u"1"_s, delivered, none, derived(u"\"stage\": \"Gone\""_s)));
        row("correction: unknown status", agent, correction(u"1"_s, u"'Gone'"_s, none, derived()));
        row("correction: no status", agent, correction(u"1"_s, u"NULL"_s, none, derived()));
        row("correction: unknown reason", agent, correction(u"1"_s, delivered, u"'So'"_s, derived()));
        row("correction: another order's parcel", agent, correction(u"2"_s, delivered, none, derived()));
        row("correction: no such day", agent,
            correction(u"1"_s, delivered, none, derived(u"\"expected_on\": \"soon\""_s)));
        row("correction: many parcels", agent,
            correction(u"1"_s, delivered, none, derived(u"\"parcels\": 99999999999"_s)));
        row("note: no order", agent, u"SELECT add_note(gen_random_uuid(), NULL, 'x', now(), 'x')"_s);
        row("note: nobody", agent, u"SELECT add_note(gen_random_uuid(), 1, NULL, now(), 'x')"_s);
        row("note: no id", agent, u"SELECT add_note(NULL, 1, 'x', now(), 'x')"_s);
        row("note: no moment", agent, u"SELECT add_note(gen_random_uuid(), 1, 'x', NULL, 'x')"_s);
        row("note: no words", agent, u"SELECT add_note(gen_random_uuid(), 1, 'x', now(), NULL)"_s);
        row("withdrawal: of nothing", agent, u"SELECT withdraw_edit(NULL, NULL, NULL, NULL)"_s);
    }
    void nonsense()
    {
        QFETCH(QString, login);
        QFETCH(QString, call);
        const QVariantList before = order(1);
        const Said said = m_people->say(login, call);
        QVERIFY(!said.refusal.isEmpty());
        for (const QString &secret : {u"Priya Sharma"_s, u"98200"_s, u"MG Road"_s})
            QVERIFY2(!said.words.contains(secret, Qt::CaseInsensitive), qPrintable(said.words));
        QVERIFY2(!said.words.contains(u"orders"_s),
                 qPrintable(said.words)); // the row of which holds the name
        QCOMPARE(order(1), before);
        QCOMPARE(m_people->database().run({u"SELECT count(*) FROM edit"_s}).first(), QVariant(0));
    }

    // What a number may not change stays, whatever the desk says that it comes to.
    void numberMovesNothing()
    {
        const QString call =
            number(u"1"_s, u"'X'"_s,
                   derived(u"\"tracking_number\": \"X\", \"stage\": \"Delivered\", \"is_open\": false"_s))
                .replace(u"gen_random_uuid()"_s, u'\'' + anEdit + u'\'');
        const Said said = m_people->say(u"lead"_s, call);
        QVERIFY2(said.refusal.isEmpty(), qPrintable(said.words));
        QCOMPARE(order(1), (QVariantList{u"InTransit"_s, u"InTransit"_s, u"X"_s, false}));
        const QString back = u"SELECT withdraw_edit('%1', 1, 'Lata', %2)"_s.arg(anEdit);
        QVERIFY(
            m_people->say(u"lead"_s, u"SELECT withdraw_edit('%1', 2, 'Lata', %2)"_s.arg(anEdit, derived()))
                .refusal == u"23514"); // of another order
        QVERIFY(m_people->say(u"lead"_s, back.arg(derived(u"\"tracking_number\": \"X\""_s))).refusal ==
                u"23514");
        QVERIFY(m_people->say(u"agent"_s, back.arg(derived())).refusal == u"23514"); // another's
        QVERIFY(m_people->say(u"lead"_s, back.arg(derived(u"\"stage\": \"Delivered\""_s))).refusal.isEmpty());
        QCOMPARE(order(1), (QVariantList{u"InTransit"_s, u"InTransit"_s, u"BD1"_s, false}));
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
        QCOMPARE(m_people->database().run({u"SELECT before ->> 'parcel_number', after ->> 'parcel_number', "
                                           u"after ->> 'shipment' FROM audit "
                                           "WHERE action = 'tracking number'"_s}),
                 (QVariantList{u"BD1"_s, u"X"_s, u"1"_s}));
    }

    // A correction's words may name the customer: who sees only masks reads where the parcel is, not why.
    void wordsOfACorrection()
    {
        const Order stored = m_people->database().order(2);
        const qint64 parcel = stored.shipments.first().id;
        const Edit edit = Edit::correction(
            stored, u"Asha"_s,
            {parcel, Status::OnHold, StatusReason::AddressIssue, {}, u"Zoë Rao has moved"_s});
        QVERIFY(!openEditTarget(m_people->as(u"agent"_s))->apply(edit).result()->refusal);
        const auto words = [&](const QString &login) {
            return openOrderSource(m_people->as(login))
                ->order(2)
                .result()
                ->shipments.first()
                .events.last()
                .text;
        };
        QCOMPARE(words(u"agent"_s), u"Zoë Rao has moved"_s);
        QCOMPARE(words(u"feed"_s), u"Zoë Rao has moved"_s);
        for (const QString &login : {u"reader"_s, u"lead"_s, u"admin"_s}) {
            QCOMPARE(words(login), QString());
            QCOMPARE(m_people->say(login, u"SELECT count(*) FROM event WHERE text LIKE '%moved%'"_s).value,
                     QVariant(0));
        }
        QCOMPARE(
            m_people->database().run(
                {u"SELECT after ->> 'said', after ->> 'reason', after ->> 'text', before ->> 'newest_event', "
                 "after ->> 'stage', after ? 'made_at', after ? 'occurred_at' FROM audit "
                 "WHERE action = 'correction'"_s}),
            (QVariantList{u"OnHold"_s, u"AddressIssue"_s, u"Zoë Rao has moved"_s, u"InTransit"_s, u"OnHold"_s,
                          true, true}));
        QCOMPARE(checkDatabase(m_people->database().location()).value(), QStringList());
    }

    void cleanupTestCase() { m_people.reset(); }
};

MARS_TEST_MAIN(QCoreApplication, EditRightsTest)
#include "editrightstest.moc"
