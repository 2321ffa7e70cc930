// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/writing/notepopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>

using namespace mars;
using namespace mars::test;

/** Which order a letter means, and that nothing happens by itself at some later moment. */
class WishesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void isNotWantedAnyMoreAfterAFailure();
    void isNotWantedOnAnotherOrder();
    void lettersLeadBackToTheCard();
    void meansTheOrderInThePanel();

private:
    [[nodiscard]] ui::NotePopover *popover() const
    {
        return m_desk->window()->findChild<ui::NotePopover *>();
    }

    std::unique_ptr<Desk> m_desk;
};

void WishesTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
}

void WishesTest::cleanup()
{
    m_desk.reset();
}

/** It says so at once, and nothing opens by itself when the server is back. */
void WishesTest::isNotWantedAnyMoreAfterAFailure()
{
    m_desk->source()->failOnly(FakeOrderSource::OneOrder,
                               Error{Error::Kind::Unreachable, QStringLiteral("It is away."), {}, {}});
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_N);
    QTRY_VERIFY(m_desk->panel()->hasFailed());
    QTRY_COMPARE(m_desk->messages().size(), 1);
    m_desk->press(Qt::Key_N);
    QCOMPARE(m_desk->messages().size(), 2);
    QCOMPARE(m_desk->messages().last().kind, ui::Notice::Kind::Failure);
    m_desk->source()->recover();
    m_desk->open(splitOrderNumber);
    QVERIFY(!popover()->isVisible());
    m_desk->press(Qt::Key_Down);
    QTRY_VERIFY(m_desk->shownNumber() != splitOrderNumber && !m_desk->shownNumber().isEmpty());
    QVERIFY(!popover()->isVisible());
}

void WishesTest::isNotWantedOnAnotherOrder()
{
    m_desk->source()->hold();
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_N);
    m_desk->press(Qt::Key_Down);
    m_desk->source()->release();
    QTRY_COMPARE(m_desk->panel()->orderId(), m_desk->table()->currentOrder());
    QTRY_VERIFY(m_desk->panel()->shown() && !m_desk->shownNumber().isEmpty());
    QTRY_COMPARE(m_desk->panel()->shown()->order.id, m_desk->table()->currentOrder());
    QVERIFY(!popover()->isVisible());
}

/** With a card open no letter acts on what lies behind it; it leads back to where somebody was writing. */
void WishesTest::lettersLeadBackToTheCard()
{
    m_desk->chooseAction(QStringLiteral("Correct the status…"));
    const QWidget *field = QApplication::focusWidget();
    m_desk->table()->setFocus();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_O, Qt::Key_C}) {
        m_desk->table()->setFocus();
        m_desk->press(key);
        QCOMPARE(QApplication::focusWidget(), field);
    }
    QVERIFY(!popover()->isVisible());
    QVERIFY(m_desk->opened().isEmpty());
    QVERIFY(m_desk->messages().isEmpty());
}

/** Also when that has left the list: no other row is marked, and letters act on what is shown. */
void WishesTest::meansTheOrderInThePanel()
{
    QList<Order> orders = m_desk->source()->orders();
    const OrderId shown = m_desk->panel()->orderId();
    for (Order &order : orders) {
        if (order.id != shown)
            continue;
        order.shipments.clear();
        TrackingEvent cancelled;
        cancelled.status = Status::Cancelled;
        cancelled.occurredAt = pictureTime().addSecs(-60);
        cancelled.receivedAt = cancelled.occurredAt;
        order.events.append(cancelled);
    }
    m_desk->field()->setFocus();
    m_desk->source()->setOrders(orders);
    QTRY_COMPARE(m_desk->panel()->shown()->state.stage, Stage::Cancelled);
    QTRY_VERIFY(m_desk->list()->rowOf(shown) < 0);
    m_desk->table()->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_desk->table()->isSelected());
    m_desk->press(Qt::Key_N);
    QVERIFY(popover()->isVisible());
    QCOMPARE(m_desk->panel()->orderId(), shown);
    m_desk->type(QStringLiteral("for the cancelled one"));
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    QCOMPARE(m_desk->edits().handedIn().first().order, shown);
}

MARS_TEST_MAIN(QApplication, WishesTest)
#include "wishestest.moc"
