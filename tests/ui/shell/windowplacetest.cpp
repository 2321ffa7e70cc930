// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowplace.h"
#include "support/testmain.h"
#include "surroundings/windowsurroundings.h"
#include "ui/settings/preferences.h"
#include "ui/shell/mainwindow.h"

#include <QScreen>

using namespace mars;
using namespace mars::test;

/** The window stands on the screen, the first time and after another screen. */
class WindowPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QRect>("wanted");
        QTest::addColumn<QRect>("available");
        QTest::addColumn<QRect>("placed");
        const QRect laptop(0, 0, 1366, 768);
        const QRect right(1366, 0, 1920, 1040);
        QTest::newRow("as wanted") << QRect(50, 60, 1200, 700) << laptop << QRect(50, 60, 1200, 700);
        QTest::newRow("larger") << QRect(-37, -66, 1440, 900) << laptop << QRect(8, 44, 1350, 716);
        QTest::newRow("full size") << QRect(0, 44, 1366, 768) << laptop << QRect(8, 44, 1350, 716);
        QTest::newRow("too far right") << QRect(900, 60, 1200, 700) << laptop << QRect(158, 60, 1200, 700);
        QTest::newRow("title bar above") << QRect(50, 0, 1200, 700) << laptop << QRect(50, 44, 1200, 700);
        QTest::newRow("second screen") << QRect(1300, 900, 1400, 900) << right << QRect(1374, 132, 1400, 900);
        QTest::newRow("smallest") << QRect(9, 9, 1440, 900) << QRect(0, 0, 1024, 600)
                                  << QRect(8, 44, 1100, 700);
    }
    void fits()
    {
        QFETCH(QRect, wanted);
        QFETCH(QRect, available);
        QTEST(ui::placeOnScreen(wanted, available, {1100, 700}), "placed");
    }

    void theFirstWindowFits()
    {
        WindowSurroundings around;
        const ui::MainWindow window(around.services());
        QCOMPARE(window.geometry(), expected(window));
    }

    void aWindowOfALargerScreenFits()
    {
        WindowSurroundings around;
        {
            ui::MainWindow window(around.services());
            window.show();
            window.setGeometry(1900, 500, 2400, 1300);
            window.close();
        }
        const ui::MainWindow window(around.services());
        QCOMPARE(window.geometry(), expected(window));
    }

private:
    /** The test's screen is narrower than the smallest window. */
    static QRect expected(const ui::MainWindow &window)
    {
        return ui::placeOnScreen(QRect(0, 0, 3000, 3000), window.screen()->availableGeometry(),
                                 window.minimumSize());
    }
};

MARS_TEST_MAIN(QApplication, WindowPlaceTest)
#include "windowplacetest.moc"
