// SPDX-License-Identifier: Apache-2.0
// Settings hold at once, and are kept.
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/orders/list/orderstable.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mars;
using namespace mars::test;
using namespace mars::ui;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_around->source()->setOrders(someOrders(3, pictureTime()));
        m_window = std::make_unique<MainWindow>(m_around->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        m_guard = std::make_unique<StallGuard>();
    }

    void cleanup()
    {
        const double longest = m_guard->longestStallMs();
        const double limit = m_guard->limitMs;
        m_guard.reset();
        m_window.reset();
        m_around.reset();
        QVERIFY2(longest <= limit, qPrintable(QStringLiteral("%1 of %2 ms").arg(longest).arg(limit)));
    }

    void settingsStartAsStored()
    {
        QCOMPARE(control("language")->value(), QVariant(QStringLiteral("en")));
        QCOMPARE(control("scheme")->value().toInt(), int(ColourScheme::Light));
        QCOMPARE(control("textSize")->value().toInt(), 100);
    }

    void languageChangesAtOnce()
    {
        EventCount changes(m_window.get(), QEvent::LanguageChange);
        press("language", QStringLiteral("Deutsch"));
        QCOMPARE(m_around->preferences()->language(), QStringLiteral("de"));
        QCOMPARE(theme().language, QStringLiteral("de"));
        QTRY_VERIFY(changes.count() > 0);
    }

    void darkAppearanceChangesAtOnce()
    {
        press("scheme", QStringLiteral("Dark"));
        QCOMPARE(m_around->preferences()->colourScheme(), ColourScheme::Dark);
        QVERIFY(theme().dark);
        QTRY_COMPARE(m_window->palette().color(QPalette::Window), theme().window);
        QCOMPARE(m_window->grab().toImage().pixelColor(2, 300), theme().window); // the rail
    }

    void listFollowsTheAppearance()
    {
        const auto *table = m_window->findChild<OrdersTable *>();
        press("scheme", QStringLiteral("Dark"));
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY(table->isVisible());
        const QWidget *list = table->viewport();
        const QPoint below = list->mapTo(m_window.get(), list->rect().bottomLeft() + QPoint(20, -20));
        QTRY_COMPARE(m_window->grab().toImage().pixelColor(below), theme().surface);
        const auto inside = m_window->findChildren<QWidget *>();
        for (const QWidget *each : inside) {
            if (!each->testAttribute(Qt::WA_SetPalette)) // those see to their colours themselves
                QVERIFY2(each->palette().color(QPalette::Window) == theme().window,
                         each->metaObject()->className());
        }
    }

    void scrollBarsFollowTheAppearance()
    {
        m_window->resize(m_window->minimumSize());
        const auto bars = m_window->findChild<SettingsPage *>()->findChildren<QScrollBar *>();
        const auto bar = std::find_if(bars.begin(), bars.end(),
                                      [](const auto *b) { return b->orientation() == Qt::Vertical; });
        QTRY_VERIFY((*bar)->isVisible());
        const auto handle = [&] { return (*bar)->grab().toImage().pixelColor((*bar)->rect().center()); };
        QCOMPARE(handle(), theme().buttonEdge);
        press("scheme", QStringLiteral("Dark"));
        QTRY_COMPARE(handle(), theme().buttonEdge);
    }

    void textSizeChangesAtOnce()
    {
        const int before = theme().rowHeight();
        const int label = m_window->findChild<QPushButton *>(QStringLiteral("track"))->sizeHint().width();
        press("textSize", QStringLiteral("150 %"));
        QVERIFY(theme().rowHeight() >= before);
        QVERIFY(m_window->findChild<QPushButton *>(QStringLiteral("track"))->sizeHint().width() > label);
    }

    void singleLetterKeysAndNameAreStored()
    {
        auto *letters = m_window->findChild<QCheckBox *>(QStringLiteral("singleLetterKeys"));
        QVERIFY(letters->isChecked());
        letters->setFocus();
        QTest::keyClick(letters, Qt::Key_Space);
        QVERIFY(!m_around->preferences()->singleLetterKeys());

        auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("agentName"));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("  Priya Kamat "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_around->preferences()->agentName(), QStringLiteral("Priya Kamat"));
    }

    void arrowKeysMoveWithinAChoice()
    {
        auto *language = control("language");
        language->setFocus(Qt::TabFocusReason);
        QWidget *segment = QApplication::focusWidget();
        QVERIFY(language->isAncestorOf(segment));
        QTest::keyClick(segment, Qt::Key_Right);
        QCOMPARE(language->value(), QVariant(QStringLiteral("hi")));
    }

    void changesAreToldOnceAndOnlyWhenTheyAreChanges()
    {
        Preferences *preferences = m_around->preferences();
        QSignalSpy changed(preferences, &Preferences::changed);
        preferences->setTextPercent(125);
        preferences->setTextPercent(125);
        QCOMPARE(changed.count(), 1);
        preferences->setTextPercent(900);
        QCOMPARE(preferences->textPercent(), 150);
        preferences->setColourScheme(ColourScheme::System);
        QCOMPARE(preferences->colourScheme(), ColourScheme::System);
    }

    void unreadableSettingsFallBack()
    {
        QTemporaryDir folder;
        QSettings file(folder.filePath(QStringLiteral("bad.ini")), QSettings::IniFormat);
        file.setValue(QStringLiteral("colourScheme"), QStringLiteral("pink"));
        file.setValue(QStringLiteral("textPercent"), QStringLiteral("huge"));
        const Preferences preferences(&file);
        QCOMPARE(preferences.colourScheme(), ColourScheme::System);
        QCOMPARE(preferences.textPercent(), 90);
        QVERIFY(preferences.singleLetterKeys());
    }

private:
    class EventCount : public QObject
    {
    public:
        EventCount(QObject *watched, QEvent::Type type)
            : m_type(type)
        {
            watched->installEventFilter(this);
        }
        [[nodiscard]] int count() const { return m_count; }

    protected:
        bool eventFilter(QObject *, QEvent *event) override
        {
            m_count += event->type() == m_type ? 1 : 0;
            return false;
        }

    private:
        QEvent::Type m_type;
        int m_count = 0;
    };

    SegmentedControl *control(const char *name)
    {
        return m_window->findChild<SegmentedControl *>(QString::fromLatin1(name));
    }

    void press(const char *name, const QString &choice)
    {
        const auto segments = control(name)->findChildren<QPushButton *>();
        for (QPushButton *segment : segments) {
            if (segment->text() == choice)
                QTest::mouseClick(segment, Qt::LeftButton);
        }
    }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StallGuard> m_guard;
};

MARS_TEST_MAIN(QApplication, PreferencesTest)
#include "preferencestest.moc"
