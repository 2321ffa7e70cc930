// SPDX-License-Identifier: Apache-2.0
#include "store/store.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

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
        QCOMPARE(location->engine(), text.startsWith(u"postgres"_s) ? Engine::PostgreSql : Engine::Sqlite);
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
                                   << u"The address of the database has a semicolon in “application_name”."_s;
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
