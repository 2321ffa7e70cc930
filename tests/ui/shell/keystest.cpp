// SPDX-License-Identifier: Apache-2.0
// Real key presses on the real window.
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutoverlay.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>

using namespace mars;
using namespace mars::test;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_around->source()->setOrders(someOrders(30, pictureTime()));
        m_window = std::make_unique<ui::MainWindow>(m_around->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(table()->model()->rowCount(), 30);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("track"))->isEnabled());
        table()->setFocus();
        m_guard = std::make_unique<StallGuard>();
    }

    void cleanup()
    {
        const double stall = m_guard->longestStallMs();
        const double limit = m_guard->limitMs;
        m_guard.reset();
        m_window.reset();
        m_around.reset();
        QVERIFY2(stall <= limit, qPrintable(QStringLiteral("%1 ms, limit %2 ms").arg(stall).arg(limit)));
    }

    void accessibleNamesAreExact()
    {
        QCOMPARE(field()->accessibleName(), QStringLiteral("Find an order"));
        auto *track = m_window->findChild<QPushButton *>(QStringLiteral("track"));
        QAccessibleInterface *button = QAccessible::queryAccessibleInterface(track);
        QVERIFY(button);
        QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Track"));
        QCOMPARE(button->role(), QAccessible::PushButton);
        QCOMPARE(QAccessible::queryAccessibleInterface(table())->text(QAccessible::Name),
                 QStringLiteral("Orders"));
    }

    void everyButtonHasAName()
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (!button->isVisible())
                continue;
            const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(button->objectName()));
        }
    }

    void searchKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::newRow("Ctrl+K") << int(Qt::Key_K) << int(Qt::ControlModifier);
        QTest::newRow("/") << int(Qt::Key_Slash) << int(Qt::NoModifier);
    }
    void searchKeys()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QTest::keyClick(table(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTRY_VERIFY(field()->hasFocus());
        QVERIFY(field()->text().isEmpty());
    }

    void slashAndQuestionMarkAreTypedInTheField()
    {
        field()->setFocus();
        QTest::keyClicks(field(), QStringLiteral("a/b?"));
        QCOMPARE(field()->text(), QStringLiteral("a/b?"));
        QVERIFY(!overlay()->isVisible());
    }

    void questionMarkOpensTheOverlayFromTheEmptyField()
    {
        field()->setFocus();
        QTest::keyClicks(field(), QStringLiteral("?"));
        QVERIFY(overlay()->isVisible());
        QVERIFY(field()->text().isEmpty());
    }

    void ctrlKSelectsWhatIsThere()
    {
        field()->setText(QStringLiteral("MO-1"));
        QTest::keyClick(table(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(field()->selectedText(), QStringLiteral("MO-1"));
    }

    void settingsAndBack()
    {
        QTest::keyClick(table(), Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = m_window->findChild<ui::SettingsPage *>();
        QTRY_VERIFY(settings->isVisible());
        QVERIFY(settings->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(table()->isVisible());

        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(settings->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(table()->isVisible());

        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(field()->hasFocus());
    }

    void questionMarkListsAllShortcuts()
    {
        QTest::keyClick(table(), Qt::Key_Question);
        QTRY_VERIFY(overlay()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // stays above
        QVERIFY(overlay()->hasFocus());
        QTest::keyClick(overlay(), Qt::Key_Escape);
        QVERIFY(!overlay()->isVisible());
        QVERIFY(table()->hasFocus());
    }

    void questionMarkAndSlashOutliveTheLetters()
    {
        m_around->preferences()->setSingleLetterKeys(false);
        QTest::keyClick(table(), Qt::Key_F1);
        QTRY_VERIFY(overlay()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QVERIFY(!overlay()->isVisible());
        QTest::keyClick(table(), Qt::Key_Question); // no letters, these two
        QTRY_VERIFY(overlay()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(table(), Qt::Key_Slash);
        QVERIFY(field()->hasFocus());
    }

    void theOverlayTakesAllKeys()
    {
        QTest::keyClick(table(), Qt::Key_Question);
        QTRY_VERIFY(overlay()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Comma, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QVERIFY(overlay()->hasFocus());
        QVERIFY(!m_window->findChild<ui::SettingsPage *>()->isVisible());
        field()->setFocus(); // as a page does that has been read
        QVERIFY(overlay()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!overlay()->isVisible());
        QVERIFY(field()->hasFocus());
    }

    void theSearchIsReachedFromTheOverlay()
    {
        QTest::keyClick(table(), Qt::Key_Question);
        QTRY_VERIFY(overlay()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!overlay()->isVisible());
        QVERIFY(field()->hasFocus());
    }

    void escEmptiesTheFieldThenLeavesIt()
    {
        field()->setFocus();
        QTest::keyClicks(field(), QStringLiteral("zzz"));
        for (int i = 0; i < 3 && !field()->text().isEmpty(); ++i)
            QTest::keyClick(field(), Qt::Key_Escape); // the drop-down first, if it is open
        QCOMPARE(field()->text(), QString());
    }

    void f6GoesThroughAllRegionsAndRoundAgain()
    {
        field()->setFocus();
        QList<QWidget *> visited;
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            visited << QApplication::focusWidget();
            if (visited.last() == field())
                break;
        }
        QCOMPARE(visited.last(), field());
        QVERIFY(visited.contains(table()));
        const auto *status = m_window->findChild<ui::StatusBar *>();
        QVERIFY(std::any_of(visited.begin(), visited.end(), [&](QWidget *widget) {
            return status == widget || status->isAncestorOf(widget);
        }));
        QTest::keyClick(field(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(QApplication::focusWidget() != field());
    }

    void statusBarKeepsTheHintsOfWhereTheFocusCameFrom()
    {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_F6, Qt::ShiftModifier);
        auto *status = m_window->findChild<ui::StatusBar *>();
        auto *hint = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(hint && status->isAncestorOf(hint));
        QTest::keyClick(hint, Qt::Key_Return);
        QVERIFY(hint->isVisible() || overlay()->isVisible());
    }

    void clickedHintMayReplaceAllHints()
    {
        field()->setFocus();
        QTest::keyClicks(field(), QStringLiteral("MO-10000"));
        const auto closes = [this] {
            const auto hints = m_window->findChild<ui::StatusBar *>()->findChildren<QPushButton *>();
            for (QPushButton *hint : hints) {
                if (hint->isVisible() && hint->text() == u"Close")
                    return hint;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(closes());
        QTest::mouseClick(closes(), Qt::LeftButton);
        QTRY_VERIFY(!closes());
        QVERIFY(field()->hasFocus());
    }

    void tabGoesFromTheSearchToThePage()
    {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("track"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(m_window->findChild<ui::OrdersPage *>()->isAncestorOf(QApplication::focusWidget()));
    }

    void f5ReadsAgain()
    {
        const int before = m_around->source()->asked(FakeOrderSource::Counts);
        QTest::keyClick(table(), Qt::Key_F5);
        QVERIFY(m_around->source()->asked(FakeOrderSource::Counts) > before);
    }

    void enterTracksAndOpensASingleHit()
    {
        field()->setFocus();
        QTest::keyClicks(field(), QStringLiteral("MO-100007"));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(table()->currentOrder(), OrderId(7));
    }

    void windowRemembersItsSize()
    {
        m_window->resize(1100, 720);
        m_window->close();
        m_window = std::make_unique<ui::MainWindow>(m_around->services());
        QCOMPARE(m_window->size(), QSize(1100, 720));
        m_guard->restart(); // a window takes its time to be made
    }

private:
    ui::SearchField *field() { return m_window->findChild<ui::SearchField *>(); }
    ui::OrdersTable *table() { return m_window->findChild<ui::OrdersTable *>(); }
    ui::ShortcutOverlay *overlay() { return m_window->findChild<ui::ShortcutOverlay *>(); }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;
};

MARS_TEST_MAIN(QApplication, KeysTest)
#include "keystest.moc"
