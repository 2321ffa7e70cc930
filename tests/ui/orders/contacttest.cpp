// SPDX-License-Identifier: Apache-2.0
// Who may not see contacts sees who it may be, and may have one shown, which is recorded.
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/shell/shortcutoverlay.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>

using namespace mars;
using namespace mars::test;

static const QString otherOrder = QStringLiteral("MO-250001");

static Rights lead()
{
    Rights rights;
    rights.revealsContacts = true;
    rights.setsTrackingNumbers = true;
    return rights;
}

class ContactTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void showsItToWhoMaySeeIt();
    void masksItAndLeadsNowhere_data();
    void masksItAndLeadsNowhere();
    void showsItByKeyUntilAnotherOrder();
    void keepsItWhenTheOrderIsReadAgain();
    void showsItByItsButton();
    void asksOnceForTwoPresses();
    void dropsTheAnswerForAnotherOrder();
    void saysWhyItCannotBeShown();
    void offersNothingToReaders();
    void followsTheRights();

private:
    void begin(const Rights &rights);
    void change(const Rights &rights);
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] bool offers(const char *name) const
    {
        return m_desk->byAccessibleName(QString::fromLatin1(name)) != nullptr;
    }
    [[nodiscard]] QWidget *button() const
    {
        return m_desk->panel()->findChild<QWidget *>(QStringLiteral("showContact"));
    }
    [[nodiscard]] QStringList moreActions() const;

    std::unique_ptr<Desk> m_desk;
};

void ContactTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    QList<Order> orders = m_desk->source()->orders();
    for (Order &order : orders) {
        order.customer.email = QStringLiteral("someone@example.in");
        order.customer.street = QStringLiteral("14 Lake Road");
    }
    m_desk->source()->setOrders(orders);
}

void ContactTest::begin(const Rights &rights)
{
    m_desk->source()->setRights(rights);
    m_desk->start();
    m_desk->open(splitOrderNumber);
}

void ContactTest::change(const Rights &rights)
{
    m_desk->source()->setRights(rights);
    Q_EMIT m_desk->source()->changed();
}

bool ContactTest::says(const QString &text) const
{
    const auto street = m_desk->panel()->findChildren<ui::WrappedText *>();
    if (std::any_of(street.cbegin(), street.cend(), [&text](const ui::WrappedText *shown) {
            return shown->isVisible() && shown->text() == text;
        }))
        return true;
    const auto labels = m_desk->panel()->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().replace(QChar::Nbsp, u' ') == text;
    });
}

QStringList ContactTest::moreActions() const
{
    qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("More actions")))->click();
    auto *menu = m_desk->panel()->findChild<QMenu *>();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    menu->close();
    return texts;
}

void ContactTest::showsItToWhoMaySeeIt()
{
    begin(Rights::all());
    QTRY_VERIFY(says(QStringLiteral("+91 98200 00417")));
    QVERIFY(says(QStringLiteral("14 Lake Road")));
    QVERIFY(offers("Call the customer"));
    QVERIFY(!button()->isVisible());
    m_desk->press(Qt::Key_V);
    QCOMPARE(m_desk->source()->asked(FakeOrderSource::Reveal), 0);
}

void ContactTest::masksItAndLeadsNowhere_data()
{
    QTest::addColumn<bool>("revealable");
    QTest::newRow("lead") << true;
    QTest::newRow("reader") << false;
}

void ContactTest::masksItAndLeadsNowhere()
{
    QFETCH(const bool, revealable);
    begin(revealable ? lead() : Rights());
    QTRY_VERIFY(says(QStringLiteral("A. D.")));
    QVERIFY(says(QStringLiteral("•••17")));
    QVERIFY(says(QStringLiteral("s•••.in")));
    QVERIFY(!says(QStringLiteral("14 Lake Road")));
    QTRY_COMPARE(button()->isVisible(), revealable);
    QVERIFY(!offers("Call the customer"));
    QVERIFY(!offers("Write to the customer"));
    QVERIFY(!moreActions().contains(QStringLiteral("Copy e-mail address")));
    QVERIFY(!says(QStringLiteral("Other orders of this customer")));
}

void ContactTest::showsItByKeyUntilAnotherOrder()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->press(Qt::Key_V);
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
    QVERIFY(says(QStringLiteral("+91 98200 00417")));
    QVERIFY(says(QStringLiteral("someone@example.in")));
    QVERIFY(says(QStringLiteral("14 Lake Road")));
    QVERIFY(says(QStringLiteral("It was recorded that you looked.")));
    QVERIFY(!button()->isVisible());
    QCOMPARE(m_desk->source()->revealedTo(), {QStringLiteral("Priya Kamat")});
    QVERIFY(moreActions().contains(QStringLiteral("Copy e-mail address")));
    qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("Write to the customer")))
        ->click();
    QCOMPARE(m_desk->opened().constLast(), QUrl(QStringLiteral("mailto:someone@example.in")));

    m_desk->open(otherOrder);
    QVERIFY(says(QStringLiteral("H. P.")));
    m_desk->open(splitOrderNumber);
    QVERIFY(says(QStringLiteral("A. D.")));
    QVERIFY(button()->isVisible());
}

void ContactTest::keepsItWhenTheOrderIsReadAgain()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->press(Qt::Key_V);
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
    const int before = m_desk->source()->asked(FakeOrderSource::OneOrder);
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(m_desk->source()->asked(FakeOrderSource::OneOrder) > before);
    QCOMPARE(m_desk->panel()->shown()->order.customer.name, QStringLiteral("Ananya Deshpande"));
    QCOMPARE(m_desk->source()->revealedTo().size(), 1);
}

void ContactTest::showsItByItsButton()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    QCOMPARE(qobject_cast<QAbstractButton *>(button())->text(), QStringLiteral("Show contact"));
    button()->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
    QCOMPARE(QApplication::focusWidget(), m_desk->byAccessibleName(QStringLiteral("Call the customer")));
}

void ContactTest::asksOnceForTwoPresses()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->source()->hold();
    m_desk->press(Qt::Key_V);
    m_desk->press(Qt::Key_V);
    QCOMPARE(m_desk->source()->asked(FakeOrderSource::Reveal), 1);
    m_desk->source()->release();
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
}

void ContactTest::dropsTheAnswerForAnotherOrder()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->source()->hold();
    m_desk->press(Qt::Key_V);
    m_desk->window()->findChild<ui::OrderPanel *>()->open(m_desk->source()->orders().at(3).id);
    m_desk->source()->release();
    QTRY_COMPARE(m_desk->shownNumber(), otherOrder);
    QVERIFY(says(QStringLiteral("H. P.")));
    QVERIFY(button()->isVisible());
}

void ContactTest::saysWhyItCannotBeShown()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->source()->failOnly(
        FakeOrderSource::Reveal,
        {Error::Kind::Refused, QStringLiteral("Not with this login."), QStringLiteral("Ask the lead."), {}});
    m_desk->press(Qt::Key_V);
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QCOMPARE(m_desk->messages().first().text, QStringLiteral("Not with this login. Ask the lead."));
    QVERIFY(says(QStringLiteral("A. D.")));
    m_desk->source()->recover();
    m_desk->press(Qt::Key_V);
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
}

void ContactTest::offersNothingToReaders()
{
    begin(Rights());
    QTRY_VERIFY(says(QStringLiteral("A. D.")));
    m_desk->press(Qt::Key_V);
    QCOMPARE(m_desk->source()->asked(FakeOrderSource::Reveal), 0);
    m_desk->press(Qt::Key_Question);
    QVERIFY(m_desk->window()->findChild<ui::ShortcutOverlay *>()->isVisible());
    QVERIFY(!offers("Show contact")); // nor among the keys
}

void ContactTest::followsTheRights()
{
    begin(lead());
    QTRY_VERIFY(button()->isVisible());
    m_desk->press(Qt::Key_V);
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
    // What the rights alone change waits for no order to be read.
    m_desk->source()->failOnly(FakeOrderSource::OneOrder, {});
    change(Rights());
    QTRY_VERIFY(says(QStringLiteral("A. D.")));
    QVERIFY(!button()->isVisible());
    m_desk->source()->recover();
    change(Rights::all());
    QTRY_VERIFY(says(QStringLiteral("Ananya Deshpande")));
    QTRY_VERIFY(offers("Call the customer"));
    QVERIFY(!says(QStringLiteral("It was recorded that you looked.")));
}

MARS_TEST_MAIN(QApplication, ContactTest)
#include "contacttest.moc"
