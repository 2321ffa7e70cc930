// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/** A server may have roles of our names already, made for something else or changed since. */
class RoleFaultsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestDatabase> m_database;

    [[nodiscard]] QStringList owners() const
    {
        return m_database->column(
            {u"SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"_s}, 0);
    }
    [[nodiscard]] QStringList groups() const
    {
        return m_database->column(
            {u"SELECT rolname FROM pg_roles WHERE rolname LIKE 'mars\\_%' ORDER BY 1"_s}, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
    }

    void init() { m_database = std::make_unique<TestDatabase>(Engine::PostgreSql); }

    // The first of all: the others are not there yet.
    void ownerIsSomebodysLogin()
    {
        m_database->run({u"CREATE ROLE mars_owner LOGIN"_s});
        const QStringList before = owners();
        const Result<RoleSetup> refused = setUpRoles(m_database->location());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY2(refused.error().sentence.endsWith(u": mars_owner can log in."),
                 qPrintable(refused.error().sentence));
        QVERIFY2(refused.error().nextStep.endsWith(u": ALTER ROLE mars_owner NOLOGIN;"),
                 qPrintable(refused.error().nextStep));
        QCOMPARE(groups(), QStringList{u"mars_owner"_s});
        QCOMPARE(owners(), before);
        m_database->run({u"ALTER ROLE mars_owner NOLOGIN"_s});
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        QCOMPARE(groups().size(), 7);
        QCOMPARE(owners(), (QStringList{u"mars_audit"_s, u"mars_owner"_s}));
    }

    void isFoundAndMended_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("mend");
        QTest::newRow("login") << u"ALTER ROLE mars_lead LOGIN"_s << u"mars_lead can log in."_s
                               << u"ALTER ROLE mars_lead NOLOGIN;"_s;
        for (const QString &power :
             {u"SUPERUSER"_s, u"CREATEROLE"_s, u"CREATEDB"_s, u"REPLICATION"_s, u"BYPASSRLS"_s})
            QTest::newRow(qPrintable(power))
                << u"ALTER ROLE mars_feed "_s + power << u"mars_feed has powers over the whole server."_s
                << u"ALTER ROLE mars_feed NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS;"_s;
        QTest::newRow("admin acts as the owner unasked")
            << u"ALTER ROLE mars_admin INHERIT"_s
            << u"mars_admin has the rights of its groups without asking for them."_s
            << u"ALTER ROLE mars_admin NOINHERIT;"_s;
        const auto membership = [](const QString &member, const QString &group) {
            const QString name = member.contains(u' ') ? u'"' + member + u'"' : member;
            QTest::newRow(qPrintable(member + u" in "_s + group))
                << u"GRANT %1 TO %2"_s.arg(group, name) << u"%1 is a member of %2."_s.arg(member, group)
                << u"REVOKE %1 FROM %2;"_s.arg(group, name);
        };
        membership(u"old clerk"_s, u"mars_owner"_s);
        membership(u"old clerk"_s, u"mars_audit"_s);
        membership(u"mars_admin"_s, u"mars_audit"_s);
        membership(u"mars_agent"_s, u"mars_lead"_s);
        membership(u"mars_reader"_s, u"pg_read_all_data"_s);
        membership(u"mars_owner"_s, u"pg_monitor"_s);
    }

    void isFoundAndMended()
    {
        QFETCH(QString, change);
        QFETCH(QString, sentence);
        QFETCH(QString, mend);
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        m_database->run(
            {u"DROP ROLE IF EXISTS \"old clerk\""_s, u"CREATE ROLE \"old clerk\" LOGIN"_s, change});
        const Result<RoleSetup> refused = setUpRoles(m_database->location());
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.endsWith(u": "_s + sentence), qPrintable(refused.error().sentence));
        QVERIFY2(refused.error().nextStep.endsWith(u": "_s + mend), qPrintable(refused.error().nextStep));
        m_database->run({mend.chopped(1)});
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
    }

    void tellsOfAllAtOnce()
    {
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        m_database->run({u"ALTER ROLE mars_owner LOGIN"_s, u"ALTER ROLE mars_audit LOGIN"_s});
        const Result<RoleSetup> refused = setUpRoles(m_database->location());
        m_database->run({u"ALTER ROLE mars_owner NOLOGIN"_s, u"ALTER ROLE mars_audit NOLOGIN"_s});
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.endsWith(u"mars_audit can log in. mars_owner can log in."));
    }

    // Who set a database up stays a member of the owner, and people are members of the groups.
    void membersAsTheyShouldBe()
    {
        m_database->run({u"CREATE ROLE keeper LOGIN CREATEROLE"_s});
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        m_database->run({u"GRANT mars_owner TO keeper"_s, u"CREATE ROLE priya LOGIN IN ROLE mars_agent"_s,
                         u"CREATE ROLE operations LOGIN IN ROLE mars_admin"_s});
        QCOMPARE(setUpRoles(m_database->location()).value(), RoleSetup::Done);
        m_database->run({u"ALTER ROLE keeper NOCREATEROLE"_s});
        const Result<RoleSetup> refused = setUpRoles(m_database->location());
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.endsWith(u": keeper is a member of mars_owner."));
    }
};

MARS_TEST_MAIN(QCoreApplication, RoleFaultsTest)
#include "rolefaultstest.moc"
