// SPDX-License-Identifier: Apache-2.0
#include "cuttingline.h"
#include "doomedprocess.h"
#include "faultydisk.h"
#include "storedimage.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using faultydisk::Fault;

/**
 * A write that is interrupted at its i-th access, for i = 0, 1, 2 … until none is left to interrupt: what is
 * stored afterwards is what was stored before, or all that was written; and writing again mends it.
 */
class CrashTest : public QObject
{
    Q_OBJECT
private:
    /** The two images that are allowed. */
    static QStringList images(DatabaseLocation::Engine engine)
    {
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QStringList both;
        for (const QList<Order> &orders : {ordersBefore(), ordersAfter()}) {
            if (sink->write(orders))
                both.append(storedImage(database.location()));
        }
        return both;
    }

private Q_SLOTS:
    void initTestCase() { faultydisk::install(); }

    void diskFault_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("step");
        QTest::newRow("one error") << Fault::ErrorOnce << 1;
        QTest::newRow("broken from then on") << Fault::Broken << 4;
        QTest::newRow("full from then on") << Fault::Full << 4;
    }
    void diskFault()
    {
        QFETCH(Fault, fault);
        QFETCH(int, step);
        const QStringList allowed = images(DatabaseLocation::Engine::Sqlite);
        QVERIFY(allowed.size() == 2 && allowed.first() != allowed.last());
        bool reached = true;
        int access = 0;
        for (; reached; access += step) {
            const TestDatabase database(DatabaseLocation::Engine::Sqlite);
            QVERIFY(database.sink()->write(ordersBefore()).ok());
            bool written = false;
            {
                const auto sink = database.sink();
                faultydisk::failAt(access, fault);
                written = sink->write(ordersAfter()).ok();
                reached = faultydisk::recover();
            }
            // Where not even the end of the commit reached a broken disk, what was told as failed may stand
            // whole.
            const QString stored = storedImage(database.location());
            QVERIFY2(allowed.contains(stored), qPrintable(stored));
            if (written || fault != Fault::Broken)
                QCOMPARE(stored, written ? allowed.last() : allowed.first());
            QVERIFY(database.sink()->write(ordersAfter()).ok());
            QCOMPARE(storedImage(database.location()), allowed.last());
        }
        QVERIFY(access > 5);
    }

    void killed()
    {
        const QStringList allowed = images(DatabaseLocation::Engine::Sqlite);
        bool wasKilled = true;
        int access = 0;
        for (; wasKilled; ++access) {
            const TestDatabase database(DatabaseLocation::Engine::Sqlite);
            QVERIFY(database.sink()->write(ordersBefore()).ok());
            const Ending ending = runDoomed(access, {u"write"_s, database.address()});
            QVERIFY(ending != Ending::Failed);
            wasKilled = ending == Ending::Killed;
            const QString found = storedImage(database.location());
            QVERIFY2(allowed.contains(found), qPrintable(found));
            QVERIFY(database.sink()->write(ordersAfter()).ok());
            QCOMPARE(storedImage(database.location()), allowed.last());
        }
        QVERIFY(access > 10);
    }

    // PostgreSQL: the line is cut instead of the i-th message to the server.
    void lineCut()
    {
        if (!PostgresCluster::instance())
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const QStringList allowed = images(DatabaseLocation::Engine::PostgreSql);
        bool cut = true;
        int message = 0;
        for (; cut; ++message) {
            const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
            QVERIFY(database.sink()->write(ordersBefore()).ok());
            CuttingLine line(PostgresCluster::instance()->socketFolder());
            QString address = database.address();
            address.replace(PostgresCluster::instance()->socketFolder(), line.folder());
            {
                const auto sink = openOrderSink(*DatabaseLocation::parse(address));
                QVERIFY(sink.ok());
                line.cutAt(message);
                const bool written = (*sink)->write(ordersAfter()).ok();
                cut = line.wasCut();
                QVERIFY(written || cut);
            }
            const QString found = storedImage(database.location());
            QVERIFY2(allowed.contains(found), qPrintable(found));
            QVERIFY(database.sink()->write(ordersAfter()).ok());
            QCOMPARE(storedImage(database.location()), allowed.last());
        }
        QVERIFY(message > 10);
    }

    // Not the line but the server goes, without a word.
    void serverKilled()
    {
        PostgresCluster *cluster = PostgresCluster::instance();
        if (!cluster)
            QSKIP(qPrintable(PostgresCluster::whyNot()));
        const TestDatabase database(DatabaseLocation::Engine::PostgreSql);
        const auto sink = database.sink();
        QVERIFY(sink->write(ordersBefore()).ok());
        cluster->kill();
        QCOMPARE(sink->write(ordersAfter()).error().kind, Error::Kind::Unreachable);
        QCOMPARE(sink->write(ordersAfter()).error().kind, Error::Kind::Unreachable);
        QVERIFY2(cluster->start(), qPrintable(PostgresCluster::whyNot()));
        const Result<WriteReport> again = sink->write(ordersAfter());
        QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }
};

MARS_TEST_MAIN(QCoreApplication, CrashTest)
#include "crashtest.moc"
