// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace mars;
using namespace std::chrono_literals;

class RereadPauseTest : public QObject
{
    Q_OBJECT

    /** How long it takes until what changes all the time was read so often, each time for so long. */
    static qint64 timeOf(RereadPause *pause, int readings, int reading = 0)
    {
        QSignalSpy due(pause, &RereadPause::due);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < readings; ++i) {
            pause->begin();
            if (!due.wait(30'000))
                return -1;
            QTest::qSleep(reading);
            pause->readingEnded();
        }
        return timer.elapsed();
    }

private Q_SLOTS:
    void aFewChangesAreReadAtOnce()
    {
        RereadPause pause(1h);
        QVERIFY(timeOf(&pause, RereadPause::atOnce) >= 0);
        QSignalSpy due(&pause, &RereadPause::due);
        pause.begin();
        QVERIFY(!due.wait(300)); // the next one waits
    }

    void thenEachReadingHasItsPause()
    {
        RereadPause pause(40ms);
        QTest::qWait(400); // however quiet it was before
        const qint64 time = timeOf(&pause, RereadPause::atOnce + 5);
        QVERIFY2(time >= 5 * 40 - 15, qPrintable(QString::number(time))); // timers are coarse
    }

    void oneReadingFollowsManyChanges()
    {
        RereadPause pause(20ms);
        const QSignalSpy due(&pause, &RereadPause::due);
        for (int i = 0; i < 10; ++i)
            pause.begin();
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(!pause.isOn());
    }

    void aQuietTimeGivesReadingsBack()
    {
        RereadPause pause(4s);
        QVERIFY(timeOf(&pause, RereadPause::atOnce) >= 0);
        QTest::qWait(4100);
        const qint64 time = timeOf(&pause, 1);
        QVERIFY2(time >= 0 && time < 3000, qPrintable(QString::number(time)));
    }

    void slowReadingsAreFartherApart()
    {
        RereadPause pause(1ms);
        QVERIFY(timeOf(&pause, RereadPause::atOnce + 1, 20) >= 0);
        const qint64 time = timeOf(&pause, 2, 20);
        QVERIFY2(time >= RereadPause::leisure * 20, qPrintable(QString::number(time)));
    }
};

MARS_TEST_MAIN(QCoreApplication, RereadPauseTest)
#include "rereadpausetest.moc"
