// SPDX-License-Identifier: Apache-2.0
#include "backupfolder.h"
#include "doomedprocess.h"
#include "faultydisk.h"
#include "store/administration/administration.h"
#include "storedimage.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;
using faultydisk::Fault;

/** A restore or backup that the disk or a power cut breaks off: what was there before stays, or all is there.
 */
class RestoreFaultTest : public QObject
{
    Q_OBJECT
private:
    BackupFolder m_folder;

private Q_SLOTS:
    void initTestCase() { faultydisk::install(); }

    void damagedDatabaseIsReplaced_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("from its start") << qint64(0);
        QTest::newRow("from the second page on") << qint64(4096);
    }
    void damagedDatabaseIsReplaced()
    {
        QFETCH(qint64, from);
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(testOrders(1, 20)).ok());
        const QString sound = storedImage(database.location());
        const QString file = m_folder.backupOf(database);
        QFile damaged(database.location().path());
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(from));
        QVERIFY(damaged.write(QByteArray(damaged.size() - from, '\xa5')) > 0);
        damaged.close();
        QVERIFY(!restoreDatabase(database.location(), file, false).ok());
        const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
        QVERIFY2(restored.ok(), qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(storedImage(database.location()), sound);
    }

    void faultyDisk_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("full") << Fault::Full;
        QTest::newRow("broken") << Fault::Broken;
    }
    void faultyDisk()
    {
        QFETCH(Fault, fault);
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(testOrders(1, 20)).ok());
        const QString file = m_folder.backupOf(database);
        const QString backup = storedImage(database.location());
        QVERIFY(database.sink()->write(testOrders(21, 40)).ok());
        const QString before = storedImage(database.location());
        bool reached = true;
        int access = 0;
        for (; reached; access += 23) {
            faultydisk::failAt(access, fault);
            const QString name = m_folder.newFile();
            const Result<Done> done = backUpDatabase(database.location(), name, false);
            reached = faultydisk::recover();
            QCOMPARE(QFile::exists(name), done.ok());
            QCOMPARE(m_folder.unfinished(), QString());
            if (!done && fault == Fault::Full)
                QCOMPARE(done.error().kind, Error::Kind::DiskFull);
        }
        QVERIFY(access > 100);
        reached = true;
        for (access = 0; reached; access += 37) {
            faultydisk::failAt(access, fault);
            const Result<DatabaseInfo> restored = restoreDatabase(database.location(), file, true);
            reached = faultydisk::recover();
            const QString after = storedImage(database.location());
            QVERIFY2(after == before || after == backup, qPrintable(after));
            if (restored)
                break;
        }
        QVERIFY(access > 100);
        QVERIFY(restoreDatabase(database.location(), file, true).ok());
        QCOMPARE(storedImage(database.location()), backup);
    }

    void killed()
    {
        const TestDatabase origin(Engine::Sqlite);
        QVERIFY(origin.sink()->write(testOrders(1, 20)).ok());
        const QString file = m_folder.backupOf(origin);
        const QString backup = storedImage(origin.location());
        const TestDatabase database(Engine::Sqlite);
        QVERIFY(database.sink()->write(testOrders(21, 40)).ok());
        const QString before = storedImage(database.location());
        int killed = 0;
        int replaced = 0;
        for (int access = 0;; access += 17) {
            const Ending ending = runDoomed(access, {u"restore"_s, database.address(), file});
            QVERIFY(ending != Ending::Failed);
            const QString after = storedImage(database.location());
            QVERIFY2(after == before || after == backup, qPrintable(after));
            replaced += after == backup ? 1 : 0;
            if (ending == Ending::Done)
                break;
            ++killed;
        }
        QVERIFY(killed > 20);
        QCOMPARE(storedImage(database.location()), backup);
        QVERIFY(replaced > 0);
    }
};

MARS_TEST_MAIN(QCoreApplication, RestoreFaultTest)
#include "restorefaulttest.moc"
