// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/carrierlinks.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>

using namespace mars;
using namespace mars::test;
using Kind = ui::Notice::Kind;

/** What was done is told as done, what did not work as a failure. */
class OrderNoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsHowAKeyWent_data();
    void tellsHowAKeyWent();
    void tellsThatTheAnswerCouldNotBeCopied();
    void tellsThatAnOrderCouldNotBeReadAgain();
    void tellsWhatToDoWithoutAProgram();

private:
    std::unique_ptr<Desk> m_desk;
};

void OrderNoticeTest::init()
{
    m_desk = std::make_unique<Desk>();
    QList<Order> orders = m_desk->source()->orders();
    Order bare = orders.first();
    bare.id = 9000;
    bare.number = QStringLiteral("MO-900000");
    bare.externalId = bare.number;
    bare.shipments.clear();
    orders.append(bare);
    m_desk->source()->setOrders(orders);
    m_desk->start();
}

void OrderNoticeTest::cleanup()
{
    m_desk.reset();
}

void OrderNoticeTest::tellsHowAKeyWent_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<Kind>("kind");
    const QString bare = QStringLiteral("MO-900000");
    QTest::newRow("number copied") << splitOrderNumber << Qt::Key_C << Qt::NoModifier << Kind::Done;
    QTest::newRow("answer copied") << splitOrderNumber << Qt::Key_C << Qt::ShiftModifier << Kind::Done;
    QTest::newRow("no number") << bare << Qt::Key_C << Qt::NoModifier << Kind::Failure;
    QTest::newRow("no parcel") << bare << Qt::Key_O << Qt::NoModifier << Kind::Failure;
    QTest::newRow("no carrier to call") << bare << Qt::Key_P << Qt::NoModifier << Kind::Failure;
}

void OrderNoticeTest::tellsHowAKeyWent()
{
    QFETCH(const QString, number);
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifier, modifier);
    QFETCH(const Kind, kind);
    m_desk->open(number);
    m_desk->press(key, modifier);
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().first().kind, kind);
    const auto *toast = m_desk->window()->findChild<ui::Toast *>();
    QVERIFY(toast->isVisible());
    QCOMPARE(toast->notice().kind, kind);
    QCOMPARE(toast->notice().text, m_desk->messages().first().text);
}

void OrderNoticeTest::tellsThatTheAnswerCouldNotBeCopied()
{
    m_desk->field()->setFocus();
    m_desk->type(splitOrderNumber);
    QTRY_VERIFY(m_desk->popup()->isVisible() && m_desk->popup()->currentOrder() != 0);
    m_desk->source()->fail({Error::Kind::Unreachable,
                            QStringLiteral("The order database does not answer."),
                            QStringLiteral("Try again."),
                            {}});
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().first().kind, Kind::Failure);
}

void OrderNoticeTest::tellsThatAnOrderCouldNotBeReadAgain()
{
    m_desk->open(splitOrderNumber);
    m_desk->source()->fail({Error::Kind::Unreachable,
                            QStringLiteral("The order database does not answer."),
                            QStringLiteral("Try again."),
                            {}});
    m_desk->panel()->refresh();
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().first().kind, Kind::Failure);
    QCOMPARE(m_desk->shownNumber(), splitOrderNumber);
}

/** Where the desktop has no program for an address, it lies in the clipboard and the toast says so. */
void OrderNoticeTest::tellsWhatToDoWithoutAProgram()
{
    for (const char *scheme : {"https", "tel", "mailto"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    TrackingLink link;
    link.kind = LinkKind::Deep;
    link.url = QUrl(QStringLiteral("https://carrier.example/track/1"));
    const QString nowhere = QStringLiteral("/nonexistent");
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", nowhere.toUtf8()); // no xdg-open, no browser
    const ui::Notice page = ui::CarrierLinks::openPage(link, QStringLiteral("1"));
    const QString copiedPage = QGuiApplication::clipboard()->text();
    const ui::Notice call = ui::CarrierLinks::call(QStringLiteral("+91 98200 00417"));
    const QString copiedPhone = QGuiApplication::clipboard()->text();
    const ui::Notice mail = ui::CarrierLinks::write(QStringLiteral("a@example.com"));
    const QString copiedMail = QGuiApplication::clipboard()->text();
    qputenv("PATH", path);
    for (const ui::Notice &notice : {page, call, mail}) {
        QCOMPARE(notice.kind, Kind::Failure);
        QVERIFY2(notice.text.contains(u"copied: "), qPrintable(notice.text));
    }
    QCOMPARE(copiedPage, link.url.toString());
    QCOMPARE(copiedPhone, QStringLiteral("+91 98200 00417"));
    QCOMPARE(copiedMail, QStringLiteral("a@example.com"));
}

MARS_TEST_MAIN(QApplication, OrderNoticeTest)
#include "ordernoticetest.moc"
