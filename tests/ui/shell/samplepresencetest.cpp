// SPDX-License-Identifier: Apache-2.0
// "Sample data" is said, and its removal offered, only where made-up orders are stored.
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QPushButton>

using namespace mars;
using namespace mars::test;
using namespace mars::ui;

class SamplePresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_around->source()->setOrders(someOrders(3, pictureTime()));
    }

    void cleanup()
    {
        const double longest = m_guard->longestStallMs();
        const double limit = m_guard->limitMs();
        m_guard.reset();
        m_window.reset();
        m_around.reset();
        QVERIFY2(longest <= limit, qPrintable(QString::number(longest)));
    }

    void ownOrdersAreNotCalledSample()
    {
        open();
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        QVERIFY(!remove()->isEnabled());
        QTest::mouseClick(remove(), Qt::LeftButton);
        QCOMPARE(m_around->sampleRemovals(), 0);
    }

    void sampleIsCalledSoAndCanBeRemoved()
    {
        m_around->setHoldsSample(true);
        open();
        QTRY_COMPARE(ageText(), QStringLiteral("Sample data · read 10:42:07"));
        QVERIFY(remove()->isEnabled());
        QTest::mouseClick(remove(), Qt::LeftButton);
        QVERIFY(!remove()->isEnabled());
        QCOMPARE(m_around->sampleRemovals(), 1);
        m_around->setHoldsSample(false);
        m_around->finishSample(qint64(200));
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        QVERIFY(!remove()->isEnabled());
    }

    void theFocusStaysBesideWhatWasPressed()
    {
        m_around->setHoldsSample(true);
        open();
        QTRY_VERIFY(remove()->isEnabled());
        remove()->setFocus();
        QTest::keyClick(remove(), Qt::Key_Space);
        QCOMPARE(m_around->sampleRemovals(), 1);
        auto *load = m_window->findChild<QPushButton *>(QStringLiteral("settingsLoadSample"));
        QVERIFY(load->hasFocus());
        m_around->setHoldsSample(false);
        m_around->finishSample(qint64(200));
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        QVERIFY(load->hasFocus());
        QTest::keyClick(load, Qt::Key_Space);
        QCOMPARE(m_around->sampleLoads(), 1);
        QVERIFY(load->hasFocus());
    }

    void sampleLoadedElsewhereIsNoticed()
    {
        open();
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        m_around->setHoldsSample(true); // in a terminal
        m_around->source()->setOrders(someOrders(5, pictureTime()));
        QTRY_COMPARE(ageText(), QStringLiteral("Sample data · read 10:42:07"));
        QVERIFY(remove()->isEnabled());
    }

private:
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_around->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(remove()->isVisible());
        m_guard = std::make_unique<StallGuard>();
    }

    QString ageText() { return m_window->findChild<StatusBar *>()->ageText(); }
    QPushButton *remove() { return m_window->findChild<QPushButton *>(QStringLiteral("removeSample")); }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;
};

MARS_TEST_MAIN(QApplication, SamplePresenceTest)
#include "samplepresencetest.moc"
