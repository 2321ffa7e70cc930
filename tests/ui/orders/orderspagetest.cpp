// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "carriers/trackinglink.h"
#include "domain/derivation.h"
#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>

using namespace mars;
using namespace mars::test;

/** The list, the panel and their keys. */
class OrdersPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void altDigitsChooseTheView_data();
    void altDigitsChooseTheView();
    void arrowsOpenWhatTheySelect();
    void homeAndEndReachBothEnds();
    void bringsAnOrderOutOfSightToTheMiddle();
    void lettersActOnTheSelectedOrder();
    void lettersCanBeSwitchedOff();
    void lettersAreTextInTheSearchBox();
    void actsOnTheNewOrderWhileItIsStillRead();
    void putsTheNumberOnTheClipboardForAForm();
    void copiesTheTrackingLink();
    void carriesTheExactAccessibleNames();
    void keepsSelectionAndPlaceWhenTheSourceChanges();
    void countsOneAfterTheOther();
    void saysWhenAViewIsEmpty();
    void remembersViewAndSort();

private:
    [[nodiscard]] Order orderWithLink(LinkKind kind) const;

    std::unique_ptr<Desk> m_desk;
};

void OrdersPageTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void OrdersPageTest::cleanup()
{
    m_desk.reset();
}

Order OrdersPageTest::orderWithLink(LinkKind kind) const
{
    for (const Order &order : m_desk->source()->orders()) {
        if (order.shipments.size() == 1 && !order.shipments.first().trackingNumber().isEmpty() &&
            trackingLink(m_desk->catalogue(), order.shipments.first()).kind == kind)
            return order;
    }
    return {};
}

void OrdersPageTest::altDigitsChooseTheView_data()
{
    QTest::addColumn<int>("digit");
    QTest::addColumn<OrderView>("view");
    QTest::newRow("late") << 2 << OrderView::Late;
    QTest::newRow("out for delivery") << 3 << OrderView::OutForDelivery;
    QTest::newRow("exceptions") << 4 << OrderView::Exceptions;
    QTest::newRow("delivered today") << 5 << OrderView::DeliveredToday;
    QTest::newRow("all") << 6 << OrderView::All;
}

void OrdersPageTest::altDigitsChooseTheView()
{
    QFETCH(const int, digit);
    QFETCH(const OrderView, view);
    QCOMPARE(m_desk->list()->request().view, OrderView::Open);
    m_desk->press(static_cast<Qt::Key>(Qt::Key_0 + digit), Qt::AltModifier);
    QCOMPARE(m_desk->list()->request().view, view);
    QTRY_VERIFY(m_desk->list()->isComplete());
    m_desk->press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_desk->list()->request().view, OrderView::Open);
}

void OrdersPageTest::arrowsOpenWhatTheySelect()
{
    m_desk->table()->setFocus();
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(m_desk->shownNumber(), m_desk->table()->currentIndex().siblingAtColumn(0).data().toString());
    QCOMPARE(QApplication::focusWidget(), m_desk->table());
}

void OrdersPageTest::homeAndEndReachBothEnds()
{
    m_desk->table()->setFocus();
    m_desk->press(Qt::Key_End);
    QCOMPARE(m_desk->table()->currentIndex().row(), m_desk->list()->rowCount() - 1);
    m_desk->press(Qt::Key_Home);
    QCOMPARE(m_desk->table()->currentIndex().row(), 0);
}

void OrdersPageTest::bringsAnOrderOutOfSightToTheMiddle()
{
    ui::OrdersTable *table = m_desk->table();
    const QModelIndex far = m_desk->list()->index(60, 0);
    m_desk->open(far.data().toString());
    QCOMPARE(table->currentIndex().row(), far.row());
    const int middle = table->viewport()->height() / 2;
    QVERIFY(qAbs(table->visualRect(far).center().y() - middle) <= table->rowHeight(far.row()));

    const int place = table->verticalScrollBar()->value();
    m_desk->open(far.siblingAtRow(62).data().toString()); // in sight: nothing moves
    QCOMPARE(table->verticalScrollBar()->value(), place);
}

void OrdersPageTest::lettersActOnTheSelectedOrder()
{
    m_desk->open(splitOrderNumber);
    const ui::ShownOrder shown = *m_desk->panel()->shown();
    m_desk->press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.mainNumber());
    m_desk->press(Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), shown.answerText());
    QCOMPARE(m_desk->messages().size(), 2);

    const CarrierDescription *carrier =
        m_desk->catalogue().find(shown.order.shipments.at(shown.mainShipment()).carrierCode);
    QVERIFY(carrier);
    m_desk->press(Qt::Key_P);
    QCOMPARE(m_desk->opened().isEmpty(), carrier->phone.isEmpty());
    if (!m_desk->opened().isEmpty())
        QCOMPARE(m_desk->opened().last().scheme(), QStringLiteral("tel"));
}

void OrdersPageTest::lettersCanBeSwitchedOff()
{
    m_desk->open(splitOrderNumber);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    m_desk->surroundings()->preferences()->setSingleLetterKeys(false);
    m_desk->press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    m_desk->surroundings()->preferences()->setSingleLetterKeys(true);
    m_desk->press(Qt::Key_C);
    QVERIFY(QGuiApplication::clipboard()->text() != u"before");
}

void OrdersPageTest::lettersAreTextInTheSearchBox()
{
    m_desk->open(splitOrderNumber);
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("coop"));
    QCOMPARE(m_desk->field()->text(), QStringLiteral("coop"));
    QVERIFY(m_desk->opened().isEmpty());
}

void OrdersPageTest::actsOnTheNewOrderWhileItIsStillRead()
{
    m_desk->open(splitOrderNumber);
    m_desk->source()->hold();
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(m_desk->messages().isEmpty());
    m_desk->source()->release();
    QTRY_COMPARE(m_desk->messages().size(), 1);
    QVERIFY(m_desk->shownNumber() != splitOrderNumber);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->panel()->shown()->answerText());
}

void OrdersPageTest::putsTheNumberOnTheClipboardForAForm()
{
    const Order order = orderWithLink(LinkKind::Page);
    QVERIFY(order.id != 0);
    m_desk->open(order.number);
    m_desk->press(Qt::Key_O);
    QTRY_COMPARE(m_desk->opened().size(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), order.shipments.first().trackingNumber());
    QCOMPARE(m_desk->messages().size(), 1);
}

void OrdersPageTest::copiesTheTrackingLink()
{
    const Order order = orderWithLink(LinkKind::Deep);
    m_desk->open(order.number);
    auto *more = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("More actions")));
    QVERIFY(more);
    more->click();
    const auto *menu = m_desk->panel()->findChild<QMenu *>();
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == QStringLiteral("Copy tracking link"))
            action->trigger();
    }
    const QUrl link = trackingLink(m_desk->catalogue(), order.shipments.first()).url;
    QCOMPARE(QGuiApplication::clipboard()->text(), link.toString(QUrl::FullyEncoded));
    QVERIFY(m_desk->opened().isEmpty());
}

void OrdersPageTest::carriesTheExactAccessibleNames()
{
    m_desk->open(splitOrderNumber);
    for (const char *name : {"Orders", "Answer", "Timeline", "Find an order"})
        QVERIFY2(m_desk->byAccessibleName(QString::fromLatin1(name)), name);
    const QWidget *answer = m_desk->byAccessibleName(QStringLiteral("Answer"));
    QVERIFY(answer->accessibleDescription().startsWith(m_desk->panel()->shown()->answer.sentence()));
    QVERIFY(m_desk->byAccessibleName(QStringLiteral("Open carrier page")));
    const QWidget *copy = m_desk->byAccessibleName(QStringLiteral("Copy tracking number"));
    QVERIFY(copy);
    QCOMPARE(copy->accessibleDescription(), m_desk->panel()->shown()->mainNumber());
}

void OrdersPageTest::keepsSelectionAndPlaceWhenTheSourceChanges()
{
    m_desk->table()->setFocus();
    m_desk->press(Qt::Key_End);
    QTRY_VERIFY(m_desk->table()->currentOrder() != 0);
    const OrderId selected = m_desk->table()->currentOrder();
    const int offset = m_desk->table()->visualRect(m_desk->table()->currentIndex()).top();
    QList<Order> orders = m_desk->source()->orders();
    for (int i = 0; i < 3; ++i) {
        Order order = orders.first();
        order.id = 9000 + i;
        order.number = QStringLiteral("MO-30000%1").arg(i);
        order.externalId = order.number;
        order.shipments.clear();
        order.placedAt = pictureTime().addSecs(i);
        orders.append(order);
    }
    const int before = m_desk->list()->rowCount();
    m_desk->source()->setOrders(orders);
    QTRY_COMPARE(m_desk->list()->rowCount(), before + 3);
    QCOMPARE(m_desk->table()->currentOrder(), selected);
    QTRY_COMPARE(m_desk->table()->visualRect(m_desk->table()->currentIndex()).top(), offset);
    QTRY_COMPARE(m_desk->panel()->orderId(), selected);
}

void OrdersPageTest::countsOneAfterTheOther()
{
    auto *page = m_desk->window()->findChild<ui::OrdersPage *>();
    const int before = m_desk->source()->asked(FakeOrderSource::Counts);
    m_desk->source()->hold();
    for (int i = 0; i < 5; ++i)
        page->refresh();
    QCOMPARE(m_desk->source()->asked(FakeOrderSource::Counts), before + 1);
    m_desk->source()->release();
    QTRY_COMPARE(m_desk->source()->asked(FakeOrderSource::Counts), before + 2);
}

void OrdersPageTest::saysWhenAViewIsEmpty()
{
    QList<Order> orders = m_desk->source()->orders();
    orders.removeIf([](const Order &order) { return isException(derive(order).stage); });
    m_desk->source()->setOrders(orders);
    m_desk->press(Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(!m_desk->table()->isVisible());
    auto *all = qobject_cast<QAbstractButton *>(m_desk->byAccessibleName(QStringLiteral("Show all orders")));
    QVERIFY(all);
    all->click();
    QTRY_VERIFY(m_desk->table()->isVisible());
    QCOMPARE(m_desk->list()->request().view, OrderView::All);
}

void OrdersPageTest::remembersViewAndSort()
{
    auto *page = m_desk->window()->findChild<ui::OrdersPage *>();
    page->setView(OrderView::Late);
    m_desk->list()->sort(static_cast<int>(OrderColumn::Promised), Qt::AscendingOrder);
    const ListRequest request = m_desk->list()->request();
    const QByteArray state = page->saveState();
    page->setView(OrderView::All);
    page->restoreState(state);
    QCOMPARE(m_desk->list()->request(), request);
    page->restoreState(QByteArrayLiteral("nonsense"));
    QCOMPARE(m_desk->list()->request(), request);
}

MARS_TEST_MAIN(QApplication, OrdersPageTest)
#include "orderspagetest.moc"
