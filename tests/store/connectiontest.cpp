// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/connectiontest.h"

#include "secureserver.h"
#include "store/store.h"
#include "support/freeport.h"
#include "support/pooler.h"
#include "support/testmain.h"
#include "talkers.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSignalSpy>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Step = ConnectionStep;
using Outcome = ConnectionFinding::Outcome;

Q_DECLARE_METATYPE(mars::ConnectionStep)

/** Every way a connection can fail, against real servers, certificates, poolers and silence. */
class ConnectionTestTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<SecureServer> m_server;

    static DatabaseLocation location(const QString &text) { return *DatabaseLocation::parse(text); }

    static QList<ConnectionFinding> findings(const QString &text)
    {
        return testConnectionNow(location(text));
    }

    static QString all(const QList<ConnectionFinding> &findings)
    {
        QString text;
        for (const ConnectionFinding &finding : findings)
            text += u"%1 %2: %3 %4 [%5]\n"_s.arg(int(finding.step))
                        .arg(int(finding.outcome))
                        .arg(finding.sentence, finding.nextStep, finding.detail);
        return text;
    }

    static void expectFailure(const QString &text, Step step, Error::Kind kind, const QString &says)
    {
        const QList<ConnectionFinding> told = findings(text);
        QVERIFY2(!told.isEmpty(), qPrintable(text));
        const ConnectionFinding &last = told.last();
        QVERIFY2(last.outcome == Outcome::Failed, qPrintable(all(told)));
        QVERIFY2(last.step == step, qPrintable(all(told)));
        QVERIFY2(last.kind == kind, qPrintable(all(told)));
        QVERIFY2(last.sentence.contains(says), qPrintable(all(told)));
        QVERIFY2(!last.nextStep.isEmpty(), qPrintable(all(told)));
        for (qsizetype i = 0; i < told.size(); ++i)
            QCOMPARE(int(told.at(i).step), int(i));
        QVERIFY2(!all(told).contains(u"pass-word"_s), qPrintable(all(told)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = SecureServer::make();
        if (!m_server)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
    }

    void allIsWell()
    {
        const QList<ConnectionFinding> told = findings(m_server->uri(u"ann:pass-word"_s, u"orders"_s));
        QCOMPARE(told.size(), connectionStepCount);
        for (const ConnectionFinding &finding : told)
            QVERIFY2(finding.outcome == Outcome::Passed, qPrintable(all(told)));
        QVERIFY(told.at(int(Step::Encryption)).sentence.contains(u"certificate is good"_s));
        QCOMPARE(told.at(int(Step::Login)).sentence, u"Logged in as “ann”."_s);
        QCOMPARE(told.at(int(Step::Rights)).sentence, u"“ann” may read orders."_s);
    }

    void socketOfThisComputer()
    {
        const QList<ConnectionFinding> told = findings(m_server->cluster().uri(u"orders"_s));
        QVERIFY2(told.last().outcome == Outcome::Passed, qPrintable(all(told)));
        QCOMPARE(told.at(int(Step::Encryption)).sentence, u"The connection stays on this computer."_s);
        QCOMPARE(told.at(int(Step::Rights)).sentence, u"“mars” may read and write orders."_s);
    }

    void fails_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Step>("step");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &text, Step step, Error::Kind kind,
                            const QString &says) { QTest::newRow(name) << text << step << kind << says; };
        if (!m_server)
            return;
        const QString local = u"postgresql://ann:pass-word@127.0.0.1:%1/orders"_s;
        row("unknown service", u"service=nowhere"_s, Step::Name, Error::Kind::Invalid, u"“nowhere”"_s);
        row("nobody listens", local.arg(freePort()), Step::Reach, Error::Kind::Unreachable,
            u"No server listens"_s);
        row("no socket", u"postgresql:///orders?host=/nowhere"_s, Step::Reach, Error::Kind::Unreachable,
            u"No server listens"_s);
        const auto login = [&](const char *name, const QString &who, const QString &database,
                               Error::Kind kind, const QString &says) {
            row(name, m_server->uri(who, database), Step::Login, kind, says);
        };
        login("no password", u"ann"_s, u"orders"_s, Error::Kind::PasswordWanted, u"asks for the password"_s);
        login("wrong password", u"ann:wrong-pass-word"_s, u"orders"_s, Error::Kind::PasswordWanted,
              u"does not take this user and password"_s);
        login("not in pg_hba.conf", u"stranger:pass-word"_s, u"orders"_s, Error::Kind::Refused,
              u"does not let “stranger” in from this computer"_s);
        login("unknown user", u"ghost"_s, u"orders"_s, Error::Kind::Refused, u"does not know “ghost”"_s);
        login("no such database", u"ann:pass-word"_s, u"nowhere"_s, Error::Kind::NotFound,
              u"no database “nowhere”"_s);
        login("may not connect", u"ann:pass-word"_s, u"closed"_s, Error::Kind::Refused,
              u"may not connect to the database “closed”"_s);
        row("may not read", m_server->uri(u"guest"_s, u"orders"_s), Step::Rights, Error::Kind::Refused,
            u"“guest” may not read the orders"_s);
        row("no tables", m_server->uri(u"ann:pass-word"_s, u"empty"_s), Step::Schema,
            Error::Kind::SchemaMissing, u"no order tables"_s);
        row("older", m_server->uri(u"ann:pass-word"_s, u"older"_s), Step::Schema, Error::Kind::SchemaMissing,
            u"older version"_s);
        row("newer", m_server->uri(u"ann:pass-word"_s, u"newer"_s), Step::Schema, Error::Kind::NewerSchema,
            u"newer version"_s);
        row("only a primary would do",
            m_server->uri(u"ann:pass-word"_s, u"orders"_s) + u"&target_session_attrs=standby"_s, Step::Login,
            Error::Kind::ReadOnly, u"“standby”"_s);
    }
    void fails()
    {
        QFETCH(QString, text);
        QFETCH(Step, step);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, says);
        expectFailure(text, step, kind, says);
    }

    // Without a network the resolver does not answer at all, which is another sentence.
    void wrongName()
    {
        const QList<ConnectionFinding> told = findings(u"postgresql://no-such-host.invalid/orders"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().step, Step::Name);
        QCOMPARE(told.first().outcome, Outcome::Failed);
        QVERIFY2(told.first().sentence.contains(u"“no-such-host.invalid”"_s), qPrintable(all(told)));
    }

    void talksWrongly_data()
    {
        QTest::addColumn<Talker::Manner>("manner");
        QTest::addColumn<QString>("says");
        QTest::newRow("firewall") << Talker::Manner::Drops << u"does not answer at port"_s;
        QTest::newRow("silent") << Talker::Manner::Silent << u"says nothing"_s;
        QTest::newRow("hangs up") << Talker::Manner::HangsUp << u"hung up"_s;
        QTest::newRow("web server") << Talker::Manner::SpeaksHttp << u"is not PostgreSQL"_s;
    }
    void talksWrongly()
    {
        QFETCH(Talker::Manner, manner);
        QFETCH(QString, says);
        const Talker talker(manner);
        expectFailure(
            u"postgresql://ann:pass-word@127.0.0.1:%1/orders?connect_timeout=2"_s.arg(talker.port()),
            Step::Reach, Error::Kind::Unreachable, says);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << u"expired"_s << u"was valid until"_s;
        QTest::newRow("other host") << u"other host"_s << u"belongs to another server: other.test"_s;
        QTest::newRow("self-signed") << u"self-signed"_s << u"by nobody but itself"_s;
        QTest::newRow("unknown authority") << u"unknown authority"_s << u"does not know"_s;
        QTest::newRow("none") << u"none"_s << u"does not encrypt"_s;
    }
    void certificates()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, says);
        QVERIFY2(m_server->show(certificate), qPrintable(PostgresCluster::whyNot()));
        expectFailure(m_server->uri(u"ann:pass-word"_s, u"orders"_s), Step::Encryption, Error::Kind::Refused,
                      says);
        // libpq thinks the same of it, and the store is refused.
        QVERIFY(!databaseInfo(location(m_server->uri(u"ann:pass-word"_s, u"orders"_s))));
        QVERIFY(m_server->show(u"good"_s));
    }

    void weakerIsWarned_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("says");
        QTest::newRow("disable") << u"disable"_s << u"without encryption"_s;
        QTest::newRow("prefer") << u"prefer"_s << u"without encryption"_s;
        QTest::newRow("require") << u"require"_s << u"certificate is not checked"_s;
        QTest::newRow("verify-ca") << u"verify-ca"_s << u"whether it is this server's"_s;
    }
    void weakerIsWarned()
    {
        QFETCH(QString, mode);
        QFETCH(QString, says);
        QString address = m_server->uri(u"ann:pass-word"_s, u"orders"_s).replace(u"verify-full"_s, mode);
        if (mode != u"verify-ca")
            address.remove(QRegularExpression(u"&sslrootcert=[^&]*"_s)); // "require" would ask it
        const QList<ConnectionFinding> told = findings(address);
        QVERIFY2(told.size() == connectionStepCount, qPrintable(all(told)));
        const ConnectionFinding &encryption = told.at(int(Step::Encryption));
        QVERIFY2(encryption.outcome == Outcome::Warned, qPrintable(all(told)));
        QVERIFY2(encryption.sentence.contains(says), qPrintable(all(told)));
        QCOMPARE(location(address).weakness(), encryption.sentence);
    }

    // Nobody said how to encrypt: another computer has to show a certificate, this one need not.
    void defaultForOthersIsStrict()
    {
        const QString address =
            m_server->uri(u"ann:pass-word"_s, u"orders"_s).remove(u"&sslmode=verify-full"_s);
        QCOMPARE(location(address).weakness(), QString());
        QVERIFY(m_server->show(u"none"_s));
        expectFailure(address, Step::Encryption, Error::Kind::Refused, u"does not encrypt"_s);
        const QString here = QString(address)
                                 .replace(u"db.test"_s, u"127.0.0.1"_s)
                                 .remove(QRegularExpression(u"&hostaddr=[^&]*"_s));
        QCOMPARE(findings(here).size(), connectionStepCount);
        qputenv("PGSSLMODE", "prefer");
        QCOMPARE(findings(address).size(), connectionStepCount);
        QVERIFY(!location(address).weakness().isEmpty());
        qunsetenv("PGSSLMODE");
        QVERIFY(m_server->show(u"good"_s));
    }

    void systemsAuthoritiesAreAsked()
    {
        const QString address = m_server->uri(u"ann:pass-word"_s, u"orders"_s)
                                    .remove(QRegularExpression(u"&sslrootcert=[^&]*"_s));
        expectFailure(address, Step::Encryption, Error::Kind::Refused, u"does not know"_s);
        qputenv("SSL_CERT_FILE", m_server->authority().toUtf8());
        const QList<ConnectionFinding> told = findings(address);
        QVERIFY2(told.size() == connectionStepCount, qPrintable(all(told)));
        QVERIFY(databaseInfo(location(address)).ok());
        qunsetenv("SSL_CERT_FILE");
    }

    void severalHosts()
    {
        const QString port = QString::number(m_server->cluster().port());
        const QString address =
            u"postgresql://guest@127.0.0.1:%1,127.0.0.1:%2/orders"_s.arg(freePort()).arg(port);
        const QList<ConnectionFinding> told = findings(address);
        QVERIFY2(told.size() > int(Step::Login), qPrintable(all(told)));
        QCOMPARE(told.at(int(Step::Reach)).outcome, Outcome::Warned);
        QCOMPARE(told.at(int(Step::Login)).outcome, Outcome::Passed);
    }

    void passwordFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"pgpass"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("*:*:*:ann:pass-word\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        const QString address = m_server->uri(u"ann"_s, u"orders"_s);
        QCOMPARE(findings(address).last().kind, Error::Kind::PasswordWanted);
        qputenv("PGPASSFILE", file.fileName().toUtf8());
        QCOMPARE(findings(address).size(), connectionStepCount);
        QVERIFY(databaseInfo(location(address)).ok());
        qunsetenv("PGPASSFILE");
    }

    void poolers_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("places");
        QTest::addColumn<QString>("says");
        QTest::newRow("session") << u"session"_s << 8 << QString();
        QTest::newRow("session, too few places") << u"session"_s << 1 << u"no second place"_s;
        QTest::newRow("transaction") << u"transaction"_s << 8 << u"every transaction another session"_s;
        QTest::newRow("transaction, one place") << u"transaction"_s << 1 << u"every transaction another"_s;
        QTest::newRow("statement") << u"statement"_s << 8 << u"every transaction another session"_s;
    }
    void poolers()
    {
        if (!Pooler::isInstalled())
            QSKIP("pgbouncer is not installed");
        QFETCH(QString, mode);
        QFETCH(int, places);
        QFETCH(QString, says);
        const Pooler pooler(m_server->cluster(), mode, places);
        const QString address =
            u"postgresql://ann@127.0.0.1:%1/orders?connect_timeout=2"_s.arg(pooler.port());
        if (!says.isEmpty()) {
            const QList<ConnectionFinding> told = findings(address);
            QVERIFY2(told.last().outcome == Outcome::Failed, qPrintable(all(told)));
            QVERIFY2(told.last().sentence.contains(says), qPrintable(all(told)));
            if (mode != u"session") { // a desk that was never set up in its window hears the same
                const Result<Order> order = openOrderSource(location(address))->order(1).result();
                QVERIFY(!order.ok());
                QVERIFY2(order.error().sentence.contains(says), qPrintable(plainText(order.error())));
            }
            return;
        }
        const QList<ConnectionFinding> told = findings(address);
        QVERIFY2(told.size() == connectionStepCount, qPrintable(all(told)));
        QVERIFY2(told.at(int(Step::Login)).sentence.contains(u"keeps sessions"_s), qPrintable(all(told)));
    }

    void tellsStepByStepAndCancels()
    {
        const Talker talker(Talker::Manner::Drops);
        QFuture<ConnectionFinding> future = testConnection(
            location(u"postgresql://ann@127.0.0.1:%1/orders?connect_timeout=60"_s.arg(talker.port())));
        QFutureWatcher<ConnectionFinding> watcher;
        QSignalSpy told(&watcher, &QFutureWatcher<ConnectionFinding>::resultReadyAt);
        QSignalSpy finished(&watcher, &QFutureWatcher<ConnectionFinding>::finished);
        watcher.setFuture(future);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(future.resultAt(0).step, Step::Name);
        QVERIFY(finished.isEmpty());
        future.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000); // half of what it would wait for the server
        QCOMPARE(future.resultCount(), 1);
    }

    void isTheSameInGerman()
    {
        useLanguage(u"de"_s);
        const QList<ConnectionFinding> told = findings(m_server->uri(u"ann:wrong"_s, u"orders"_s));
        useLanguage(u"en"_s);
        QCOMPARE(told.last().kind, Error::Kind::PasswordWanted);
    }
};

MARS_TEST_MAIN(QCoreApplication, ConnectionTestTest)
#include "connectiontest.moc"
