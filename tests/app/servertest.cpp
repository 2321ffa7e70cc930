// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"

#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using mars::test::PostgresCluster;

/** The program on a shared server, whose schema only changes when someone asks for it. */
class ServerTest : public QObject
{
    Q_OBJECT
private:
    Console m_console;

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
    }

    void init()
    {
        m_console.environment.insert(u"MARS_DATABASE"_s, PostgresCluster::instance()->createDatabase());
    }

    void wholeLife()
    {
        QVERIFY(m_console.does({u"database"_s, u"init"_s}));
        const Ran loaded = m_console.run({u"sample"_s, u"load"_s});
        QVERIFY2(loaded.code == 0, loaded.err.constData());
        const Ran tracked = m_console.run({u"track"_s, u"MO-204871"_s});
        QVERIFY2(tracked.code == 0, tracked.err.constData());
        QVERIFY(m_console.run({u"database"_s, u"info"_s}).out.contains("PostgreSQL"));
        const Ran checked = m_console.run({u"database"_s, u"check"_s});
        QVERIFY2(checked.code == 0, checked.out.constData());
        QVERIFY(m_console.does({u"sample"_s, u"remove"_s}));
        QCOMPARE(m_console.run({u"track"_s, u"MO-204871"_s}).code, 1);
    }

    void nothingIsSetUpUnasked_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString file = m_console.file(u"orders.csv"_s, "order,placed\nT-1,2026-03-01T10:00:00Z\n");
        QTest::newRow("track") << QStringList{u"track"_s, u"MO-1"_s};
        QTest::newRow("sample load") << QStringList{u"sample"_s, u"load"_s};
        QTest::newRow("import") << QStringList{u"import"_s, file};
    }

    void nothingIsSetUpUnasked()
    {
        QFETCH(QStringList, command);
        const Ran ran = m_console.run(command);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
        QVERIFY2(ran.err.contains("mars-console database"), ran.err.constData());
    }

    void windowAsksForTheMigration()
    {
        m_console.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        QProcess window;
        m_console.prepare(window, {});
        window.start();
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT((told += window.readAllStandardError()).contains("database migrate"),
                                 60'000);
        window.kill();
        QVERIFY(window.waitForFinished());
        const Ran info = m_console.run({u"database"_s, u"info"_s, u"--json"_s});
        QVERIFY2(info.code == 3 || info.json()[u"schemaVersion"_s].toInt() == 0, "it was left as it was");
    }

    void decidesWhatDesksKeep()
    {
        QVERIFY(m_console.does({u"database"_s, u"init"_s}));
        const QStringList command{u"database"_s, u"snapshot"_s};
        QVERIFY(m_console.run(command).out.contains("the last 14 days"));
        const Ran set = m_console.run(command + QStringList{u"--days"_s, u"3"_s});
        QVERIFY2(set.code == 0 && set.out.contains("the last 3 days"), set.err.constData());
        QCOMPARE(m_console.run(command + QStringList{u"--json"_s}).json()[u"days"_s].toInt(), 3);
        for (const QString &nonsense : {u"0"_s, u"-1"_s, u"many"_s, u"367"_s, QString()}) {
            const Ran refused = m_console.run(command + QStringList{u"--days="_s + nonsense});
            QCOMPARE(refused.code, 2);
            QVERIFY2(refused.saysOneThing(), refused.err.constData());
        }
        QCOMPARE(m_console.run(command + QStringList{u"--json"_s}).json()[u"days"_s].toInt(), 3);
        QVERIFY(m_console.run(command + QStringList{u"--off"_s}).out.contains("no copies"));

        const QStringList file{u"--database"_s, m_console.path(u"own.sqlite"_s)};
        QVERIFY(m_console.does(QStringList{u"database"_s, u"init"_s} + file));
        const Ran ofFile = m_console.run(command + file);
        QCOMPARE(ofFile.code, 2);
        QVERIFY2(ofFile.err.contains("is a file on this computer"), ofFile.err.constData());
    }

    void databaseThatIsNotThere()
    {
        m_console.environment.insert(u"MARS_DATABASE"_s, PostgresCluster::instance()->uri(u"nowhere"_s));
        const Ran ran = m_console.run({u"track"_s, u"MO-1"_s});
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
    }
};

MARS_TEST_MAIN(QCoreApplication, ServerTest)
#include "servertest.moc"
