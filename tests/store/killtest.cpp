// SPDX-License-Identifier: Apache-2.0
#include "store/offline/outbox.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

/**
 * Desks, sessions and servers are killed at random while desks write: what a desk has told as saved is there
 * in the end, once. MARS_KILLS says how often; without it a few times.
 */
class KillTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    QSet<QString> m_saved;

    static constexpr int roundsPerOrder = 20; ///< thousands of notes on one order would take their time

    /** Lets a desk write for a while, kills something, and notes what it said was saved. */
    void round(const TestDatabase &database, const QString &journal, OrderId order)
    {
        QProcess desk;
        desk.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        desk.start(QStringLiteral(MARS_DESK_PROGRAM), {database.address(), journal, QString::number(order)});
        QTRY_VERIFY_WITH_TIMEOUT(desk.bytesAvailable() > 0, 60'000);
        QTest::qWait(int(m_random.bounded(30)));
        const bool isServer = database.location().engine() == Engine::PostgreSql;
        const quint32 what = isServer ? m_random.bounded(20U) : 19;
        if (what == 0) {
            PostgresCluster::instance()->kill();
            QTest::qWait(int(m_random.bounded(20)));
            QVERIFY2(PostgresCluster::instance()->start(), qPrintable(PostgresCluster::whyNot()));
        } else if (what < 6) {
            database.run({u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                          "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s});
            QTest::qWait(int(m_random.bounded(20)));
        }
        desk.kill();
        QVERIFY(desk.waitForFinished(60'000));
        const QByteArray said = desk.readAllStandardOutput();
        for (const QByteArray &line : said.first(said.lastIndexOf('\n') + 1).split('\n')) {
            if (!line.isEmpty())
                m_saved.insert(QString::fromLatin1(line));
        }
    }

private Q_SLOTS:
    void nothingIsLostOrDoubled_data() { addEngines(); }
    void nothingIsLostOrDoubled()
    {
        MARS_FETCH_ENGINE(engine);
        const int kills =
            qEnvironmentVariableIsSet("MARS_KILLS") ? qEnvironmentVariableIntValue("MARS_KILLS") : 25;
        const quint32 seed = QRandomGenerator::global()->generate();
        m_random.seed(seed);
        m_saved.clear();
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write(testOrders(1, 1 + kills / roundsPerOrder)).ok());
        const QString journal = m_folder.filePath(u"%1.jsonl"_s.arg(int(engine)));
        for (int i = 0; i < kills; ++i) {
            round(database, journal, 1 + i / roundsPerOrder);
            if (QTest::currentTestFailed())
                return;
        }
        Outbox rest(openEditTarget(database.location()), journal);
        const Order order = database.order(1);
        QVERIFY(rest.save(Edit::note(order, u"Asha"_s, u"The end"_s)).result().ok());
        QTRY_VERIFY_WITH_TIMEOUT(
            database.order(1).notes.size() > order.notes.size() && rest.waiting().isEmpty(), 60'000);
        const QStringList stored = database.column({u"SELECT CAST(id AS text) FROM edit"_s}, 0);
        const QSet<QString> lost = m_saved - QSet<QString>(stored.begin(), stored.end());
        QVERIFY2(lost.isEmpty(),
                 qPrintable(u"seed %1: %2"_s.arg(seed).arg(QStringList(lost.values()).join(u' '))));
        QCOMPARE(database.run({u"SELECT count(*) FROM audit"_s}).first().toLongLong(), stored.size());
        qInfo("%d kills: %d notes were told as saved; each is stored once.", kills, int(m_saved.size()));
    }
};

MARS_TEST_MAIN(QCoreApplication, KillTest)
#include "killtest.moc"
