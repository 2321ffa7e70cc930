// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>

using namespace mars;
using namespace mars::test;

/** List, panel and search box show the same order, or none. */
class OrderPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void marksTheRowOfASearchedOrder();
    void jumpsToARowThatIsNotReadYet();
    void marksAReopenedOrder();
    void goesOnFromTheRowThatWasOpen();
    void marksTheOpenOrderInTheNewList();
    void marksNothingWhereTheOrderIsNotListed();
    void closesTheOrderOfBeforeWhenNothingIsFound();
    void clearsAFailedSearchBesideAnOrder();
    void marksARowForWhoComesByKey_data();
    void marksARowForWhoComesByKey();
    void neverCutsATrackingNumber_data();
    void neverCutsATrackingNumber();

private:
    void track(const QString &number);
    [[nodiscard]] QString markedNumber() const;
    [[nodiscard]] QString numberAt(int row) const { return m_desk->list()->index(row, 0).data().toString(); }

    std::unique_ptr<Desk> m_desk;
};

void OrderPlaceTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void OrderPlaceTest::cleanup()
{
    m_desk.reset();
}

void OrderPlaceTest::track(const QString &number)
{
    m_desk->field()->setFocus();
    m_desk->field()->selectAll();
    m_desk->type(number);
    m_desk->press(Qt::Key_Return);
}

QString OrderPlaceTest::markedNumber() const
{
    const ui::OrdersTable *table = m_desk->table();
    return table->isSelected() ? table->currentIndex().siblingAtColumn(0).data().toString() : QString();
}

void OrderPlaceTest::marksTheRowOfASearchedOrder()
{
    const QString number = numberAt(60);
    track(number);
    QTRY_COMPARE(m_desk->shownNumber(), number);
    QCOMPARE(markedNumber(), number);
    const QRect row = m_desk->table()->visualRect(m_desk->table()->currentIndex());
    QVERIFY(m_desk->table()->viewport()->rect().contains(row.center()));
}

void OrderPlaceTest::jumpsToARowThatIsNotReadYet()
{
    QList<Order> orders = m_desk->source()->orders();
    for (int i = 0; i < 4000; ++i) {
        Order order = orders.first();
        order.id = 10'000 + i;
        order.number = QStringLiteral("MO-%1").arg(400'000 + i);
        order.externalId = order.number;
        order.shipments.clear();
        order.placedAt = pictureTime().addSecs(i);
        orders.append(order);
    }
    m_desk->source()->setOrders(orders);
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QTRY_COMPARE(m_desk->list()->rowCount(), static_cast<int>(orders.size()));
    const QString number = QStringLiteral("MO-402000");
    track(number);
    QTRY_COMPARE(m_desk->shownNumber(), number);
    QTRY_COMPARE(markedNumber(), number);
    const QRect row = m_desk->table()->visualRect(m_desk->table()->currentIndex());
    QVERIFY(m_desk->table()->viewport()->rect().contains(row.center()));
    QCOMPARE(m_desk->shownNumber(), number);
    m_desk->press(Qt::Key_Down); // the focus is in the list: the arrows go on from there
    QTRY_COMPARE(m_desk->shownNumber(), QStringLiteral("MO-401999"));
    m_desk->guard().restart(); // the fake source sorts so many in the window's thread
}

void OrderPlaceTest::marksAReopenedOrder()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->panel()->isVisible());
    m_desk->table()->clearSelection();
    track(splitOrderNumber);
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    QCOMPARE(markedNumber(), splitOrderNumber);
}

void OrderPlaceTest::goesOnFromTheRowThatWasOpen()
{
    m_desk->open(numberAt(5));
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!m_desk->panel()->isVisible());
    QCOMPARE(markedNumber(), numberAt(5));
    QTest::mouseClick(m_desk->table()->viewport(), Qt::LeftButton, {},
                      m_desk->table()->visualRect(m_desk->table()->currentIndex()).center());
    QTRY_COMPARE(m_desk->shownNumber(), numberAt(5));
    m_desk->press(Qt::Key_Escape);
    m_desk->press(Qt::Key_Down);
    QTRY_COMPARE(m_desk->shownNumber(), numberAt(6));
}

void OrderPlaceTest::marksTheOpenOrderInTheNewList()
{
    m_desk->open(splitOrderNumber);
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QTRY_VERIFY(m_desk->list()->isComplete());
    QTRY_COMPARE(markedNumber(), splitOrderNumber);
}

void OrderPlaceTest::marksNothingWhereTheOrderIsNotListed()
{
    m_desk->press(Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(m_desk->list()->isComplete());
    m_desk->open(numberAt(0));
    track(splitOrderNumber); // still on its way
    QTRY_COMPARE(m_desk->shownNumber(), splitOrderNumber);
    QCOMPARE(markedNumber(), QString());
}

void OrderPlaceTest::closesTheOrderOfBeforeWhenNothingIsFound()
{
    m_desk->open(splitOrderNumber);
    track(QStringLiteral("MO-999999999"));
    QTRY_VERIFY(m_desk->popup()->isVisible());
    QVERIFY(!m_desk->panel()->isVisible());
    QCOMPARE(markedNumber(), QString());
}

void OrderPlaceTest::clearsAFailedSearchBesideAnOrder()
{
    m_desk->open(splitOrderNumber);
    m_desk->field()->setFocus();
    m_desk->type(QStringLiteral("MO-999999999"));
    QTRY_VERIFY(m_desk->popup()->isVisible() && m_desk->popup()->currentOrder() == 0);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->field()->text(), QString());
    QCOMPARE(m_desk->shownNumber(), splitOrderNumber);
}

void OrderPlaceTest::marksARowForWhoComesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("times");
    QTest::newRow("down from the search box") << Qt::Key_Down << 1;
    QTest::newRow("next region") << Qt::Key_F6 << 4;
}

void OrderPlaceTest::marksARowForWhoComesByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const int, times);
    m_desk->field()->setFocus();
    for (int i = 0; i < times && QApplication::focusWidget() != m_desk->table(); ++i)
        m_desk->press(key);
    QCOMPARE(QApplication::focusWidget(), m_desk->table());
    QCOMPARE(markedNumber(), numberAt(0));
    QTest::qWait(100);
    QVERIFY(!m_desk->panel()->isVisible()); // nobody asked for it
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->shownNumber(), numberAt(0));
}

void OrderPlaceTest::neverCutsATrackingNumber_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << 100 << QSize(1100, 700);
    QTest::newRow("narrow, large") << 150 << QSize(1100, 700);
    QTest::newRow("wide, large") << 150 << QSize(1440, 900);
}

void OrderPlaceTest::neverCutsATrackingNumber()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    const QString number = QStringLiteral("LONGEST0123456789IN"); // came by before the text grew
    QList<Order> orders = m_desk->source()->orders();
    for (Order &order : orders) {
        if (order.number == splitOrderNumber) {
            for (Shipment &parcel : order.shipments)
                parcel.numbers.first().number = number;
        }
    }
    m_desk->source()->setOrders(orders);
    m_desk->open(splitOrderNumber);
    m_desk->window()->resize(size);
    m_desk->surroundings()->preferences()->setTextPercent(percent);
    const int column = static_cast<int>(OrderColumn::TrackingNumber);
    const auto needed = [&number] {
        return QFontMetrics(ui::theme().monospace(ui::TextSize::Meta)).horizontalAdvance(number);
    };
    QTRY_VERIFY(m_desk->table()->isColumnHidden(column) || m_desk->table()->columnWidth(column) > needed());
    const QScrollBar *bar = m_desk->table()->horizontalScrollBar();
    QTRY_VERIFY(m_desk->table()->horizontalHeader()->length() <=
                m_desk->table()->viewport()->width() + bar->maximum());
}

MARS_TEST_MAIN(QApplication, OrderPlaceTest)
#include "orderplacetest.moc"
