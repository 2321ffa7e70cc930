// SPDX-License-Identifier: Apache-2.0
// Sample data is called so, and its removal offered, only where made-up orders are stored.
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QLabel>
#include <QMessageBox>
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
        const double limit = m_guard->limitMs;
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

    void offersNothingOfItToThoseWhoMayNotWriteOrders()
    {
        m_around->setSampleOrders(200);
        open();
        auto *load = m_window->findChild<QPushButton *>(QStringLiteral("settingsLoadSample"));
        QTRY_VERIFY(remove()->isVisible());
        QVERIFY(load->isVisible());
        mayWriteOrders(false);
        QTRY_VERIFY(!remove()->isVisible());
        QVERIFY(!load->isVisible());
        mayWriteOrders(true);
        QTRY_VERIFY(remove()->isVisible());
        QVERIFY(load->isVisible());
    }

    void offersNoSampleAtTheStartToThoseWhoMayNotWriteOrders()
    {
        m_around->source()->setOrders({});
        m_around->source()->setRights(Rights());
        m_window = std::make_unique<MainWindow>(m_around->services());
        m_window->show();
        m_guard = std::make_unique<StallGuard>();
        const auto says = [this](const QString &text) {
            const auto labels = m_window->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QTRY_VERIFY(says(QStringLiteral("Orders appear here by themselves as soon as there are some.")));
        QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("loadSample"))->isVisible());
        QVERIFY(!says(QStringLiteral("Bring in your orders")));
        mayWriteOrders(true);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("loadSample"))->isVisible());
        QVERIFY(says(QStringLiteral("Bring in your orders")));
    }

    void sampleIsCalledSoAndCanBeRemoved()
    {
        m_around->setSampleOrders(200);
        open();
        QTRY_COMPARE(ageText(), QStringLiteral("Includes sample data · read 10:42:07"));
        QVERIFY(remove()->isEnabled());
        QTest::mouseClick(remove(), Qt::LeftButton);
        answer(Qt::Key_R);
        QTRY_COMPARE(m_around->sampleRemovals(), 1);
        QVERIFY(!remove()->isEnabled());
        m_around->setSampleOrders(0);
        m_around->finishSample(qint64(200));
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        QVERIFY(!remove()->isEnabled());
    }

    void nothingGoesUnasked()
    {
        m_around->setSampleOrders(200);
        open();
        QTRY_VERIFY(remove()->isEnabled());
        remove()->setFocus();
        QTest::keyClick(remove(), Qt::Key_Space);
        QTRY_VERIFY(question());
        QCOMPARE(question()->text(), QStringLiteral("Remove 200 made-up orders?"));
        QCOMPARE(question()->informativeText(), QStringLiteral("Your own orders stay as they are."));
        QTRY_VERIFY(question()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Cancel
        QTRY_VERIFY(!question());
        QCOMPARE(m_around->sampleRemovals(), 0);
        m_window->activateWindow(); // as a desktop does
        QTRY_VERIFY(remove()->hasFocus());
    }

    void theFocusGoesWhereEnterLoadsNothing()
    {
        m_around->setSampleOrders(200);
        open();
        QTRY_VERIFY(remove()->isEnabled());
        remove()->setFocus();
        QTest::keyClick(remove(), Qt::Key_Space);
        answer(Qt::Key_R);
        QTRY_COMPARE(m_around->sampleRemovals(), 1);
        m_around->setSampleOrders(0);
        m_around->finishSample(qint64(200));
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        m_window->activateWindow(); // as a desktop does
        QTRY_VERIFY(QApplication::focusWidget());
        const auto *news = qobject_cast<QLabel *>(QApplication::focusWidget());
        QVERIFY(news);
        QCOMPARE(news->text(), QStringLiteral("200 made-up orders removed."));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(m_around->sampleLoads(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("settingsLoadSample"))->hasFocus());
    }

    void sampleLoadedElsewhereIsNoticed()
    {
        open();
        QTRY_COMPARE(ageText(), QStringLiteral("Live · read 10:42:07"));
        m_around->setSampleOrders(200); // in a terminal
        m_around->source()->setOrders(someOrders(5, pictureTime()));
        QTRY_COMPARE(ageText(), QStringLiteral("Includes sample data · read 10:42:07"));
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

    static QMessageBox *question() { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); }

    /** By the key that is underlined. */
    static void answer(Qt::Key key)
    {
        QTRY_VERIFY(question() && question()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), key, Qt::AltModifier);
    }

    void mayWriteOrders(bool may)
    {
        Rights rights = Rights::all();
        rights.writesOrders = may;
        m_around->source()->setRights(rights);
        Q_EMIT m_around->source()->changed();
    }

    QString ageText() { return m_window->findChild<StatusBar *>()->ageText(); }
    QPushButton *remove() { return m_window->findChild<QPushButton *>(QStringLiteral("removeSample")); }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;
};

MARS_TEST_MAIN(QApplication, SamplePresenceTest)
#include "samplepresencetest.moc"
