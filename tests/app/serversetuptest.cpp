// SPDX-License-Identifier: Apache-2.0
#include "window/serversetup.h"
#include "cli/keptpassword.h"
#include "fakepasswordstore.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "ui/settings/preferences.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace mars;
using mars::test::PostgresCluster;

static const QString oldLogin = u"postgresql://ann@db.test/"_s;
static const Error locked{Error::Kind::Refused, u"The keychain was not unlocked."_s, {}, {}};
static const Error none{Error::Kind::Unreachable, u"There is no keychain."_s, {}, {}};

/** What becomes of passwords between the form, the keychain and a server that wants one. */
class ServerSetupTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    FakePasswordStore m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ServerSetup> m_setup;
    QStringList m_left; ///< the servers that are not used any more
    std::unique_ptr<PostgresCluster> m_server;

    static DatabaseLocation at(const QString &address) { return *DatabaseLocation::parse(address); }
    static ServerFields fields(const QString &address, const QString &password = {})
    {
        ServerFields fields = at(address).fields();
        fields.password = password;
        return fields;
    }

    void useSetup(const QString &current)
    {
        m_setup =
            std::make_unique<ServerSetup>(m_preferences.get(), &m_keychain, at(current), false,
                                          [this](const DatabaseLocation &left) { m_left << left.text(); });
    }

    /** A server that wants ann's password, "right". */
    QString server()
    {
        if (!m_server) {
            m_server = PostgresCluster::makeListening("host all ann 127.0.0.1/32 scram-sha-256\n"
                                                      "host all guest 127.0.0.1/32 trust\n");
            if (!m_server || !m_server->start() ||
                !m_server->sql(u"CREATE ROLE ann LOGIN PASSWORD 'right'; CREATE ROLE guest LOGIN"_s))
                m_server.reset();
        }
        return m_server ? u"127.0.0.1:%1/postgres"_s.arg(m_server->port()) : QString();
    }

    /** How the login went; the steps before it pass. */
    static ConnectionFinding login(QFuture<ConnectionFinding> test)
    {
        test.waitForFinished();
        for (const ConnectionFinding &finding : test.results()) {
            if (finding.step == ConnectionStep::Login)
                return finding;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_keychain = {};
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_preferences = std::make_unique<ui::Preferences>(m_settings.get());
        useSetup(m_folder.filePath(u"orders.sqlite"_s));
    }

    void passwordBelongsToTheLogin_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("same");
        QTest::newRow("another database") << u"postgresql://ann@db.test/other"_s << true;
        QTest::newRow("settings") << u"postgresql://ann@db.test/orders?sslmode=require&connect_timeout=3"_s
                                  << true;
        QTest::newRow("other form") << u"host=db.test user=ann"_s << true;
        QTest::newRow("another user") << u"postgresql://bob@db.test/orders"_s << false;
        QTest::newRow("another server") << u"postgresql://ann@db2.test/orders"_s << false;
        QTest::newRow("another port") << u"postgresql://ann@db.test:5433/orders"_s << false;
        QTest::newRow("service") << u"service=orders user=ann"_s << false;
    }

    void passwordBelongsToTheLogin()
    {
        QFETCH(QString, address);
        QFETCH(bool, same);
        QVERIFY(m_setup->keep(fields(u"postgresql://ann@db.test/orders"_s, u"kept"_s)).result().ok());
        QCOMPARE(m_keychain.passwords, (QMap<QString, QString>{{oldLogin, u"kept"_s}}));
        QVERIFY(m_setup->keep(fields(address)).result().ok());
        QCOMPARE(m_preferences->database(), at(address).text());
        QVERIFY2(same == m_keychain.passwords.contains(oldLogin), "and no other stays for ever");
    }

    void forgettingForgetsThePassword()
    {
        QVERIFY(m_setup->keep(fields(u"postgresql://ann@db.test/orders"_s, u"kept"_s)).result().ok());
        QVERIFY(m_setup->forget().result().ok());
        QVERIFY(m_keychain.passwords.isEmpty());
        QVERIFY(m_preferences->database().isEmpty());
        QVERIFY(m_setup->forget().result().ok());
    }

    void anotherFileCanBeForgottenToo()
    {
        QVERIFY(!m_setup->kept());
        m_preferences->setDatabase(m_folder.filePath(u"chosen.sqlite"_s));
        QCOMPARE(m_setup->kept(), ServerFields());
        QVERIFY(m_setup->forget().result().ok());
        QVERIFY(!m_setup->kept());
    }

    // What is kept of its orders goes with a server, whatever becomes of its password.
    void tellsWhatIsLeft()
    {
        const QString ann = u"postgresql://ann@db.test/orders"_s;
        const QString bob = u"postgresql://bob@db.test/orders"_s;
        m_keychain.problem = none;
        m_left.clear();
        (void)m_setup->keep(fields(ann)).result();
        (void)m_setup->keep(fields(ann, u"new"_s)).result();
        QCOMPARE(m_left, QStringList());
        (void)m_setup->keep(fields(bob)).result();
        QCOMPARE(m_left, QStringList{ann});
        (void)m_setup->forget().result();
        QCOMPARE(m_left, (QStringList{ann, bob}));
    }

    void failuresAreTold()
    {
        const QString address = u"postgresql://ann@db.test/orders"_s;
        m_keychain.problem = none;
        QCOMPARE(m_setup->keep(fields(address, u"kept"_s)).result().error(), none);
        QCOMPARE(m_preferences->database(), address);
        QVERIFY2(m_setup->keep(fields(u"postgresql://bob@db.test/orders"_s)).result().ok(),
                 "nothing to forget");
        QVERIFY(m_setup->forget().result().ok());
        m_keychain.problem.reset();
        QVERIFY(m_setup->keep(fields(address, u"kept"_s)).result().ok());
        m_keychain.problem = locked;
        QCOMPARE(m_setup->keep(fields(u"postgresql://bob@db.test/orders"_s)).result().error(), locked);
        QCOMPARE(m_setup->forget().result().error(), locked);
    }

    void passwordsThatWouldStayReadableAreRefused()
    {
        const QString address = u"postgresql://ann@db.test/orders"_s;
        QVERIFY(m_setup->read(address + u"?sslkey=/k"_s).ok());
        QVERIFY(m_setup->read(address + u"?sslkey=/k&sslpassword=s3cret"_s)
                    .error()
                    .sentence.contains(u"sslpassword"_s));
        ServerFields typed = fields(address);
        for (const QString &further : {u"sslpassword=s3cret"_s, u"password=s3cret"_s}) {
            typed.further = further;
            QCOMPARE(m_setup->addressOf(typed).error().kind, Error::Kind::Invalid);
        }
    }

    void testsWithTheKeptPassword()
    {
        if (server().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QString address = u"postgresql://ann@"_s + server();
        QCOMPARE(login(m_setup->test(fields(address))).kind, Error::Kind::PasswordWanted);
        m_keychain.passwords[at(address).login()] = u"right"_s;
        QVERIFY(login(m_setup->test(fields(address))).outcome != ConnectionFinding::Outcome::Failed);
        QCOMPARE(login(m_setup->test(fields(address, u"wrong"_s))).kind, Error::Kind::PasswordWanted);
    }

    void testsWithTheSessionsPassword()
    {
        if (server().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        m_keychain.problem = none;
        useSetup(u"postgresql://ann:right@"_s + server());
        QVERIFY(login(m_setup->test(fields(u"postgresql://ann@"_s + server()))).outcome !=
                ConnectionFinding::Outcome::Failed);
    }

    void commandLineAsksTheKeychainLast()
    {
        if (server().isEmpty())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const DatabaseLocation ann = at(u"postgresql://ann@"_s + server());
        m_keychain.passwords[ann.login()] = u"kept"_s;
        QCOMPARE(cli::withKeptPassword(ann, m_keychain).password(), u"kept"_s);
        m_keychain.reads = 0;

        qputenv("PGPASSWORD", "right");
        QVERIFY(!cli::withKeptPassword(ann, m_keychain).hasPassword());
        qunsetenv("PGPASSWORD");
        QVERIFY(!cli::withKeptPassword(at(u"postgresql://guest@"_s + server()), m_keychain).hasPassword());
        QCOMPARE(cli::withKeptPassword(ann.withPassword(u"given"_s), m_keychain).password(), u"given"_s);
        const DatabaseLocation file = at(m_folder.filePath(u"orders.sqlite"_s));
        QCOMPARE(cli::withKeptPassword(file, m_keychain).text(), file.text());
        QCOMPARE(m_keychain.reads, 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, ServerSetupTest)
#include "serversetuptest.moc"
