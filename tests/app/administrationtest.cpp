// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "support/postgrescluster.h"
#include "support/smalldisk.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace mars::test;

namespace {

/** Works on the file past the program. */
QStringList onFile(const QString &path, const QString &statement)
{
    QStringList values;
    const QString name = u"stranger"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        while (query.next())
            values.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(name);
    return values;
}

} // namespace

/** Checking, mending, saving and moving databases from the terminal. */
class AdministrationTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Console> m_console;

    /** Starts it again and again, killed a little later each time, until it is not. */
    int killedUntilDone(const QStringList &command, const std::function<void()> &look)
    {
        int kills = 0;
        for (int delay = 5;; delay += delay / 2) {
            QProcess process;
            m_console->prepare(process, command);
            process.start();
            if (process.waitForFinished(delay))
                return process.exitCode() == 0 ? kills : -1;
            process.kill();
            process.waitForFinished();
            ++kills;
            look();
        }
    }

    qint64 orders(const QString &database)
    {
        const Ran info = m_console->run({u"database"_s, u"info"_s, u"--json"_s, u"--database"_s, database});
        return info.json()[u"orders"_s].toInteger();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        QVERIFY(m_console->does({u"sample"_s, u"load"_s}));
    }

    void mends()
    {
        onFile(m_console->database(),
               u"UPDATE orders SET stage = 'Lost', number_key = 'x' WHERE id IN (3, 5)"_s);
        const Ran found = m_console->run({u"database"_s, u"check"_s});
        QCOMPARE(found.code, 1);
        QVERIFY2(found.out.contains("“stage”") && found.out.contains("check --repair"),
                 found.out.constData());
        const Ran mended = m_console->run({u"database"_s, u"check"_s, u"--repair"_s});
        QCOMPARE(mended.code, 0);
        QVERIFY2(mended.out.startsWith("Worked out again what is derived of 2 orders.\nNo faults are left"),
                 mended.out.constData());
        const Ran sound = m_console->run({u"database"_s, u"check"_s});
        QCOMPARE(sound.code, 0);
        QCOMPARE(sound.out.count('\n'), 1);
        QCOMPARE(sound.err, QByteArray());
    }

    void tellsWhatItCannotMend()
    {
        onFile(m_console->database(), u"DELETE FROM contact WHERE order_id = 3"_s);
        const Ran ran = m_console->run({u"database"_s, u"check"_s, u"--repair"_s, u"--json"_s});
        QCOMPARE(ran.code, 1);
        const QJsonObject json = ran.json().object();
        QCOMPARE(json[u"sound"_s].toBool(true), false);
        QCOMPARE(json[u"faultCount"_s].toInt(), 1);
        const QJsonObject fault = json[u"faults"_s].toArray().first().toObject();
        QVERIFY(!fault[u"repairable"_s].toBool(true));
        QVERIFY(fault[u"nextStep"_s].toString().contains(u"Import"_s));
    }

    void savesAndBringsBack()
    {
        const QString backup = m_console->path(u"backup.mars"_s);
        const Ran saved = m_console->run({u"database"_s, u"backup"_s, u"backup.mars"_s});
        QVERIFY2(saved.code == 0, saved.err.constData());
        QVERIFY(QFile::exists(backup));
        const Ran again = m_console->run({u"database"_s, u"backup"_s, u"backup.mars"_s});
        QCOMPARE(again.code, 2);
        QVERIFY(again.saysOneThing());
        QVERIFY(m_console->does({u"database"_s, u"backup"_s, u"backup.mars"_s, u"--replace"_s}));

        QVERIFY(m_console->does({u"sample"_s, u"remove"_s}));
        const Ran restored = m_console->run({u"database"_s, u"restore"_s, u"backup.mars"_s, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QCOMPARE(restored.json()[u"orders"_s].toInteger(), orders(m_console->database()));
        QVERIFY(m_console->does({u"track"_s, u"MO-204871"_s}));
        const Ran refused = m_console->run({u"database"_s, u"restore"_s, u"backup.mars"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("--replace"), refused.err.constData());
        QVERIFY(m_console->does({u"database"_s, u"restore"_s, u"backup.mars"_s, u"--replace"_s}));

        const QString text = m_console->file(u"list.txt"_s, "a shopping list");
        QCOMPARE(m_console->run({u"database"_s, u"restore"_s, text, u"--replace"_s}).code, 2);
        QCOMPARE(m_console->run({u"database"_s, u"backup"_s, u"nowhere/x.mars"_s}).code, 2);
        QCOMPARE(m_console
                     ->run({u"database"_s, u"backup"_s, u"x.mars"_s, u"--database"_s,
                            m_console->path(u"none.sqlite"_s)})
                     .code,
                 3);
        QVERIFY(!QFile::exists(m_console->path(u"x.mars"_s)));
    }

    void movesToServerAndBack()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QString server = PostgresCluster::instance()->createDatabase();
        const Ran copied = m_console->run({u"database"_s, u"copy"_s, m_console->database(), server});
        QVERIFY2(copied.code == 0, copied.err.constData());
        QCOMPARE(m_console->run({u"database"_s, u"copy"_s, m_console->database(), server}).code, 2);
        const Ran nowhere = m_console->run({u"database"_s, u"copy"_s, m_console->database(),
                                            PostgresCluster::instance()->uri(u"nowhere"_s)});
        QCOMPARE(nowhere.code, 3);
        QVERIFY2(nowhere.err.contains("on the server") && !nowhere.err.contains("database init"),
                 nowhere.err.constData());
        QVERIFY(m_console->does({u"database"_s, u"check"_s, u"--database"_s, server}));
        const QStringList numbers =
            onFile(m_console->database(), u"SELECT number FROM orders WHERE id % 5 = 0 ORDER BY id"_s);
        QVERIFY(numbers.size() > 30);
        for (const QString &number : numbers) {
            const Ran here = m_console->run({u"track"_s, number, u"--json"_s});
            const Ran there = m_console->run({u"track"_s, number, u"--json"_s, u"--database"_s, server});
            QCOMPARE(here.code, 0);
            QCOMPARE(there.out, here.out);
        }
        QVERIFY(m_console->does({u"database"_s, u"backup"_s, u"server.mars"_s, u"--database"_s, server}));
        const QString other = PostgresCluster::instance()->createDatabase();
        QVERIFY(m_console->does({u"database"_s, u"restore"_s, u"server.mars"_s, u"--database"_s, other}));
        QCOMPARE(orders(other), orders(m_console->database()));
        QVERIFY(m_console->does({u"database"_s, u"copy"_s, other, m_console->path(u"back.sqlite"_s)}));
        QVERIFY(
            m_console->does({u"database"_s, u"check"_s, u"--database"_s, m_console->path(u"back.sqlite"_s)}));
    }

    void fullDisk_data()
    {
        QTest::addColumn<bool>("onServer");
        QTest::newRow("file") << false;
        QTest::newRow("server") << true;
    }

    void fullDisk()
    {
        QFETCH(bool, onServer);
        if (onServer && !PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const SmallDisk disk(m_console->path(u"disk"_s), "16k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const QString database =
            onServer ? PostgresCluster::instance()->createDatabase() : m_console->database();
        if (onServer)
            QVERIFY(m_console->does({u"database"_s, u"copy"_s, m_console->database(), database}));
        const Ran full =
            m_console->run({u"database"_s, u"backup"_s, u"disk/x.mars"_s, u"--database"_s, database});
        QCOMPARE(full.code, 3);
        QVERIFY2(full.saysOneThing(), full.err.constData());
        QVERIFY2(full.err.contains("Free some space"), full.err.constData());
        QCOMPARE(QDir(m_console->path(u"disk"_s)).entryList(QDir::Files), QStringList());
    }

    void fullDiskOfTheDatabase()
    {
        const SmallDisk disk(m_console->path(u"disk"_s), "600k");
        if (!disk.whyNot().isEmpty())
            QSKIP(disk.whyNot().constData());
        const QString small = m_console->path(u"disk/orders.sqlite"_s);
        QVERIFY(m_console->does({u"database"_s, u"init"_s, u"--database"_s, small}));
        QVERIFY(m_console->does({u"database"_s, u"backup"_s, u"x.mars"_s}));
        const Ran full = m_console->run({u"database"_s, u"restore"_s, u"x.mars"_s, u"--database"_s, small});
        QCOMPARE(full.code, 3);
        QVERIFY2(full.err.contains("no room left"), full.err.constData());
        QCOMPARE(orders(small), 0);
        const Ran copied = m_console->run({u"database"_s, u"copy"_s, m_console->database(), small});
        QCOMPARE(copied.code, 3);
        QVERIFY2(copied.err.contains("no room left"), copied.err.constData());
        QCOMPARE(orders(small), 0);
        QVERIFY(m_console->does({u"database"_s, u"check"_s, u"--database"_s, small}));
    }

    void survivesBeingKilled()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QString server = PostgresCluster::instance()->createDatabase();
        const qint64 all = orders(m_console->database());
        const int copies = killedUntilDone({u"database"_s, u"copy"_s, m_console->database(), server}, [&] {
            const qint64 stored = orders(server);
            QVERIFY2(stored == 0 || stored == all, qPrintable(QString::number(stored)));
        });
        // The last one may have been killed when all was stored already.
        QVERIFY(copies > 0 || copies == -1);
        QCOMPARE(orders(server), all);
        QVERIFY(m_console->does({u"database"_s, u"backup"_s, u"server.mars"_s, u"--database"_s, server}));
        QVERIFY(m_console->does({u"sample"_s, u"remove"_s, u"--database"_s, server}));
        const int restores = killedUntilDone(
            {u"database"_s, u"restore"_s, u"server.mars"_s, u"--replace"_s, u"--database"_s, server}, [&] {
                const qint64 stored = orders(server);
                QVERIFY2(stored == 0 || stored == all, qPrintable(QString::number(stored)));
            });
        QVERIFY(restores > 0);
        QCOMPARE(orders(server), all);
        QVERIFY(m_console->does({u"database"_s, u"check"_s, u"--database"_s, server}));
        const int backups = killedUntilDone(
            {u"database"_s, u"backup"_s, u"other.mars"_s, u"--replace"_s, u"--database"_s, server}, [] {});
        QVERIFY(backups > 0);
        QVERIFY(!QFile::exists(m_console->path(u"other.mars.part"_s)));
        QVERIFY(m_console->does(
            {u"database"_s, u"restore"_s, u"other.mars"_s, u"--replace"_s, u"--database"_s, server}));
    }
};

MARS_TEST_MAIN(QCoreApplication, AdministrationTest)
#include "administrationtest.moc"
