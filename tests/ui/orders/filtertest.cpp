// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "items/orderlistmodel.h"
#include "support/testmain.h"
#include "ui/orders/list/dayfield.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/settings/preferences.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace mars;
using namespace mars::test;

/** Limiting the list to the orders that meet some conditions, by the keys. */
class FilterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void opensAndClosesByKey();
    void letterOnlyWhereWanted();
    void showsTheOrdersThatMeetIt();
    void comesBackAsItWas();
    void takesAwayOneConditionOrAll();
    void offersTheWayOutOfAnEmptyList();
    void tellsOfWhatIsNoDay();
    void hangsBelowItsButtonAndGrows();
    void takesDaysInEnglishToo();
    void countsWhileItLooks();
    void isStoppedByOneStepBack();
    void anotherViewIsWhole();
    void sortsByEveryColumn();
    void isRemembered();
    void isAmongTheShortcuts();

private:
    [[nodiscard]] QWidget *part(const char *name) const
    {
        return m_desk->window()->findChild<QWidget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString count() const
    {
        const auto *label = qobject_cast<QLabel *>(part("filterCount"));
        return part("filterBar")->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] ui::OrdersPage *page() const { return m_desk->window()->findChild<ui::OrdersPage *>(); }
    /** All of this stage, ticked by its letters. */
    void filterByStage(const QString &label)
    {
        m_desk->table()->setFocus();
        m_desk->press(Qt::Key_F);
        m_desk->type(label);
        m_desk->press(Qt::Key_Space);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    }
    void write(const QString &field, const QString &text)
    {
        m_desk->byAccessibleName(field)->setFocus();
        m_desk->type(text);
    }

    std::unique_ptr<Desk> m_desk;
};

void FilterTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->start();
    m_desk->table()->setFocus();
}

void FilterTest::opensAndClosesByKey()
{
    m_desk->press(Qt::Key_F);
    QVERIFY(part("filterPopover")->isVisible());
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!part("filterPopover")->isVisible());
    QVERIFY(m_desk->table()->hasFocus());
    m_desk->press(Qt::Key_K, Qt::ControlModifier);
    m_desk->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(part("filterPopover")->isVisible());
    m_desk->press(Qt::Key_Return, Qt::ControlModifier); // nothing was set
    QVERIFY(!part("filterPopover")->isVisible());
    QVERIFY(!part("filterBar")->isVisible());
    QVERIFY(m_desk->list()->request().filter.isEmpty());
}

void FilterTest::letterOnlyWhereWanted()
{
    m_desk->surroundings()->services().preferences->setSingleLetterKeys(false);
    m_desk->press(Qt::Key_F);
    QVERIFY(!part("filterPopover")->isVisible());
}

void FilterTest::showsTheOrdersThatMeetIt()
{
    const int before = m_desk->list()->rowCount();
    filterByStage(QStringLiteral("In"));
    QCOMPARE(m_desk->list()->request().filter.stages, QList{Stage::InTransit});
    QTRY_VERIFY(m_desk->list()->isComplete());
    const int rows = m_desk->list()->rowCount();
    QVERIFY(rows > 0 && rows < before);
    QTRY_COMPARE(count(), QStringLiteral("%1 orders").arg(rows));
    for (int row = 0; row < qMin(rows, 20); ++row) {
        const auto order = m_desk->list()->index(row, 0).data(OrderListModel::SummaryRole);
        QCOMPARE(order.value<OrderSummary>().stage, Stage::InTransit);
    }
    QVERIFY(m_desk->table()->hasFocus());
    QVERIFY(m_desk->byAccessibleName(QStringLiteral("Status: In transit")));
}

void FilterTest::comesBackAsItWas()
{
    filterByStage(QStringLiteral("In"));
    m_desk->press(Qt::Key_F);
    write(QStringLiteral("Placed from"), QStringLiteral("3 Nov"));
    write(QStringLiteral("Warehouses"), QStringLiteral("BHW-2, del,"));
    m_desk->press(Qt::Key_Return);
    const OrderFilter filter = m_desk->list()->request().filter;
    QCOMPARE(filter.stages, QList{Stage::InTransit});
    QCOMPARE(filter.placed, (DayRange{QDate(pictureTime().date().year(), 11, 3), {}}));
    QCOMPARE(filter.warehouses, (QStringList{QStringLiteral("BHW-2"), QStringLiteral("del")}));
    m_desk->press(Qt::Key_F);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->list()->request().filter, filter);
}

void FilterTest::takesAwayOneConditionOrAll()
{
    filterByStage(QStringLiteral("In"));
    m_desk->press(Qt::Key_F);
    write(QStringLiteral("City or region begins with"), QStringLiteral("p"));
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->byAccessibleName(QStringLiteral("City or region: p")));
    m_desk->byAccessibleName(QStringLiteral("Status: In transit"))->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->list()->request().filter.stages.isEmpty());
    QCOMPARE(m_desk->list()->request().filter.place, QStringLiteral("p"));
    QVERIFY(m_desk->table()->hasFocus());
    part("clearFilters")->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QVERIFY(m_desk->list()->request().filter.isEmpty());
    QVERIFY(!part("filterBar")->isVisible());
}

void FilterTest::offersTheWayOutOfAnEmptyList()
{
    m_desk->press(Qt::Key_F);
    write(QStringLiteral("City or region begins with"), QStringLiteral("nowhere"));
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->says(QStringLiteral("No orders match these filters")));
    QCOMPARE(count(), QStringLiteral("0 orders"));
    const auto buttons = m_desk->window()->findChildren<QAbstractButton *>();
    const auto clear = std::find_if(buttons.cbegin(), buttons.cend(), [this](const QAbstractButton *button) {
        return button->isVisible() && button != part("clearFilters") &&
               button->text() == QStringLiteral("Clear filters");
    });
    QVERIFY(clear != buttons.cend());
    QTRY_COMPARE(QApplication::focusWidget(), *clear);
    m_desk->press(Qt::Key_F); // the list's keys act where it was
    QVERIFY(part("filterPopover")->isVisible());
    m_desk->press(Qt::Key_Escape);
    QTest::mouseClick(*clear, Qt::LeftButton);
    QTRY_VERIFY(m_desk->list()->isComplete() && m_desk->list()->rowCount() > 0);
}

void FilterTest::tellsOfWhatIsNoDay()
{
    m_desk->press(Qt::Key_F);
    write(QStringLiteral("Promised until"), QStringLiteral("31 Nov"));
    QVERIFY(!part("applyFilter")->isEnabled());
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(part("filterPopover")->isVisible());
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
    m_desk->type(QStringLiteral("30.11.2026"));
    QVERIFY(part("applyFilter")->isEnabled());
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->list()->request().filter.promised.last, QDate(2026, 11, 30));
}

void FilterTest::hangsBelowItsButtonAndGrows()
{
    m_desk->press(Qt::Key_F);
    const QWidget *popover = part("filterPopover");
    const QWidget *button = part("filterList");
    const int middle = button->mapTo(popover->parentWidget(), button->rect().center()).x();
    QVERIFY(popover->geometry().left() <= middle && middle <= popover->geometry().right());
    write(QStringLiteral("Placed from"), QStringLiteral("someday"));
    QVERIFY(!part("applyFilter")->isEnabled());
    const QWidget *apply = part("applyFilter");
    QTRY_COMPARE(apply->visibleRegion().boundingRect(), apply->rect());
}

void FilterTest::takesDaysInEnglishToo()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Hindi, QLocale::India));
    const QDate day(pictureTime().date().year(), 11, 3);
    ui::DayField field;
    field.setToday(day);
    for (const QString &typed : {QStringLiteral("3 Nov"), ui::DayField::example(day)}) {
        field.setText(typed);
        QCOMPARE(field.day(), day);
    }
    QLocale::setDefault(before);
}

void FilterTest::countsWhileItLooks()
{
    m_desk->source()->hold();
    filterByStage(QStringLiteral("In"));
    QCOMPARE(count(), QStringLiteral("Looking for orders…"));
    m_desk->source()->tellGrowth(1);
    QTRY_COMPARE(count(), QStringLiteral("1 order so far…"));
    m_desk->source()->tellGrowth(3);
    QTRY_COMPARE(count(), QStringLiteral("3 orders so far…"));
    QVERIFY(part("stopFilter")->isVisible());
    m_desk->source()->release();
    QTRY_VERIFY(!part("stopFilter")->isVisible());
}

void FilterTest::isStoppedByOneStepBack()
{
    m_desk->source()->hold();
    filterByStage(QStringLiteral("In"));
    m_desk->source()->tellGrowth(3);
    QTRY_COMPARE(count(), QStringLiteral("3 orders so far…"));
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(count(), QStringLiteral("Stopped after 3 orders. Press F5 to search again."));
    QVERIFY(!part("stopFilter")->isVisible());
    m_desk->source()->release();
    m_desk->press(Qt::Key_F5);
    QTRY_VERIFY(m_desk->list()->isComplete() && m_desk->list()->rowCount() > 3);
}

void FilterTest::anotherViewIsWhole()
{
    filterByStage(QStringLiteral("In"));
    m_desk->press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_desk->list()->request().view, OrderView::All);
    QVERIFY(m_desk->list()->request().filter.isEmpty());
    QVERIFY(!part("filterBar")->isVisible());
}

void FilterTest::sortsByEveryColumn()
{
    const auto click = [this](OrderColumn column) {
        Q_EMIT m_desk->table()->horizontalHeader()->sectionClicked(static_cast<int>(column));
    };
    click(OrderColumn::City);
    QCOMPARE(m_desk->list()->request().sort, OrderSort::Placed);
    filterByStage(QStringLiteral("In"));
    click(OrderColumn::City);
    QCOMPARE(m_desk->list()->request().sort, OrderSort::City);
    QCOMPARE(m_desk->table()->horizontalHeader()->sortIndicatorSection(),
             static_cast<int>(OrderColumn::City));
    part("clearFilters")->setFocus(Qt::TabFocusReason);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->list()->request(), ListRequest{});
}

void FilterTest::isRemembered()
{
    filterByStage(QStringLiteral("In"));
    const OrderFilter filter = m_desk->list()->request().filter;
    const QByteArray state = page()->saveState();
    m_desk->press(Qt::Key_1, Qt::AltModifier);
    page()->restoreState(state);
    QCOMPARE(m_desk->list()->request().filter, filter);
    QTRY_VERIFY(part("filterBar")->isVisible());
}

void FilterTest::isAmongTheShortcuts()
{
    const auto hints = page()->allHints();
    QVERIFY(std::any_of(hints.cbegin(), hints.cend(), [](const ui::ShortcutHint &hint) {
        return hint.text == QStringLiteral("Filter this view");
    }));
}

MARS_TEST_MAIN(QApplication, FilterTest)
#include "filtertest.moc"
