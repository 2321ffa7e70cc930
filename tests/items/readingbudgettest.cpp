// SPDX-License-Identifier: Apache-2.0
#include "items/readingbudget.h"
#include "support/testmain.h"

using namespace mars;
using namespace std::chrono_literals;

/** By a clock of its own, so that nothing depends on how fast this computer is. */
class ReadingBudgetTest : public QObject
{
    Q_OBJECT

    std::chrono::milliseconds m_now{0};

    /** Waits until it may read, and reads for so long. */
    void read(ReadingBudget &budget, std::chrono::milliseconds reading)
    {
        m_now += budget.restAt(m_now);
        budget.begin(m_now);
        m_now += reading;
        budget.end(m_now);
    }

private Q_SLOTS:
    void init() { m_now = 0ms; }

    void aFewAreReadAtOnce()
    {
        ReadingBudget budget(800ms);
        for (int i = 0; i < ReadingBudget::atOnce; ++i)
            read(budget, 0ms);
        QCOMPARE(m_now, 0ms);
        QCOMPARE(budget.restAt(m_now), 800ms);
    }

    void thenEachReadingHasItsPause()
    {
        ReadingBudget budget(800ms);
        m_now = 1h; // however quiet it was before
        for (int i = 0; i < ReadingBudget::atOnce + 10; ++i)
            read(budget, 0ms);
        QCOMPARE(m_now, 1h + 10 * 800ms);
    }

    void aQuietTimeGivesReadingsBack()
    {
        ReadingBudget budget(800ms);
        for (int i = 0; i < ReadingBudget::atOnce; ++i)
            read(budget, 0ms);
        m_now += 2 * 800ms;
        QCOMPARE(budget.restAt(m_now), 0ms);
        read(budget, 0ms);
        QCOMPARE(budget.restAt(m_now), 0ms);
        read(budget, 0ms);
        QCOMPARE(budget.restAt(m_now), 800ms);
    }

    // Somebody changes one order each second, and now and then the computer has a bad moment.
    void nothingWaitsForOneSlowReading()
    {
        ReadingBudget budget(800ms);
        for (int second = 0; second < 600; ++second) {
            m_now = second * 1s;
            QCOMPARE(budget.restAt(m_now), 0ms);
            read(budget, second % 7 == 3 ? 400ms : 3ms);
        }
    }

    // A large database, or one that has much to do, under a feed that never ends.
    void slowReadingsFillATwentiethOfTheTime()
    {
        ReadingBudget budget(800ms);
        for (int i = 0; i < 100; ++i)
            read(budget, 500ms);
        QVERIFY2(m_now >= (100 - 2 * ReadingBudget::atOnce) * ReadingBudget::leisure * 500ms,
                 qPrintable(QString::number(m_now.count())));
    }

    void noPauseIsLongerThanTheLongest()
    {
        ReadingBudget budget(800ms);
        for (int i = 0; i < 2 * ReadingBudget::atOnce; ++i)
            read(budget, 1h);
        for (int i = 0; i < ReadingBudget::atOnce; ++i)
            read(budget, 0ms);
        QVERIFY(budget.restAt(m_now) <= ReadingBudget::longest);
    }

    void whatWasNotBegunEndsWithoutATrace()
    {
        ReadingBudget budget(800ms);
        m_now = 1h;
        budget.end(m_now);
        budget.end(m_now);
        for (int i = 0; i < ReadingBudget::atOnce + 1; ++i)
            read(budget, 0ms);
        QCOMPARE(m_now, 1h + 800ms);
    }
};

MARS_TEST_MAIN(QCoreApplication, ReadingBudgetTest)
#include "readingbudgettest.moc"
