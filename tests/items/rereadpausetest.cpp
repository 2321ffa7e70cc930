// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace mars;
using namespace std::chrono_literals;

class RereadPauseTest : public QObject
{
    Q_OBJECT

    /** How long it takes until what changes all the time was read so often. */
    static qint64 timeOf(RereadPause *pause, int readings)
    {
        QSignalSpy due(pause, &RereadPause::due);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < readings; ++i) {
            pause->begin();
            if (!due.wait())
                return -1;
            pause->readingEnded();
        }
        return timer.elapsed();
    }

private Q_SLOTS:
    void pausesGrowWhileChangesGoOn()
    {
        RereadPause pause(20ms, 80ms);
        const qint64 time = timeOf(&pause, 5);
        QVERIFY2(time >= 0 + 20 + 40 + 80 + 80 - 15, qPrintable(QString::number(time))); // timers are coarse
    }

    void oneReadingFollowsManyChanges()
    {
        RereadPause pause(20ms, 80ms);
        const QSignalSpy due(&pause, &RereadPause::due);
        for (int i = 0; i < 10; ++i)
            pause.begin();
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(!pause.isOn());
    }

    void theFirstChangeIsReadAtOnce()
    {
        RereadPause pause(1h, 1h);
        QVERIFY(timeOf(&pause, 1) >= 0);
        pause.begin();
        QVERIFY(pause.isOn()); // the next one waits
    }

    void aChangeAfterAQuietTimeIsReadAtOnce()
    {
        RereadPause pause(300ms, 1h);
        QVERIFY(timeOf(&pause, 2) >= 0);
        QTest::qWait(2 * 600 + 100);
        const qint64 time = timeOf(&pause, 1);
        QVERIFY2(time < 600, qPrintable(QString::number(time)));
    }
};

MARS_TEST_MAIN(QCoreApplication, RereadPauseTest)
#include "rereadpausetest.moc"
