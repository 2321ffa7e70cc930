// SPDX-License-Identifier: Apache-2.0
// What the window says of orders it cannot read again, and of edits that wait.
#include "items/lookupmodel.h"
#include "support/stallguard.h"
#include "support/testmain.h"
#include "surroundings/someorders.h"
#include "surroundings/windowsurroundings.h"
#include "ui/orders/list/orderstable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/stalebanner.h"
#include "ui/shell/statusbar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QPushButton>

using namespace mars;
using namespace mars::test;

static Error unreachable()
{
    return {Error::Kind::Unreachable,
            QStringLiteral("The order database “orders” on db.example.com does not answer."),
            QStringLiteral("Check the network, then try again."),
            {}};
}

class OfflineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_around = std::make_unique<WindowSurroundings>();
        m_around->source()->setOrders(someOrders(30, pictureTime()));
        m_now = pictureTime();
    }

    void cleanup()
    {
        m_window.reset();
        m_around.reset();
    }

    void saysHowOldTheOrdersAre();
    void saysTheDayOnceItIsAnother();
    void saysWhatHelpsWhereWaitingDoesNot();
    void readsAgainWithItsButton();
    void goesByItselfWhenTheDatabaseIsBack();
    void countsWhatWaits_data();
    void countsWhatWaits();
    void saysNothingOfWhatIsSentAtOnce();
    void saysThatItIsForReadingOnly();
    void tellsAtTheNextStartWhatStillWaits();
    void claimsNothingWhereNothingWasRead();
    void saysWhatIsStillSearched_data();
    void saysWhatIsStillSearched();
    void tellsThatOlderOrdersAreNotHere();
    void keepsAnEmptyCopyApartFromAnEmptyDatabase();

private:
    void open();
    void loseTheDatabase();
    void note(const QString &text);
    [[nodiscard]] ui::StaleBanner *banner() const { return m_window->findChild<ui::StaleBanner *>(); }
    [[nodiscard]] QString age() const { return m_window->findChild<ui::StatusBar *>()->ageText(); }

    std::unique_ptr<WindowSurroundings> m_around;
    std::unique_ptr<ui::MainWindow> m_window;
    QDateTime m_now;
};

void OfflineTest::open()
{
    ui::Services services = m_around->services();
    services.now = [this] { return m_now; };
    m_window = std::make_unique<ui::MainWindow>(services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OfflineTest::loseTheDatabase()
{
    open();
    auto *table = m_window->findChild<ui::OrdersTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 30);
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    m_around->source()->fail(unreachable());
    m_around->edits().setOffline(true);
    Q_EMIT m_around->source()->changed(); // as the store does when it loses the line
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(table->model()->rowCount(), 30);
}

void OfflineTest::note(const QString &text)
{
    (void)m_around->edits().save(Edit::note(m_around->source()->orders().first(), {}, text));
}

void OfflineTest::saysHowOldTheOrdersAre()
{
    loseTheDatabase();
    QCOMPARE(banner()->accessibleName(),
             QStringLiteral("Can't reach the order database. You are seeing orders as of 10:42 today."));
    QCOMPARE(banner()->accessibleDescription(),
             QStringLiteral("The program reconnects by itself, and search works again then."));
    QCOMPARE(age(), QStringLiteral("Offline · as of 10:42"));
}

void OfflineTest::saysTheDayOnceItIsAnother()
{
    loseTheDatabase();
    m_now = m_now.addDays(1);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(
        banner()->accessibleName().replace(QChar::Nbsp, u' '),
        QStringLiteral("Can't reach the order database. You are seeing orders as of Mon 23 Nov, 10:42."));
}

void OfflineTest::saysWhatHelpsWhereWaitingDoesNot()
{
    loseTheDatabase();
    m_around->source()->fail({Error::Kind::Refused,
                              QStringLiteral("The order database does not let you in."),
                              QStringLiteral("Check the user name."),
                              {}});
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_COMPARE(
        banner()->accessibleName(),
        QStringLiteral("The order database does not let you in. You are seeing orders as of 10:42 today."));
    QCOMPARE(banner()->accessibleDescription(), QStringLiteral("Check the user name."));
}

void OfflineTest::readsAgainWithItsButton()
{
    loseTheDatabase();
    m_around->source()->recover();
    auto *again = banner()->findChild<QPushButton *>();
    QCOMPARE(again->text(), QStringLiteral("Try now"));
    again->setFocus(Qt::TabFocusReason);
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY(!banner()->isVisible());
    QCOMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    QVERIFY(QApplication::focusWidget()); // work goes on where orders are looked for
    QVERIFY(QApplication::focusWidget()->inherits("mars::ui::SearchField"));
}

void OfflineTest::goesByItselfWhenTheDatabaseIsBack()
{
    loseTheDatabase();
    note(QStringLiteral("Called twice"));
    QTRY_VERIFY(age().startsWith(QStringLiteral("1 change waits")));
    m_around->source()->recover();
    m_around->edits().setOffline(false); // tells of the change as well
    QTRY_VERIFY(!banner()->isVisible());
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
}

void OfflineTest::countsWhatWaits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("footer");
    QTest::addColumn<QString>("footerOfTwo");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("sentenceOfTwo");
    const auto add = [](const char *language, const char *footer, const char *footerOfTwo,
                        const char *sentence, const char *sentenceOfTwo) {
        QTest::newRow(language) << QString::fromLatin1(language) << QString::fromUtf8(footer)
                                << QString::fromUtf8(footerOfTwo) << QString::fromUtf8(sentence)
                                << QString::fromUtf8(sentenceOfTwo);
    };
    add("en", "1 change waits to be sent", "2 changes wait to be sent",
        "1 change waits and will be sent then.", "2 changes wait and will be sent then.");
    add("de", "1 Änderung ungesendet", "2 Änderungen ungesendet", "1 Änderung wartet und wird dann gesendet.",
        "2 Änderungen warten und werden dann gesendet.");
}

void OfflineTest::countsWhatWaits()
{
    QFETCH(const QString, language);
    QFETCH(const QString, footer);
    QFETCH(const QString, footerOfTwo);
    QFETCH(const QString, sentence);
    QFETCH(const QString, sentenceOfTwo);
    loseTheDatabase();
    m_around->preferences()->setLanguage(language);
    StallGuard guard;
    note(QStringLiteral("Called twice"));
    QTRY_VERIFY(age().startsWith(footer + QStringLiteral(" · ")));
    QVERIFY2(banner()->accessibleDescription().endsWith(sentence),
             qPrintable(banner()->accessibleDescription()));
    note(QStringLiteral("Nobody answers"));
    QTRY_VERIFY(age().startsWith(footerOfTwo + QStringLiteral(" · ")));
    QVERIFY2(banner()->accessibleDescription().endsWith(sentenceOfTwo),
             qPrintable(banner()->accessibleDescription()));
    QVERIFY(guard.isSmooth());
}

void OfflineTest::saysNothingOfWhatIsSentAtOnce()
{
    open();
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    const auto *bar = m_window->findChild<ui::StatusBar *>();
    for (int i = 0; i < 20; ++i) {
        note(QStringLiteral("Note %1").arg(i));
        QCOMPARE(bar->ageText(), QStringLiteral("Live · read 10:42:07"));
        QTRY_VERIFY(m_around->edits().waiting().isEmpty());
    }
    QCOMPARE(bar->ageText(), QStringLiteral("Live · read 10:42:07"));
}

void OfflineTest::saysThatItIsForReadingOnly()
{
    open();
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    m_around->edits().setOffline(true);
    note(QStringLiteral("Called twice"));
    QTRY_COMPARE(age(), QStringLiteral("1 change waits to be sent · Live · read 10:42:07"));
    m_around->edits().hinder({Error::Kind::ReadOnly, {}, {}, {}});
    QTRY_COMPARE(age(),
                 QStringLiteral("Read only for now · 1 change waits to be sent · Live · read 10:42:07"));
    m_around->edits().setOffline(false);
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
}

void OfflineTest::tellsAtTheNextStartWhatStillWaits()
{
    loseTheDatabase();
    note(QStringLiteral("Called twice"));
    note(QStringLiteral("Nobody answers"));
    QVERIFY(m_window->close());
    QVERIFY(!QApplication::activeModalWidget());
    m_window.reset();
    m_around->source()->recover();
    open();
    QTRY_COMPARE(age(), QStringLiteral("2 changes wait to be sent · Live · read 10:42:07"));
    m_around->edits().setOffline(false);
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
}

void OfflineTest::claimsNothingWhereNothingWasRead()
{
    m_around->source()->setOrders({});
    open();
    auto *load = m_window->findChild<QPushButton *>(QStringLiteral("loadSample"));
    QTRY_VERIFY(load->isVisible());
    QCOMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    m_around->source()->fail(unreachable());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(m_window->findChild<QPushButton *>(QStringLiteral("retry"))->isVisible());
    QCOMPARE(age(), QStringLiteral("Offline · as of 10:42"));
}

static StandIn copy(int days)
{
    return {pictureTime().addSecs(-11 * 60), days, unreachable()};
}

void OfflineTest::saysWhatIsStillSearched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *row, const char *language, int days, const char *sentence) {
        QTest::newRow(row) << QString::fromLatin1(language) << days << QString::fromUtf8(sentence);
    };
    add("14 days", "en", 14,
        "Search still finds open orders and those of the last 14 days. The program reconnects by itself.");
    add("1 day", "en", 1,
        "Search still finds open orders and those of the last day. The program reconnects by itself.");
    add("German", "de", 14,
        "Suchbar sind offene Aufträge und die der letzten 14 Tage. Die Verbindung kommt von selbst.");
}

void OfflineTest::saysWhatIsStillSearched()
{
    QFETCH(const QString, language);
    QFETCH(const int, days);
    QFETCH(const QString, sentence);
    open();
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
    m_around->source()->setStandIn(copy(days));
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(age(), QStringLiteral("Offline · as of 10:31"));
    QCOMPARE(banner()->accessibleName(),
             QStringLiteral("Can't reach the order database. You are seeing orders as of 10:31 today."));
    m_around->preferences()->setLanguage(language);
    QTRY_COMPARE(banner()->accessibleDescription(), sentence);
    m_around->preferences()->setLanguage(QStringLiteral("en"));
    QTest::keyClick(m_window.get(), Qt::Key_F5); // what is read now is of the copy as well
    QTRY_COMPARE(age(), QStringLiteral("Offline · as of 10:31"));
    QVERIFY(banner()->isVisible());
    m_around->source()->setStandIn({});
    QTRY_VERIFY(!banner()->isVisible());
    QTRY_COMPARE(age(), QStringLiteral("Live · read 10:42:07"));
}

void OfflineTest::tellsThatOlderOrdersAreNotHere()
{
    open();
    m_around->source()->setStandIn(copy(14));
    QTRY_VERIFY(banner()->isVisible());
    auto *field = m_window->findChild<ui::SearchField *>();
    field->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(field, QStringLiteral("MO-999999"));
    const auto *rows = m_window->findChild<LookupModel *>();
    QTRY_VERIFY(rows->rowCount() > 0 && !rows->isSearching());
    QCOMPARE(rows->row(0).kind, LookupRow::Kind::NotFound);
    QVERIFY2(rows->row(0).extra.contains(QStringLiteral(
                 "Only open orders and those of the last 14 days are kept on this computer; older "
                 "ones are found again once the order database answers.")),
             qPrintable(rows->row(0).extra));
    m_around->source()->setStandIn({});
    field->clear();
    QTest::keyClicks(field, QStringLiteral("MO-999999"));
    QTRY_VERIFY(rows->rowCount() > 0 && !rows->isSearching());
    QVERIFY(!rows->row(0).extra.contains(QStringLiteral("computer")));
}

void OfflineTest::keepsAnEmptyCopyApartFromAnEmptyDatabase()
{
    m_around->source()->setOrders({});
    m_around->source()->setStandIn(copy(14));
    open();
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(!m_window->findChild<QPushButton *>(QStringLiteral("loadSample"))->isVisible());
}

MARS_TEST_MAIN(QApplication, OfflineTest)
#include "offlinetest.moc"
