// SPDX-License-Identifier: Apache-2.0
#include "support/stallguard.h"
#include "support/testmain.h"

#include <QCoreApplication>

#include <ctime>

using namespace mars::test;
using namespace std::chrono_literals;

/** The guard itself: it must see every stall, and nothing else. */
class StallGuardTest : public QObject
{
    Q_OBJECT

    /** Twice the limit: what others take while it wakes up is taken off. */
    static void stall()
    {
        std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(2 * StallGuard::limitMs));
    }

    /** Keeps a processor busy for the given time of this thread's own. */
    static void calculate(std::chrono::milliseconds time)
    {
        const auto spent = [] {
            timespec clock;
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &clock);
            return std::chrono::seconds(clock.tv_sec) + std::chrono::nanoseconds(clock.tv_nsec);
        };
        const auto until = spent() + time;
        while (spent() < until) {
        }
    }

private Q_SLOTS:
    void seesAStallThatIsOver()
    {
        StallGuard guard;
        QTest::qWait(20);
        stall();
        QTest::qWait(20);
        QVERIFY2(!guard.isSmooth(), qPrintable(QString::number(guard.longestStallMs())));
        guard.restart();
        QTest::qWait(20);
        QVERIFY2(guard.isSmooth(), qPrintable(QString::number(guard.longestStallMs())));
    }

    void seesAStallThatStillLasts()
    {
        StallGuard guard;
        QTest::qWait(20);
        stall();
        QVERIFY2(!guard.isSmooth(), qPrintable(QString::number(guard.longestStallMs())));
    }

    void takesOffNoMoreThanOthersTook_data()
    {
        QTest::addColumn<int>("passed");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("queued");
        QTest::addColumn<int>("own");
        QTest::newRow("nobody else") << 40 << 40 << 0 << 40;
        QTest::newRow("asleep") << 40 << 0 << 0 << 40;
        QTest::newRow("others") << 40 << 10 << 30 << 10;
        QTest::newRow("asleep and others") << 40 << 0 << 30 << 10;
        QTest::newRow("others since before the beat") << 40 << 35 << 100 << 35;
        QTest::newRow("told late of its own time") << 40 << 44 << 0 << 40;
    }

    void takesOffNoMoreThanOthersTook()
    {
        QFETCH(int, passed);
        QFETCH(int, used);
        QFETCH(int, queued);
        QFETCH(int, own);
        const StallGuard::Moment until{StallGuard::Moment().at + std::chrono::milliseconds(passed),
                                       std::chrono::milliseconds(used), std::chrono::milliseconds(queued)};
        QCOMPARE(StallGuard::ownMs({}, until), double(own));
    }

    void forgivesWhatOthersTake()
    {
        std::atomic<bool> over = false;
        std::vector<std::thread> others(4 * std::thread::hardware_concurrency());
        for (std::thread &other : others)
            other = std::thread([&over] {
                while (!over) {
                }
            });
        StallGuard guard;
        for (int i = 0; i < 10; ++i) {
            calculate(10ms);
            QCoreApplication::processEvents();
        }
        const double longest = guard.longestStallMs();
        over = true;
        for (std::thread &other : others)
            other.join();
        QVERIFY2(longest <= StallGuard::limitMs, qPrintable(QString::number(longest)));
    }
};

MARS_TEST_MAIN(QCoreApplication, StallGuardTest)
#include "stallguardtest.moc"
