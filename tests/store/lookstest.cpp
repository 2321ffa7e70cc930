// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

/** A look at a contact by who may not read contacts at large is recorded, whatever is tried. */
class LooksTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServerPeople> m_people;

    [[nodiscard]] QString request(const QString &call) const
    {
        return m_people->say(u"lead"_s, u"SELECT "_s + call).value.toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_people = std::make_unique<ServerPeople>();
    }

    void revealIsRecorded()
    {
        const auto source = openOrderSource(m_people->as(u"lead"_s));
        QCOMPARE(source->rights().result().value(),
                 (Rights{.revealsContacts = true, .setsTrackingNumbers = true, .exportsLists = true}));
        QCOMPARE(source->order(1).result()->customer.name, u"P. S."_s);
        const Result<Customer> customer = source->reveal(1, u"Lata Rao"_s).result();
        QVERIFY2(customer.ok(), qPrintable(customer ? QString() : customer.error().detail));
        QCOMPARE(customer->name, u"Priya Sharma"_s);
        QCOMPARE(customer->city, u"Pune"_s);
        QCOMPARE(m_people->database().run(
                     {u"SELECT login, person, action, order_id FROM audit ORDER BY at DESC LIMIT 1"_s}),
                 (QVariantList{u"lead"_s, u"Lata Rao"_s, u"reveal"_s, 1}));
        QVERIFY(!openOrderSource(m_people->as(u"reader"_s))->reveal(1, u"x"_s).result().ok());
        const auto agent = openOrderSource(m_people->as(u"agent"_s));
        QCOMPARE(agent->reveal(1, u"Asha"_s).result()->name,
                 u"Priya Sharma"_s); // plain reading is not recorded
        QCOMPARE(m_people->database().run({u"SELECT count(*) FROM audit WHERE login <> 'lead'"_s}).first(),
                 QVariant(0));
    }

    // What is rolled back is not recorded, so it is not answered either.
    void rolledBack_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("answer");
        const QString reveal = u"request_reveal(1, 'Lata')"_s;
        const QString lookUp = u"request_look_up('5432100289', 'Lata')"_s;
        for (const auto &[name, call, answer] :
             {std::tuple("reveal", reveal, u"SELECT name FROM reveal_customer('%1')"_s),
              std::tuple("look-up", lookUp, u"SELECT order_id FROM orders_of_contact('%1')"_s)})
            QTest::newRow(name) << call << answer;
    }
    void rolledBack()
    {
        QFETCH(QString, call);
        QFETCH(QString, answer);
        const int before = m_people->database().run({u"SELECT count(*) FROM audit"_s}).first().toInt();
        for (const QStringList &attack :
             {QStringList{u"BEGIN"_s, u"SELECT set_config('my.r', CAST(%1 AS text), false)"_s.arg(call),
                          QString(answer).replace(u"'%1'"_s, u"CAST(current_setting('my.r') AS uuid)"_s)},
              QStringList{u"BEGIN"_s, u"SAVEPOINT s"_s,
                          u"SELECT set_config('my.r', CAST(%1 AS text), false)"_s.arg(call),
                          u"RELEASE SAVEPOINT s"_s, u"SAVEPOINT t"_s,
                          QString(answer).replace(u"'%1'"_s, u"CAST(current_setting('my.r') AS uuid)"_s)},
              QStringList{QString(answer).replace(u"'%1'"_s, call)}}) {
            const Said said = m_people->say(u"lead"_s, attack);
            QVERIFY2(said.value.isNull(), qPrintable(attack.last()));
        }
        // The last attack was a transaction of its own, and so it is recorded though not answered.
        QCOMPARE(m_people->database().run({u"SELECT count(*) FROM audit"_s}).first().toInt(), before + 1);
    }

    // An error that shows what it stumbled over comes after the record.
    void shownInAnError()
    {
        const int before = m_people->audited(u"reveal"_s);
        const Said atOnce = m_people->say(
            u"lead"_s, u"SELECT CAST(name AS integer) FROM reveal_customer(request_reveal(1, 'Lata'))"_s);
        QVERIFY2(!atOnce.words.contains(u"Priya"_s), qPrintable(atOnce.words));
        const QString look = request(u"request_reveal(1, 'Lata')"_s);
        const Said later =
            m_people->say(u"lead"_s, u"SELECT CAST(name AS integer) FROM reveal_customer('%1')"_s.arg(look));
        QVERIFY(later.words.contains(u"Priya"_s));
        QCOMPARE(m_people->audited(u"reveal"_s), before + 2);
    }

    void onlyOnceSoonAndByOneself()
    {
        const QString answer = u"SELECT name FROM reveal_customer('%1')"_s;
        const QString once = request(u"request_reveal(1, 'Lata')"_s);
        QCOMPARE(m_people->say(u"lead"_s, answer.arg(once)).value, QVariant(u"Priya Sharma"_s));
        QVERIFY(m_people->say(u"lead"_s, answer.arg(once)).value.isNull());
        const QString old = request(u"request_reveal(1, 'Lata')"_s);
        m_people->database().run({u"UPDATE look SET at = at - INTERVAL '2 minutes'"_s});
        QVERIFY(m_people->say(u"lead"_s, answer.arg(old)).value.isNull());
        const QString mine = request(u"request_reveal(1, 'Lata')"_s);
        m_people->database().run({u"CREATE ROLE meera LOGIN IN ROLE mars_lead"_s});
        QVERIFY(m_people->say(u"meera"_s, answer.arg(mine)).value.isNull());
        QVERIFY(m_people->say(u"lead"_s, u"SELECT order_id FROM orders_of_contact('%1')"_s.arg(mine))
                    .value.isNull());
    }

    // Null for the person would break a rule of the table, whose words show the row.
    void namelessLook()
    {
        const Said said = m_people->say(u"lead"_s, u"SELECT request_look_up('5432100289', NULL)"_s);
        QVERIFY2(!said.words.contains(u"orders"_s), qPrintable(said.words));
        QVERIFY(said.refusal.isEmpty());
    }

    void waitsForTheDisk()
    {
        QCOMPARE(m_people
                     ->say(u"lead"_s, {u"SET synchronous_commit = off"_s, u"BEGIN"_s,
                                       u"SELECT request_reveal(1, 'Lata')"_s, u"SHOW synchronous_commit"_s})
                     .value,
                 QVariant(u"on"_s));
    }

    void lookUpSaysWhatWasWanted()
    {
        (void)request(u"request_look_up('5432100289', 'Lata')"_s);
        QCOMPARE(
            m_people->database().run(
                {u"SELECT after ->> 'wanted', after ->> 'orders' FROM audit ORDER BY at DESC LIMIT 1"_s}),
            (QVariantList{u"5432100289"_s, u"[1]"_s}));
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
        row("agent, mistyped name", u"agent"_s, u"sahrma"_s, TermKind::Name, true);
        row("reader, mistyped name", u"reader"_s, u"sahrma"_s, TermKind::Name, false);
    }
    void lookUps()
    {
        QFETCH(QString, login);
        QFETCH(QString, typed);
        QFETCH(TermKind, kind);
        QFETCH(bool, found);
        const int before = m_people->audited(u"look-up"_s);
        LookupRequest request;
        request.terms = {{kind, typed, typed, true}};
        request.person = u"Lata Rao"_s;
        const Result<LookupAnswer> answer = openOrderSource(m_people->as(login))->find(request).result();
        QVERIFY2(answer.ok(), qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(!answer->matches.isEmpty(), found);
        const bool isContact = kind == TermKind::Phone || kind == TermKind::Email;
        QCOMPARE(m_people->audited(u"look-up"_s) - before, login == u"lead" && isContact && found ? 1 : 0);
    }

    void cleanupTestCase() { m_people.reset(); }
};

MARS_TEST_MAIN(QCoreApplication, LooksTest)
#include "lookstest.moc"
