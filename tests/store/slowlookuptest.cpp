// SPDX-License-Identifier: Apache-2.0
#include "lookupterm.h"
#include "store/engine/storethread.h"
#include "store/reading/orderfinder.h"
#include "support/postgrescluster.h"
#include "support/testmain.h"
#include "testdatabase.h"
#include "testorders.h"

#include <QMutex>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace mars;
using namespace mars::test;
using Engine = DatabaseLocation::Engine;

namespace {

/** A dictionary that never ends and holds nothing that is looked for. */
QStringList endlessDictionary()
{
    return {u"ALTER TABLE word RENAME TO kept_word"_s,
            u"CREATE VIEW word AS WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 - n % 2 "
            u"FROM endless) "
            "SELECT CASE WHEN n < 0 THEN 'x' ELSE '' END AS word, '' AS phonetic, n FROM endless"_s};
}

/** What is logged while this lives. */
class Log
{
public:
    Log()
        : m_before(qInstallMessageHandler(take))
    {
        const QMutexLocker locker(&mutex);
        lines.clear();
    }
    ~Log() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] static QString slow()
    {
        const QMutexLocker locker(&mutex);
        return lines.join(u'\n');
    }

private:
    static void take(QtMsgType, const QMessageLogContext &context, const QString &text)
    {
        const QMutexLocker locker(&mutex);
        if (qstrcmp(context.category, "mars.store.slow") == 0)
            lines.append(text);
    }

    static inline QMutex mutex;
    static inline QStringList lines;
    const QtMessageHandler m_before;
};

} // namespace

/** What becomes of a look-up that the database does not get done. */
class SlowLookUpTest : public QObject
{
    Q_OBJECT
private:
    /** A look-up that the next key ends, which is answered then. */
    static void lookUpWithoutEnd(StoreThread &thread)
    {
        QSemaphore begun;
        auto endless = thread.run<LookupAnswer>([&begun](Connection &connection) {
            begun.release();
            return findOrders(connection, {{term(TermKind::Name, u"Priya Sharma"_s)}});
        });
        begun.acquire();
        endless.cancel();
        const auto next = thread.run<LookupAnswer>([](Connection &connection) {
            return findOrders(connection, {{term(TermKind::OrderNumber, u"MO-2"_s)}});
        });
        const Result<LookupAnswer> answer = next.result();
        QVERIFY(answer.ok());
        QCOMPARE(answer->matches.size(), 1);
        QVERIFY(endless.isCanceled());
    }

private Q_SLOTS:
    void nextKeyEndsItAndTheLogSaysWhy_data() { addEngines(); }
    void nextKeyEndsItAndTheLogSaysWhy()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2)}).ok());
        database.run(endlessDictionary());
        const Log log;
        StoreThread thread(database.location());
        thread.logSlowStatements();
        lookUpWithoutEnd(thread);

        QTRY_VERIFY_WITH_TIMEOUT(!Log::slow().isEmpty(), 30'000);
        const QString told = Log::slow();
        QVERIFY2(told.contains(u"FROM word WHERE word >= :from"), qPrintable(told));
        QVERIFY2(told.section(u"Plan:"_s, 1).contains(u"endless"), qPrintable(told));
        QVERIFY2(!told.contains(u"priya", Qt::CaseInsensitive) && !told.contains(u"sharma"),
                 qPrintable(told));
    }

    void onlyWhatIsToBeLoggedIs_data() { addEngines(); }
    void onlyWhatIsToBeLoggedIs()
    {
        MARS_FETCH_ENGINE(engine);
        const TestDatabase database(engine);
        QVERIFY(database.sink()->write({testOrder(1), testOrder(2)}).ok());
        database.run(endlessDictionary());
        const Log log;
        StoreThread thread(database.location()); // nobody asked it to
        lookUpWithoutEnd(thread);
        QCOMPARE(thread.run<int>([](Connection &) { return 1; }).result().value(), 1); // behind the log's job
        QVERIFY(Log::slow().isEmpty());
    }
};

MARS_TEST_MAIN(QCoreApplication, SlowLookUpTest)
#include "slowlookuptest.moc"
