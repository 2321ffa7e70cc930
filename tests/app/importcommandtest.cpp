// SPDX-License-Identifier: Apache-2.0
#include "console.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <signal.h>

using namespace Qt::StringLiterals;
using namespace mars;

namespace {

const QByteArray orderColumns = "order,placed,promised,name,phone,city,line,sku,item,quantity\n";
const QByteArray shipmentColumns = "order,shipment,carrier,number\n";
const QByteArray eventColumns = "order,shipment,at,status,text,place\n";

/** Files in the program's own format: orders in three days, each with a parcel and two scans. */
QStringList writeFiles(const Console &console, int orders)
{
    QByteArray orderRows = orderColumns;
    QByteArray shipmentRows = shipmentColumns;
    QByteArray eventRows = eventColumns;
    for (int i = 0; i < orders; ++i) {
        const QByteArray n = QByteArray::number(500'000 + i);
        const QByteArray day = "2026-03-0" + QByteArray::number(1 + i % 3);
        orderRows += "T-" + n + ',' + day + "T10:00:00+05:30,2026-03-09,Person " + n + ",98200" + n.right(5) +
                     ",Pune,1,LIP-1,Lipstick,2\n";
        shipmentRows += "T-" + n + ",P1,delhivery,77" + n + "00001\n";
        eventRows += "T-" + n + ",P1," + day + "T12:00:00+05:30,PickedUp,Picked up,Pune\n";
        eventRows += "T-" + n + ",P1," + day + "T18:30:00+05:30,InTransit,Left hub,Pune\n";
    }
    return {console.file(u"orders.csv"_s, orderRows), console.file(u"shipments.csv"_s, shipmentRows),
            console.file(u"events.csv"_s, eventRows)};
}

/** Without what differs between two imports of the same files: our ids, and when we learned of things. */
Order withoutCircumstances(Order order)
{
    order.id = 0;
    order.firstKnownAt = {};
    for (TrackingEvent &event : order.events)
        event.receivedAt = {};
    for (Shipment &shipment : order.shipments) {
        shipment.id = 0;
        shipment.firstKnownAt = {};
        for (TrackingNumber &number : shipment.numbers)
            number.knownFrom = {};
        for (TrackingEvent &event : shipment.events)
            event.receivedAt = {};
    }
    return order;
}

QMap<QString, Order> content(const Console &console)
{
    const auto source = openOrderSource(*DatabaseLocation::parse(console.database()));
    const ListRequest all{.view = OrderView::All};
    const auto rows = source->page(all, std::nullopt, 1'000'000).result();
    QMap<QString, Order> orders;
    if (!rows)
        return orders;
    for (const OrderSummary &row : *rows) {
        if (const auto order = source->order(row.id).result())
            orders.insert(row.number, withoutCircumstances(*order));
    }
    return orders;
}

} // namespace

/** The command "import": what it says, what it ends with, and that it can be interrupted anywhere. */
class ImportCommandTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Console> m_console;

    Ran import(const QStringList &arguments) const
    {
        return m_console->run(QStringList{u"import"_s} + arguments);
    }

    int stored(const QString &what) const
    {
        const Ran ran = m_console->run({u"database"_s, u"info"_s, u"--json"_s});
        return ran.code == 0 ? ran.json()[what].toInt() : -1;
    }

private Q_SLOTS:
    void init() { m_console = std::make_unique<Console>(); }

    void secondTimeChangesNothing()
    {
        const QStringList files = writeFiles(*m_console, 30);
        const Ran first = import(QStringList{u"--json"_s} + files);
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.json().object().keys(),
                 QStringList({u"badRows"_s, u"cancelledYetHandedOver"_s, u"contradictoryOrders"_s,
                              u"dryRun"_s, u"findings"_s, u"findingsLeftOut"_s, u"inserted"_s, u"location"_s,
                              u"rejectsFiles"_s, u"rows"_s, u"unchanged"_s, u"updated"_s}));
        QCOMPARE(first.json()[u"rows"_s].toInt(), 30 + 30 + 60);
        QCOMPARE(first.json()[u"inserted"_s].toInt(), 30);
        QCOMPARE(first.json()[u"updated"_s].toInt(), 0);
        QVERIFY(first.json()[u"rejectsFiles"_s].toArray().isEmpty());
        QCOMPARE(stored(u"orders"_s), 30);
        QCOMPARE(stored(u"shipments"_s), 30);
        QCOMPARE(stored(u"events"_s), 60);
        const QMap<QString, Order> before = content(*m_console);
        QCOMPARE(before.size(), 30);

        const Ran second = import(QStringList{u"--json"_s} + files);
        QCOMPARE(second.code, 0);
        QCOMPARE(second.json()[u"inserted"_s].toInt(-1), 0);
        QCOMPARE(second.json()[u"updated"_s].toInt(-1), 0);
        QCOMPARE(second.json()[u"unchanged"_s].toInt(), 30);
        QVERIFY(content(*m_console) == before);
        QCOMPARE(m_console->run({u"database"_s, u"check"_s}).code, 0);

        const Ran track = m_console->run({u"track"_s, u"T-500007"_s, u"--json"_s});
        QCOMPARE(track.code, 0);
        QCOMPARE(track.json()[u"matches"_s][0][u"stage"_s].toString(), u"InTransit"_s);
    }

    void dryRunNeedsNoDatabase()
    {
        const Ran ran = import(QStringList{u"--dry-run"_s, u"--json"_s} + writeFiles(*m_console, 3));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.json()[u"dryRun"_s].toBool(), true);
        QCOMPARE(ran.json()[u"rows"_s].toInt(), 3 + 3 + 6);
        QCOMPARE(ran.json()[u"inserted"_s].toInt(), 3);
        QVERIFY2(!QFile::exists(m_console->database()), "it is not created for a dry run");
    }

    void dryRunTellsWhatTheImportWillTell()
    {
        QVERIFY(m_console->does(QStringList{u"import"_s} + writeFiles(*m_console, 3)));
        QStringList files = writeFiles(*m_console, 5);
        files.removeFirst();
        files.append(m_console->file(u"orders-2.csv"_s,
                                     orderColumns +
                                         "T-500000,2026-03-01T10:00:00+05:30,,Asha Rao,,,1,LIP-1,Lipstick,2\n"
                                         "T-500003,2026-03-01T10:00:00+05:30,,New,,,1,LIP-1,Lipstick,2\n"
                                         "T-9,no day,,Nobody,,,1,LIP-1,Lipstick,2\n"));
        const QMap<QString, Order> before = content(*m_console);
        const Ran dry = import(QStringList{u"--dry-run"_s, u"--json"_s} + files);
        QCOMPARE(dry.code, 1);
        QVERIFY(content(*m_console) == before);
        QVERIFY(!QFile::exists(m_console->path(u"orders-2.rejects.csv"_s)));
        QVERIFY(dry.json()[u"rejectsFiles"_s].toArray().isEmpty());
        QCOMPARE(dry.json()[u"inserted"_s].toInt(), 1);
        QCOMPARE(dry.json()[u"updated"_s].toInt(), 1);
        QCOMPARE(dry.json()[u"unchanged"_s].toInt(), 2);

        const Ran written = import(QStringList{u"--json"_s} + files);
        QCOMPARE(written.code, 1);
        for (const char *key : {"rows", "inserted", "updated", "unchanged", "badRows", "findings"})
            QCOMPARE(dry.json()[QLatin1StringView(key)], written.json()[QLatin1StringView(key)]);
    }

    void badRowsAreListedAndTheRestImported()
    {
        const QString file = m_console->file(
            u"orders.csv"_s, orderColumns +
                                 "T-1,2026-03-01T10:00:00Z,2026-03-05,Asha,9820011111,Pune,1,A,Serum,1\n"
                                 "T-2,no day,2026-03-05,Vikram,9820022222,Pune,1,A,Serum,1\n"
                                 "T-3,2026-03-01T10:00:00Z,2026-03-05,Lena,9820033333,Pune,1,A,Serum,1\n");
        const Ran ran = import({file});
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("orders.csv:3: placed: "), ran.err.constData());
        QCOMPARE(ran.err.count('\n'), 1);
        QVERIFY2(ran.out.contains("1 row could not be read.\nCorrect it in "), ran.out.constData());
        QCOMPARE(stored(u"orders"_s), 2);

        const Ran json = import({u"--json"_s, file});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.err, QByteArray());
        const QJsonObject finding = json.json()[u"findings"_s][0].toObject();
        QCOMPARE(finding.keys(),
                 QStringList({u"column"_s, u"file"_s, u"kind"_s, u"line"_s, u"order"_s, u"reason"_s}));
        QCOMPARE(finding[u"kind"_s].toString(), u"badRow"_s);
        QCOMPARE(finding[u"line"_s].toInt(), 3);
        QVERIFY(QFile::exists(json.json()[u"rejectsFiles"_s][0].toString()));
    }

    void filesThatCannotBeUsed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("missing file") << QStringList{u"orders-nowhere.csv"_s};
        QTest::newRow("file of no known name") << QStringList{m_dataFolder.filePath(u"stray.txt"_s)};
        QTest::newRow("mapping that is no JSON")
            << QStringList{u"--mapping"_s, m_dataFolder.filePath(u"stray.txt"_s), u"orders.csv"_s};
        QTest::newRow("missing mapping") << QStringList{u"--mapping"_s, u"nowhere.json"_s, u"orders.csv"_s};
    }

    void filesThatCannotBeUsed()
    {
        QFile stray(m_dataFolder.filePath(u"stray.txt"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly) && stray.write("{ not json") > 0);
        stray.close();
        QFETCH(QStringList, arguments);
        const Ran ran = import(arguments);
        QVERIFY2(ran.code == 2, ran.err.constData());
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
        QVERIFY2(!QFile::exists(m_console->database()), "nothing is left behind");
    }

    void databaseThatCannotBeUsed()
    {
        const QStringList files = writeFiles(*m_console, 3);
        (void)m_console->file(u"orders.sqlite"_s, QByteArray("not a database at all. ").repeated(500));
        const Ran ran = import(files);
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.saysOneThing(), ran.err.constData());
    }

    void controlCharactersInFilesStayInFiles()
    {
        const QString file = m_console->file(
            u"orders.csv"_s, orderColumns + "T-1,no\x1b[2Jday,2026-03-05,Asha,9820011111,Pune,1,A,Serum,1\n");
        QVERIFY(!import({file}).err.contains('\x1b'));
    }

    void killedInTheMiddleItCanBeRepeated()
    {
        const int orders = 6'000;
        const Console undisturbed;
        QVERIFY(undisturbed.does(QStringList{u"import"_s} + writeFiles(undisturbed, orders)));
        const QMap<QString, Order> expected = content(undisturbed);
        QCOMPARE(expected.size(), orders);

        const QStringList files = writeFiles(*m_console, orders);
        QProcess process;
        m_console->prepare(process, QStringList{u"import"_s} + files);
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(stored(u"orders"_s) > 0, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY2(stored(u"events"_s) < 2 * orders,
                 "it was over before it was killed: raise the number of orders");
        QCOMPARE(m_console->run({u"database"_s, u"check"_s}).code, 0);

        const Ran repeated = import(files);
        QVERIFY2(repeated.code == 0, repeated.err.constData());
        QVERIFY(content(*m_console) == expected);
        QCOMPARE(m_console->run({u"database"_s, u"check"_s}).code, 0);
    }

    void interruptStopsBetweenBatches()
    {
        const QStringList files = writeFiles(*m_console, 6'000);
        QProcess process;
        m_console->prepare(process, QStringList{u"import"_s} + files);
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(stored(u"orders"_s) > 0, 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stopped"));
        QCOMPARE(m_console->run({u"database"_s, u"check"_s}).code, 0);
    }

    void interruptedDryRunSaysThatNothingWasStored()
    {
        QVERIFY(m_console->does({u"database"_s, u"init"_s}));
        QProcess process;
        m_console->prepare(process, QStringList{u"import"_s, u"--dry-run"_s} + writeFiles(*m_console, 6'000));
        process.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_console->database() + u"-wal"_s), 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(process.readAllStandardError(),
                 QByteArray("The dry run was stopped. Nothing was stored.\n"));
        QCOMPARE(stored(u"orders"_s), 0);
    }

private:
    QTemporaryDir m_dataFolder;
};

MARS_TEST_MAIN(QCoreApplication, ImportCommandTest)
#include "importcommandtest.moc"
