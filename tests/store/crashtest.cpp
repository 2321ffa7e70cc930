// SPDX-License-Identifier: Apache-2.0
#include "cuttingline.h"
#include "faultydisk.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QDir>
#include <sys/wait.h>
#include <unistd.h>

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
    static QList<Order> before() { return {testOrder(1), testOrder(2)}; }

    /** One changed, one renamed, two new. */
    static QList<Order> after()
    {
        QList<Order> orders{testOrder(1), testOrder(2, u"Zoë Ødegård"_s), testOrder(3), testOrder(4)};
        orders[0].shipments[0].events.append(testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered));
        orders[1].shipments[0].numbers = {{u"NEW 2"_s, orders[1].placedAt.addDays(2), {}}};
        return orders;
    }

    /** All that is stored and who is found, in one text; faults of the check with it. */
    static QString image(const DatabaseLocation &location)
    {
        const auto source = openOrderSource(location);
        QString text;
        for (OrderId id = 1; id <= 4; ++id) {
            const Result<Order> order = source->order(id).result();
            if (!order)
                continue;
            text += order->number + order->customer.name;
            for (const Shipment &shipment : order->shipments)
                text += u' ' + shipment.trackingNumber() + u' ' + QString::number(shipment.events.size());
            text += u'\n';
        }
        const Result<QStringList> faults = checkDatabase(location);
        return text + (faults ? faults->join(u'\n') : plainText(faults.error()));
    }

    /** The two images that are allowed. */
    static QStringList images(DatabaseLocation::Engine engine)
    {
        const TestDatabase database(engine);
        const auto sink = database.sink();
        QStringList both;
        for (const QList<Order> &orders : {before(), after()}) {
            if (sink->write(orders))
                both.append(image(database.location()));
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
            QVERIFY(database.sink()->write(before()).ok());
            bool written = false;
            {
                const auto sink = database.sink();
                faultydisk::failAt(access, fault);
                written = sink->write(after()).ok();
                reached = faultydisk::recover();
            }
            QCOMPARE(image(database.location()), written ? allowed.last() : allowed.first());
            QVERIFY(database.sink()->write(after()).ok());
            QCOMPARE(image(database.location()), allowed.last());
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
            QVERIFY(database.sink()->write(before()).ok());
            const pid_t child = fork();
            if (child == 0) {
                faultydisk::failAt(access, Fault::Killed);
                const auto sink = openOrderSink(database.location());
                _exit(sink && (*sink)->write(after()) ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            wasKilled = WIFSIGNALED(status);
            QVERIFY(wasKilled || WEXITSTATUS(status) == 0);
            const QString found = image(database.location());
            QVERIFY2(allowed.contains(found), qPrintable(found));
            QVERIFY(database.sink()->write(after()).ok());
            QCOMPARE(image(database.location()), allowed.last());
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
            QVERIFY(database.sink()->write(before()).ok());
            CuttingLine line(PostgresCluster::instance()->socketFolder());
            QString address = database.address();
            address.replace(PostgresCluster::instance()->socketFolder(), line.folder());
            {
                const auto sink = openOrderSink(*DatabaseLocation::parse(address));
                QVERIFY(sink.ok());
                line.cutAt(message);
                const bool written = (*sink)->write(after()).ok();
                cut = line.wasCut();
                QVERIFY(written || cut);
            }
            const QString found = image(database.location());
            QVERIFY2(allowed.contains(found), qPrintable(found));
            QVERIFY(database.sink()->write(after()).ok());
            QCOMPARE(image(database.location()), allowed.last());
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
        QVERIFY(sink->write(before()).ok());
        cluster->kill();
        QCOMPARE(sink->write(after()).error().kind, Error::Kind::Unreachable);
        QCOMPARE(sink->write(after()).error().kind, Error::Kind::Unreachable);
        QVERIFY2(cluster->start(), qPrintable(PostgresCluster::whyNot()));
        const Result<WriteReport> again = sink->write(after());
        QVERIFY2(again.ok(), qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(*checkDatabase(database.location()), QStringList());
    }
};

MARS_TEST_MAIN(QCoreApplication, CrashTest)
#include "crashtest.moc"
