// SPDX-License-Identifier: Apache-2.0
// What the window shows while it knows nothing, when there is nothing, and when nothing can be read.
#include "items/lookupmodel.h"
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace mars;
using namespace mars::test;

static Error unreachable()
{
    return {Error::Kind::Unreachable,
            QStringLiteral("The order database does not answer."),
            QStringLiteral("Check the network, then try again."),
            {}};
}

class PresenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_around->source()->setOrders(someOrders(30, pictureTime()));
    }

    void cleanup()
    {
        m_window.reset();
        m_around.reset();
    }

    void firstRunLoadsTheSample()
    {
        m_around->source()->setOrders({});
        open();
        auto *load = button("loadSample");
        QTRY_VERIFY(load->isVisible());
        QVERIFY(!button("track")->isEnabled());

        load->setFocus();
        QTest::keyClick(load, Qt::Key_Return);
        QCOMPARE(m_around->sampleLoads(), 1);
        QVERIFY(!load->isEnabled());
        QCOMPARE(load->text(), QStringLiteral("Loading sample data…"));
        QTest::keyClick(load, Qt::Key_Return); // a second press starts nothing
        QCOMPARE(m_around->sampleLoads(), 1);

        m_around->source()->setOrders(someOrders(5, pictureTime()));
        m_around->finishSample(qint64(5));
        QTRY_VERIFY(m_window->findChild<ui::OrdersPage *>()->isVisible());
        QTRY_COMPARE(m_window->findChild<ui::OrdersTable *>()->model()->rowCount(), 5);
        QVERIFY(button("track")->isEnabled());
    }

    void theSearchSaysThatThereAreNoOrders()
    {
        m_around->source()->setOrders({});
        open();
        QTRY_VERIFY(button("loadSample")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_window->findChild<ui::SearchField *>();
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("MO-204871"));
        const auto *popup = m_window->findChild<ui::SearchPopup *>();
        QTRY_VERIFY(popup->isVisible());
        const auto *rows = m_window->findChild<LookupModel *>();
        QCOMPARE(rows->row(0).text, QStringLiteral("No orders yet"));
        QVERIFY(popup->width() > 800);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
    }

    void sampleThatFailsSaysWhyAndCanBeRetried()
    {
        m_around->source()->setOrders({});
        open();
        auto *load = button("loadSample");
        QTRY_VERIFY(load->isVisible());
        load->click();
        m_around->finishSample(Error{Error::Kind::DiskFull,
                                     QStringLiteral("The disk is full."),
                                     QStringLiteral("Free some space."),
                                     {}});
        auto *error = m_window->findChild<QLabel *>(QStringLiteral("sampleError"));
        QTRY_VERIFY(error->isVisible());
        QCOMPARE(error->text(), QStringLiteral("The disk is full. Free some space."));
        QCOMPARE(load->text(), QStringLiteral("Try again"));
        load->click();
        QCOMPARE(m_around->sampleLoads(), 2);
        m_around->finishSample(qint64(0));
    }

    void ordersThatArriveEndTheFirstRun()
    {
        m_around->source()->setOrders({});
        open();
        QTRY_VERIFY(button("loadSample")->isVisible());
        m_around->source()->setOrders(someOrders(3, pictureTime())); // by an import in a terminal
        QTRY_VERIFY(m_window->findChild<ui::OrdersPage *>()->isVisible());
    }

    void removingTheSampleLeadsBackToTheFirstRun()
    {
        m_around->setSampleOrders(30);
        open();
        QTRY_VERIFY(button("track")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *remove = button("removeSample");
        QTRY_VERIFY(remove->isVisible());
        remove->click();
        QTRY_VERIFY(QApplication::activeModalWidget() &&
                    QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(m_around->sampleRemovals(), 1);
        m_window->activateWindow(); // as a desktop does
        m_around->source()->setOrders({});
        m_around->finishSample(qint64(30));
        QTRY_VERIFY(!button("track")->isEnabled());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(button("loadSample")->isVisible());
    }

    void databaseThatCannotBeReadOffersARetry()
    {
        m_around->source()->fail(unreachable());
        open();
        auto *retry = button("retry");
        QTRY_VERIFY(retry->isVisible());
        const auto labels = m_window->findChildren<QLabel *>();
        const auto says = [&](const QString &text) {
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == text;
            });
        };
        QVERIFY(says(unreachable().sentence));
        QVERIFY(says(unreachable().nextStep));
        QCOMPARE(m_window->findChild<ui::StatusBar *>()->ageText(), QStringLiteral("Not read yet"));

        m_around->source()->recover();
        retry->click();
        QTRY_VERIFY(m_window->findChild<ui::OrdersPage *>()->isVisible());
        QTRY_COMPARE(m_window->findChild<ui::StatusBar *>()->ageText(),
                     QStringLiteral("Live · read 10:42:07"));
    }

    void listThatWasNotReadIsNotCalledLive()
    {
        m_around->source()->failOnly(FakeOrderSource::Page, unreachable());
        open();
        QTRY_VERIFY(button("track")->isEnabled()); // there are orders, that much is known
        QCOMPARE(m_window->findChild<ui::StatusBar *>()->ageText(), QStringLiteral("Not read yet"));
        m_around->source()->recover();
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QTRY_COMPARE(m_window->findChild<ui::StatusBar *>()->ageText(),
                     QStringLiteral("Live · read 10:42:07"));
    }

    void ordersReadBeforeStayWhenTheDatabaseGoes()
    {
        open();
        auto *table = m_window->findChild<ui::OrdersTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 30);
        QTRY_VERIFY(button("track")->isEnabled());
        m_around->source()->fail(unreachable());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F5);
        auto *banner = m_window->findChild<QWidget *>(QStringLiteral("staleBanner"));
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().startsWith(QStringLiteral("Can't reach the order database.")));
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 30);
        QCOMPARE(m_window->findChild<ui::StatusBar *>()->ageText(), QStringLiteral("Offline · as of 10:42"));

        m_around->source()->recover();
        QTest::keyClick(table, Qt::Key_F5);
        QTRY_VERIFY(!banner->isVisible());
    }

    void typingPaintsWhileTheSourceIsBlocked()
    {
        open();
        auto *table = m_window->findChild<ui::OrdersTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 30);
        auto *field = m_window->findChild<ui::SearchField *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("x")); // caches of glyphs and icons fill here
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::qWait(0);

        m_around->source()->hold();
        StallGuard guard;
        guard.restart();
        const QString typed = QStringLiteral("MO-204871 Ananya");
        for (const QChar letter : typed) {
            PaintCount paints(field);
            QTest::keyClick(field, letter.toLatin1());
            QTRY_VERIFY(paints.count() > 0);
        }
        QCOMPARE(field->text(), typed);
        QVERIFY2(guard.isSmooth(), qPrintable(QStringLiteral("longest stall %1 ms, limit %2 ms")
                                                  .arg(guard.longestStallMs())
                                                  .arg(guard.limitMs)));
        m_around->source()->release();
    }

private:
    /** Counts the paint events a widget gets. */
    class PaintCount : public QObject
    {
    public:
        explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
        [[nodiscard]] int count() const { return m_count; }

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            m_count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }

    private:
        int m_count = 0;
    };

    void open()
    {
        m_window = std::make_unique<ui::MainWindow>(m_around->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QPushButton *button(const char *name)
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<ui::MainWindow> m_window;
};

MARS_TEST_MAIN(QApplication, PresenceTest)
#include "presencetest.moc"
