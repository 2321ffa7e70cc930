// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/libpqparameters.h"
#include "store/store.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

Q_DECLARE_METATYPE(mars::ServerFields)

class LocationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("display");
        QTest::newRow("path") << u"/data/orders.db"_s << u"/data/orders.db"_s;
        QTest::newRow("relative") << u"x/../orders.db"_s << QDir::current().absoluteFilePath(u"orders.db"_s);
        QTest::newRow("whole address") << u"postgresql://ann:s3cret@db.example:5433/orders?sslmode=require"_s
                                       << u"db.example:5433/orders"_s;
        QTest::newRow("short scheme") << u"postgres://db.example/orders"_s << u"db.example/orders"_s;
        QTest::newRow("several hosts")
            << u"postgresql://ann:s3cret@a:1,b:2/orders?target_session_attrs=read-write"_s
            << u"a,b:1,2/orders"_s;
        QTest::newRow("service") << u"postgresql:///?service=desk"_s << u"desk"_s;
        QTest::newRow("socket") << u"postgresql:///orders?host=/run/pg&password=s3cret"_s
                                << u"/run/pg/orders"_s;
        QTest::newRow("keywords") << u"host=db.example port=5433 dbname=orders password='s3cret x'"_s
                                  << u"db.example:5433/orders"_s;
        QTest::newRow("keyword service") << u" service = desk"_s << u"desk"_s;
        QTest::newRow("password with a semicolon")
            << u"postgresql://ann:s3cret%3Bx@h/orders"_s << u"h/orders"_s;
    }
    void parses()
    {
        QFETCH(QString, text);
        const Result<DatabaseLocation> location = DatabaseLocation::parse(text);
        QVERIFY(location.ok());
        QTEST(location->display(), "display");
        QVERIFY(!location->display().contains(u"s3cret"_s));
        const bool isServer = text.contains(u"://"_s) || text.contains(u'=');
        QCOMPARE(location->engine(), isServer ? Engine::PostgreSql : Engine::Sqlite);
        // What is kept means the same again, and the password is not in it.
        QVERIFY(!location->text().contains(u"s3cret"_s));
        const Result<DatabaseLocation> again = DatabaseLocation::parse(location->text());
        QVERIFY2(again.ok(), qPrintable(location->text()));
        QCOMPARE(again->display(), location->display());
        QCOMPARE(again->text(), location->text());
        QCOMPARE(again->fields(), location->fields());
    }

    void fileThatLooksLikeKeywords()
    {
        QCOMPARE(DatabaseLocation::parse(u"./host=x"_s)->engine(), Engine::Sqlite);
        QCOMPARE(DatabaseLocation::parse(u"name=x.db"_s)->engine(), Engine::Sqlite);
    }

    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("plain", u"postgresql://ann@db.example:5433/orders"_s);
        same("several hosts", u"postgresql://a:1,b:2/orders?target_session_attrs=read-write"_s);
        same("IPv6", u"postgresql://[2001:db8::1]:5432/orders"_s);
        same("escapes", u"postgresql://a%40n@db/or%2Fders?application_name=it%27s%20a%5Cdesk"_s);
        same("service", u"postgresql:///?service=desk"_s);
        QTest::newRow("one port for all") << u"host=a,b port=7 dbname=x"_s << u"postgresql://a:7,b:7/x"_s;
        QTest::newRow("socket") << u"host=/run/pg dbname=x port=7"_s
                                << u"postgresql:///x?host=%2Frun%2Fpg&port=7"_s;
        QTest::newRow("passwords") << u"host=h password=s3cret sslpassword=s3cret"_s << u"postgresql://h/"_s;
    }
    void keepsWhatWasWritten()
    {
        QFETCH(QString, text);
        QTEST(DatabaseLocation::parse(text)->text(), "kept");
    }

    void fieldsAndTextMeanTheSame()
    {
        const ServerFields fields{.host = u"a,b"_s,
                                  .port = u"1,2"_s,
                                  .database = u"orders"_s,
                                  .user = u"ann"_s,
                                  .password = {},
                                  .service = u"desk"_s,
                                  .encryption = u"require"_s,
                                  .further = u"application_name='it\\'s 1' connect_timeout=3"_s};
        const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
        QVERIFY(location.ok());
        QCOMPARE(location->fields(), fields);
        QCOMPARE(DatabaseLocation::parse(location->text())->fields(), fields);
        QVERIFY(!location->hasPassword());
        const DatabaseLocation open = location->withPassword(u"s3cret"_s);
        QVERIFY(open.hasPassword());
        QVERIFY(!open.text().contains(u"s3cret"_s));
        QVERIFY(!open.display().contains(u"s3cret"_s));
        QCOMPARE(open.fields(), fields);
    }

    void refusesFields_data()
    {
        QTest::addColumn<ServerFields>("fields");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("nothing") << ServerFields{} << u"No server was named."_s;
        QTest::newRow("further") << ServerFields{.host = u"h"_s, .further = u"colour=red s3cret"_s}
                                 << u"The further settings are not written as PostgreSQL expects them."_s;
        QTest::newRow("semicolon") << ServerFields{.host = u"h;x"_s}
                                   << u"There is a “;” in “Server”, which cannot be used here."_s;
    }
    void refusesFields()
    {
        QFETCH(ServerFields, fields);
        const Result<DatabaseLocation> location = DatabaseLocation::of(fields);
        QVERIFY(!location);
        QTEST(location.error().sentence, "sentence");
        QVERIFY(!plainText(location.error()).contains(u"s3cret"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");
        const QString unreadable = u"The address of the database is not written as PostgreSQL expects it."_s;
        const QString unknownKind = u"The address of the database is of a kind this program does not know."_s;
        QTest::newRow("nothing") << QString() << u"No database was named."_s;
        QTest::newRow("blank") << u"  "_s << u"No database was named."_s;
        QTest::newRow("other kind") << u"mysql://h/orders"_s << unknownKind;
        QTest::newRow("a folder") << QDir::tempPath() << u"The path of the database does not name a file."_s;
        QTest::newRow("bad escape") << u"postgresql://ann:s3cret%zz@h/orders"_s << unreadable;
        QTest::newRow("unknown option") << u"postgresql://ann:s3cret@h/orders?colour=red"_s << unreadable;
        QTest::newRow("semicolon") << u"postgresql://h/orders?application_name=a%3Bb"_s
                                   << u"There is a “;” in “application_name”, which cannot be used here."_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<DatabaseLocation> location = DatabaseLocation::parse(text);
        QVERIFY(!location);
        QCOMPARE(location.error().kind, Error::Kind::Invalid);
        QTEST(location.error().sentence, "sentence");
        QVERIFY(!location.error().nextStep.isEmpty());
        QVERIFY(!plainText(location.error()).contains(u"s3cret"_s));
        QVERIFY(!location.error().detail.contains(u"s3cret"_s));
    }

    // What nobody named in the address is libpq's to find: our own choices do not stand in the way.
    void environmentIsHonoured_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("variables");
        QTest::newRow("PGHOST, PGUSER, PGDATABASE")
            << u"postgresql://"_s << QByteArray("PGHOST=%1 PGUSER=mars PGDATABASE=postgres");
        QTest::newRow("PGSERVICE") << u"postgresql://"_s << QByteArray("PGSERVICE=desk");
        QTest::newRow("PGPORT overridden")
            << u"postgresql://mars@/postgres?host=%1&port=5432"_s << QByteArray("PGPORT=1");
        QTest::newRow("PGAPPNAME") << u"postgresql://mars@/postgres?host=%1"_s
                                   << QByteArray("PGAPPNAME=desk-7");
    }
    void environmentIsHonoured()
    {
        PostgresCluster *cluster = PostgresCluster::instance();
        if (!cluster)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QFETCH(QString, address);
        QFETCH(QByteArray, variables);
        QTemporaryDir folder;
        QFile services(folder.filePath(u"pg_service.conf"_s));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[desk]\nhost=" + cluster->socketFolder().toUtf8() + "\nuser=mars\ndbname=postgres\n");
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        const QByteArray place = cluster->socketFolder().toUtf8();
        const QList<QByteArray> pairs = variables.replace("%1", place).split(' ');
        for (const QByteArray &pair : pairs)
            qputenv(pair.split('=').first().constData(), pair.split('=').last());
        const auto clean = qScopeGuard([&pairs] {
            for (const QByteArray &pair : pairs)
                qunsetenv(pair.split('=').first().constData());
        });
        const Result<DatabaseInfo> info =
            databaseInfo(*DatabaseLocation::parse(address.replace(u"%1"_s, cluster->socketFolder())));
        QVERIFY2(info.ok(), qPrintable(info ? QString() : info.error().detail));
    }

    // The values libpq ends up with, after our choices: from the address, the service file, the environment.
    void choosesOnlyWhereNobodyDid_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const char *address, const char *variable, const char *keyword,
                            const char *value) {
            QTest::newRow(name) << QString::fromLatin1(address) << QByteArray(variable)
                                << QString::fromLatin1(keyword) << QString::fromLatin1(value);
        };
        row("encryption elsewhere", "host=db.test", "", "sslmode", "verify-full");
        row("encryption here", "host=localhost", "", "sslmode", "prefer");
        row("encryption at 127.0.0.2", "host=127.0.0.2", "", "sslmode", "prefer");
        row("encryption at ::1", "host=::1", "", "sslmode", "prefer");
        row("encryption of a socket", "host=/run/pg", "", "sslmode", "prefer");
        row("encryption, one of two here", "host=localhost,db.test", "", "sslmode", "verify-full");
        row("encryption in the address", "host=db.test sslmode=require", "", "sslmode", "require");
        row("encryption in the address, as libpq's own", "host=db.test sslmode=prefer", "", "sslmode",
            "prefer");
        row("encryption in the environment", "host=db.test", "PGSSLMODE=prefer", "sslmode", "prefer");
        row("host in the environment", "dbname=x", "PGHOST=db.test", "sslmode", "verify-full");
        row("host in the service", "service=elsewhere", "", "sslmode", "verify-full");
        row("encryption in the service", "service=open", "", "sslmode", "prefer");
        row("service in the environment", "dbname=x", "PGSERVICE=open", "sslmode", "prefer");
        row("name here", "host=db.test", "", "fallback_application_name", "mars-console");
        row("name in the environment", "host=db.test", "PGAPPNAME=desk", "application_name", "desk");
        row("timeout", "host=db.test", "", "connect_timeout", "5");
        row("timeout in the environment", "host=db.test", "PGCONNECT_TIMEOUT=9", "connect_timeout", "9");
        row("timeout in the service", "service=open", "", "connect_timeout", "7");
        row("authorities", "host=db.test", "SSL_CERT_FILE=/etc/passwd", "sslrootcert", "/etc/passwd");
        row("authorities in the environment", "host=db.test", "PGSSLROOTCERT=/x", "sslrootcert", "/x");
        row("attributes", "host=a,b", "PGTARGETSESSIONATTRS=read-write", "target_session_attrs",
            "read-write");
    }
    void choosesOnlyWhereNobodyDid()
    {
        QFETCH(QString, address);
        QFETCH(QByteArray, variable);
        QFETCH(QString, keyword);
        QTemporaryDir folder;
        QFile services(folder.filePath(u"pg_service.conf"_s));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[elsewhere]\nhost=db.test\n# sslmode=prefer\n"
                       "[open]\nhost=db.test\nsslmode=prefer\nconnect_timeout=7\n");
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        const QByteArray name = variable.split('=').first();
        if (!name.isEmpty())
            qputenv(name.constData(), variable.split('=').last());
        const auto effective = effectiveParameters(completedParameters(*parsedParameters(address)));
        if (!name.isEmpty())
            qunsetenv(name.constData());
        QVERIFY(effective.has_value());
        QTEST(effective->value(keyword), "value");
    }

    // What libpq understands reaches it: several hosts, a service file, values with quotes.
    void reachesTheServer_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("plain") << u"host=%1"_s;
        QTest::newRow("second host answers") << u"host=/nowhere,%1&sslmode=prefer"_s;
        QTest::newRow("quotes") << u"host=%1&application_name=it%27s%20a%5Cdesk"_s;
        QTest::newRow("service") << u"service=desk"_s;
    }
    void reachesTheServer()
    {
        PostgresCluster *cluster = PostgresCluster::instance();
        if (!cluster)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        QFETCH(QString, query);
        QTemporaryDir folder;
        QFile services(folder.filePath(u"pg_service.conf"_s));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[desk]\nhost=" + cluster->socketFolder().toUtf8() + "\n");
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toUtf8());
        const QString address =
            u"postgresql://mars@/postgres?"_s + query.replace(u"%1"_s, cluster->socketFolder());
        const Result<DatabaseInfo> info = databaseInfo(*DatabaseLocation::parse(address));
        QVERIFY2(info.ok(), qPrintable(info ? QString() : info.error().detail));
        QCOMPARE(info->schemaVersion, 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, LocationTest)
#include "locationtest.moc"
