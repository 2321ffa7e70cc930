// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"
#include "support/testmain.h"

#include <QSignalSpy>

using namespace mars;
using namespace std::chrono_literals;

class RereadPauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFewChangesAreReadAtOnce()
    {
        RereadPause pause(1h);
        QSignalSpy due(&pause, &RereadPause::due);
        for (int i = 0; i < ReadingBudget::atOnce; ++i) {
            pause.begin();
            QTRY_COMPARE(due.count(), i + 1);
            pause.readingBegun();
            pause.readingEnded();
        }
        pause.begin();
        QVERIFY(!due.wait(300)); // the next one waits
        QVERIFY(pause.isOn());
    }

    // The first was being read still when others came.
    void whatIsDueAndNotReadCostsNothing()
    {
        RereadPause pause(1h);
        const QSignalSpy due(&pause, &RereadPause::due);
        pause.begin();
        QTRY_COMPARE(due.count(), 1);
        pause.readingBegun();
        for (int i = 0; i < 3 * ReadingBudget::atOnce; ++i) {
            pause.begin();
            QTRY_COMPARE(due.count(), i + 2);
        }
        pause.readingEnded();
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
};

MARS_TEST_MAIN(QCoreApplication, RereadPauseTest)
#include "rereadpausetest.moc"
