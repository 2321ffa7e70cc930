// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mars;
using namespace mars::test;

/** What others commit shows, and nothing moves under the hands of who works in the list. */
class ChangedRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsItsRowsUnderTheFocus();
    void isPlacedBy_data();
    void isPlacedBy();
    void keepsItsRowsWhereItIsScrolledTo();
    void showsNewOrdersWhereNobodyIsAtWork();
    void leavesTypedTextAlone();
    void readsTheOpenOrderAgainAfterTheAnswerUnderWay();
    void isReachedByTab();

private:
    /** As others do: the order at the top is delivered, and new ones come. */
    void commitElsewhere(int newOrders);
    [[nodiscard]] const ui::Button *chip() const
    {
        return m_desk->window()->findChild<ui::Button *>(QStringLiteral("placeRows"));
    }
    [[nodiscard]] QStringList numbersInSight() const;
    [[nodiscard]] QString markedNumber() const
    {
        return m_desk->table()->currentIndex().siblingAtColumn(0).data().toString();
    }

    std::unique_ptr<Desk> m_desk;
    int m_next = 0;
};

void ChangedRowsTest::init()
{
    m_next = 0;
    m_desk = std::make_unique<Desk>();
    m_desk->start();
}

void ChangedRowsTest::cleanup()
{
    m_desk.reset();
}

void ChangedRowsTest::commitElsewhere(int newOrders)
{
    QList<Order> orders = m_desk->source()->orders();
    for (int i = 0; i < newOrders; ++i) {
        Order order = orders.first();
        ++m_next;
        order.id = 20'000 + m_next;
        order.number = QStringLiteral("MO-%1").arg(500'000 + m_next);
        order.externalId = order.number;
        order.shipments.clear();
        order.events.clear();
        order.placedAt = pictureTime().addSecs(m_next);
        orders.append(order);
    }
    const QSignalSpy refreshed(m_desk->list(), &OrderListModel::refreshed);
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(!refreshed.isEmpty());
}

QStringList ChangedRowsTest::numbersInSight() const
{
    QStringList numbers;
    const ui::OrdersTable *table = m_desk->table();
    for (int row = table->rowAt(0); row >= 0 && row <= table->rowAt(table->viewport()->height() - 1); ++row)
        numbers << m_desk->list()->index(row, 0).data().toString();
    return numbers;
}

void ChangedRowsTest::keepsItsRowsUnderTheFocus()
{
    m_desk->table()->setFocus();
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Down);
    const QString marked = markedNumber();
    QTRY_COMPARE(m_desk->shownNumber(), marked);
    const QStringList before = numbersInSight();
    commitElsewhere(3);
    QVERIFY(chip()->isVisible());
    QCOMPARE(chip()->text(), QStringLiteral("3 changed"));
    QCOMPARE(numbersInSight(), before);
    QCOMPARE(markedNumber(), marked);
    commitElsewhere(1);
    QCOMPARE(chip()->text(), QStringLiteral("4 changed"));
    m_desk->press(Qt::Key_Down); // goes on in what is seen
    QCOMPARE(markedNumber(), before.at(before.indexOf(marked) + 1));
}

void ChangedRowsTest::isPlacedBy_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"F5", "click", "view", "sort"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void ChangedRowsTest::isPlacedBy()
{
    QFETCH(const QString, way);
    m_desk->table()->setFocus();
    m_desk->press(Qt::Key_Down);
    const QString marked = markedNumber();
    QTRY_COMPARE(m_desk->shownNumber(), marked);
    commitElsewhere(2);
    QVERIFY(chip()->isVisible());
    if (way == QStringLiteral("F5"))
        m_desk->press(Qt::Key_F5);
    else if (way == QStringLiteral("click"))
        QTest::mouseClick(const_cast<ui::Button *>(chip()), Qt::LeftButton);
    else if (way == QStringLiteral("view"))
        m_desk->press(Qt::Key_6, Qt::AltModifier);
    else
        m_desk->list()->sort(static_cast<int>(OrderColumn::Number), Qt::DescendingOrder);
    QTRY_VERIFY(!chip()->isVisible());
    QTRY_VERIFY(m_desk->list()->isComplete());
    QTRY_COMPARE(m_desk->list()->index(0, 0).data().toString(), QStringLiteral("MO-500002"));
    QTRY_COMPARE(markedNumber(), marked);
    QVERIFY(m_desk->table()->isSelected());
    QCOMPARE(m_desk->shownNumber(), marked);
    QVERIFY(m_desk->table()->hasFocus());
}

void ChangedRowsTest::keepsItsRowsWhereItIsScrolledTo()
{
    m_desk->field()->setFocus();
    QScrollBar *bar = m_desk->table()->verticalScrollBar();
    bar->setValue(20 * m_desk->table()->rowHeight(0) + 7);
    const QStringList before = numbersInSight();
    commitElsewhere(2); // far above
    QVERIFY(!chip()->isVisible());
    QCOMPARE(numbersInSight(), before);
    QCOMPARE(bar->value(), 22 * m_desk->table()->rowHeight(0) + 7);
    QList<Order> orders = m_desk->source()->orders();
    orders.removeIf([&before](const Order &order) { return order.number == before.at(3); });
    const QSignalSpy refreshed(m_desk->list(), &OrderListModel::refreshed);
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(!refreshed.isEmpty());
    QCOMPARE(chip()->text(), QStringLiteral("1 changed"));
    QCOMPARE(numbersInSight(), before);
}

void ChangedRowsTest::showsNewOrdersWhereNobodyIsAtWork()
{
    m_desk->field()->setFocus();
    commitElsewhere(2);
    QVERIFY(!chip()->isVisible());
    QCOMPARE(numbersInSight().first(), QStringLiteral("MO-500002"));
}

void ChangedRowsTest::leavesTypedTextAlone()
{
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.writesNotes);
    m_desk->press(Qt::Key_N);
    m_desk->type(QStringLiteral("half a sen"));
    commitElsewhere(2);
    m_desk->type(QStringLiteral("tence"));
    const auto *text = qobject_cast<ui::TextArea *>(QApplication::focusWidget());
    QVERIFY(text);
    QCOMPARE(text->toPlainText(), QStringLiteral("half a sentence"));
    QCOMPARE(m_desk->shownNumber(), splitOrderNumber);
    QCOMPARE(markedNumber(), splitOrderNumber);
}

void ChangedRowsTest::readsTheOpenOrderAgainAfterTheAnswerUnderWay()
{
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown());
    const FakeOrderSource *source = m_desk->source();
    const int before = source->asked(FakeOrderSource::OneOrder);
    m_desk->source()->hold();
    for (int change = 0; change < 3; ++change) {
        Q_EMIT m_desk->source()->changed();
        QCoreApplication::processEvents(); // and it is due at once
    }
    QCOMPARE(source->asked(FakeOrderSource::OneOrder), before + 1);
    m_desk->source()->release();
    QTRY_COMPARE(source->asked(FakeOrderSource::OneOrder), before + 2);
}

void ChangedRowsTest::isReachedByTab()
{
    m_desk->table()->setFocus();
    commitElsewhere(2);
    QVERIFY(chip()->isVisible());
    m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), chip());
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(!chip()->isVisible());
    QVERIFY(m_desk->table()->hasFocus());
}

MARS_TEST_MAIN(QApplication, ChangedRowsTest)
#include "changedrowstest.moc"
