// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;

namespace {

class Kept : public ExportTarget
{
public:
    Result<Done> take(const QList<ExportedOrder> &portion) override
    {
        orders += portion;
        return Done();
    }

    QList<ExportedOrder> orders;
};

const ExportRequest everything{
    {OrderView::All, OrderSort::Placed, Qt::AscendingOrder}, {u"number"_s}, u"Lata Rao"_s};

} // namespace

/** Who may export, what is in it, and that it is recorded whatever is tried. */
class ExportRightsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ServerPeople> m_people;

    [[nodiscard]] QString request(const QString &login) const
    {
        return m_people->say(login, u"SELECT request_export('{\"view\": \"all\"}', 'Lata')"_s)
            .value.toString();
    }

    [[nodiscard]] QVariant may(const QString &login, const QString &record) const
    {
        return m_people->say(login, u"SELECT may_export('%1')"_s.arg(record)).value;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_people = std::make_unique<ServerPeople>();
    }

    void exports_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("clear");
        for (const QString &login : ServerPeople::logins())
            QTest::newRow(qPrintable(login)) << login << (login != u"feed") << (login == u"agent");
    }
    void exports()
    {
        QFETCH(QString, login);
        QFETCH(bool, allowed);
        QFETCH(bool, clear);
        QCOMPARE(openOrderSource(m_people->as(login))->rights().result()->exportsLists, allowed);
        const int before = m_people->audited(u"export"_s);
        Kept kept;
        const Result<qint64> exported = openExportSource(m_people->as(login))->read(everything, kept, {});
        QCOMPARE(exported.ok(), allowed);
        QCOMPARE(m_people->audited(u"export"_s) - before, allowed ? 1 : 0);
        if (!allowed) {
            QCOMPARE(exported.error().kind, Error::Kind::Refused);
            QVERIFY2(exported.error().sentence.startsWith(u"Your login"_s),
                     qPrintable(exported.error().sentence));
            QCOMPARE(kept.orders.size(), 0);
            return;
        }
        QCOMPARE(*exported, 2);
        const Customer &customer = kept.orders.first().customer;
        QCOMPARE(customer.name, clear ? u"Priya Sharma"_s : u"P. S."_s);
        QCOMPARE(customer.phone, clear ? u"+91 98200 12345"_s : u"•••45"_s);
        QCOMPARE(customer.email, clear ? u"c1@example.in"_s : u"c•••.in"_s);
        QCOMPARE(customer.street, clear ? u"1 MG Road"_s : QString());
        QCOMPARE(m_people->database().run({u"SELECT login, person, after ->> 'contacts' FROM audit "
                                           "WHERE action = 'export' ORDER BY at DESC LIMIT 1"_s}),
                 (QVariantList{login, u"Lata Rao"_s, clear ? u"clear"_s : u"masked"_s}));
    }

    // A desk that says otherwise is not believed.
    void saysItselfWhatIsInTheClear()
    {
        (void)m_people->say(u"agent"_s, u"SELECT request_export('{\"contacts\": \"masked\"}', 'Asha')"_s);
        const QString last = u"SELECT after ->> '%1' FROM audit ORDER BY at DESC LIMIT 1"_s;
        QCOMPARE(m_people->database().run({last.arg(u"contacts"_s)}).first(), QVariant(u"clear"_s));
        for (const QString &odd : {u"NULL"_s, u"'[1]'"_s, u"'\"x\"'"_s}) {
            const Said said = m_people->say(u"agent"_s, u"SELECT request_export(%1, NULL)"_s.arg(odd));
            QVERIFY2(said.refusal.isEmpty(), qPrintable(said.words));
            QCOMPARE(m_people->database().run({last.arg(u"contacts"_s)}).first(), QVariant(u"clear"_s));
        }
    }

    // What is rolled back is not recorded, so nothing is answered for it.
    void onlyAfterTheRecord()
    {
        const QString ask = u"SELECT set_config('my.r', CAST(request_export('{}', 'Lata') AS text), false)"_s;
        const QString answer = u"SELECT may_export(CAST(current_setting('my.r') AS uuid))"_s;
        for (const QStringList &attack :
             {QStringList{u"BEGIN"_s, ask, answer},
              QStringList{u"BEGIN"_s, u"SAVEPOINT s"_s, ask, u"RELEASE SAVEPOINT s"_s, u"SAVEPOINT t"_s,
                          answer},
              QStringList{u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s, ask, answer},
              QStringList{u"BEGIN"_s, ask, u"ROLLBACK"_s, answer},
              QStringList{u"SELECT may_export(request_export('{}', 'Lata'))"_s}})
            QVERIFY2(!m_people->say(u"lead"_s, attack).value.toBool(), qPrintable(attack.join(u';')));
        QCOMPARE(m_people->say(u"lead"_s, {ask, answer}).value, QVariant(true));
    }

    void onlySoonAndByOneself()
    {
        const QString mine = request(u"lead"_s);
        QCOMPARE(may(u"lead"_s, mine), QVariant(true));
        QCOMPARE(may(u"agent"_s, mine), QVariant(false));
        m_people->database().run({u"UPDATE export_request SET at = at - INTERVAL '2 minutes'"_s});
        QCOMPARE(may(u"lead"_s, mine), QVariant(false));
        QVERIFY(!request(u"lead"_s).isEmpty()); // takes the old ones away
        QCOMPARE(m_people->database().run({u"SELECT count(*) FROM export_request WHERE login = 'lead'"_s}),
                 QVariantList{1});
    }

    // A look at one customer opens no list, nor the other way round.
    void isNoLook()
    {
        const QString look = m_people->say(u"lead"_s, u"SELECT request_reveal(1, 'Lata')"_s).value.toString();
        QCOMPARE(may(u"lead"_s, look), QVariant(false));
        QVERIFY(m_people->say(u"lead"_s, u"SELECT name FROM reveal_customer('%1')"_s.arg(request(u"lead"_s)))
                    .value.isNull());
    }

    void waitsForTheDisk()
    {
        QCOMPARE(
            m_people
                ->say(u"lead"_s, {u"SET synchronous_commit = off"_s, u"BEGIN"_s,
                                  u"SELECT request_export('{}', 'Lata')"_s, u"SHOW synchronous_commit"_s})
                .value,
            QVariant(u"on"_s));
    }

    // The list that the program reads by names that another schema has as well.
    void isNotMisled()
    {
        const int before = m_people->audited(u"export"_s);
        m_people->database().run({u"CREATE SCHEMA mine"_s, u"GRANT CREATE, USAGE ON SCHEMA mine TO lead"_s});
        const QString call = u"SELECT public.request_export('{}', 'Lata')"_s;
        const Said said = m_people->say(
            u"lead"_s, {u"CREATE TABLE mine.audit (LIKE public.write_turn)"_s,
                        u"CREATE FUNCTION mine.record_audit(text, text, bigint, jsonb, jsonb) RETURNS void "
                        "LANGUAGE sql AS ''"_s,
                        u"SET search_path = mine, public"_s, call});
        QVERIFY2(said.refusal.isEmpty(), qPrintable(said.words));
        QCOMPARE(m_people->audited(u"export"_s), before + 1);
    }

    void cleanupTestCase() { m_people.reset(); }
};

MARS_TEST_MAIN(QCoreApplication, ExportRightsTest)
#include "exportrightstest.moc"
