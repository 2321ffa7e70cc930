// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/popover.h"

#include <QAbstractButton>
#include <QApplication>

using namespace mars;
using namespace mars::test;

/** Why the answer is what it is, and what it was before. */
class ExplanationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void explainsItsAnswer();
    void leavesNoExplanationOfAnotherOrder();
    void explanationFollowsItsOrder();
    void explanationStaysClosedWithThePanel();
    void showsTheOrderAsKnownEarlier();

private:
    std::unique_ptr<Desk> m_desk;
};

void ExplanationTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void ExplanationTest::cleanup()
{
    m_desk.reset();
}

void ExplanationTest::explainsItsAnswer()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_W);
    const QWidget *why = m_desk->byAccessibleName(QStringLiteral("Why this answer?"));
    QVERIFY(why);
    QVERIFY(!why->accessibleDescription().isEmpty());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!why->isVisible());
    QVERIFY(m_desk->panel()->isVisible());
}

void ExplanationTest::leavesNoExplanationOfAnotherOrder()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_W);
    Q_EMIT m_desk->panel()->closeRequested();
    QVERIFY(!m_desk->panel()->isVisible());
    m_desk->open(QStringLiteral("MO-250001"));
    const auto popovers = m_desk->panel()->findChildren<ui::Popover *>();
    QVERIFY(!popovers.isEmpty());
    for (const ui::Popover *popover : popovers)
        QVERIFY(!popover->isVisible());
}

void ExplanationTest::explanationFollowsItsOrder()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_W);
    const QWidget *why = m_desk->byAccessibleName(QStringLiteral("Why this answer?"));
    const QString before = why->accessibleDescription();
    QList<Order> orders = m_desk->source()->orders();
    const auto order = std::find_if(orders.begin(), orders.end(), [](const Order &candidate) {
        return candidate.number == splitOrderNumber;
    });
    order->shipments.clear();
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(why->accessibleDescription() != before);
    QVERIFY(why->isVisible());
    orders.erase(order);
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(!why->isVisible());
}

void ExplanationTest::explanationStaysClosedWithThePanel()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_W);
    const QWidget *why = m_desk->byAccessibleName(QStringLiteral("Why this answer?"));
    m_desk->panel()->hide();
    m_desk->panel()->show();
    QVERIFY(!why->isVisible());
}

void ExplanationTest::showsTheOrderAsKnownEarlier()
{
    m_desk->open(splitOrderNumber);
    const QString now = m_desk->panel()->shown()->answer.sentence();
    qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("As known at …")))->click();
    auto *earlier = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("Earlier news")));
    QVERIFY(earlier);
    while (earlier->isEnabled())
        earlier->click();
    QVERIFY(m_desk->panel()->isShowingThePast());
    QVERIFY(m_desk->panel()->shown()->answer.sentence() != now);
    QVERIFY(m_desk->panel()->stepBack()); // the small card
    QVERIFY(m_desk->panel()->stepBack()); // the past
    QCOMPARE(m_desk->panel()->shown()->answer.sentence(), now);
}

MARS_TEST_MAIN(QApplication, ExplanationTest)
#include "explanationtest.moc"
