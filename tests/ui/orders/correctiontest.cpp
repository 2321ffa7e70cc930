// SPDX-License-Identifier: Apache-2.0
#include "desk.h"
#include "deskorders.h"

#include "items/timelinemodel.h"
#include "support/testmain.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/parcelcard.h"
#include "ui/orders/panel/timelineview.h"
#include "ui/orders/writing/correctionpopover.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/textarea.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>

using namespace mars;
using namespace mars::test;

/** The status of a parcel put right by a person, with the reason. */
class CorrectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void correctsTheStatusOfAParcel();
    void showsThatItWaits();
    void takesItBack();
    void wantsAStatusAndAReason();
    void meansTheOrderWhereThereIsNoParcel();
    void keepsWhatWasBegun();
    void keepsTabWithinTheCard_data();
    void keepsTabWithinTheCard();
    void choosesByLetterInTheOpenList();

private:
    [[nodiscard]] ui::CorrectionPopover *popover() const
    {
        return m_desk->window()->findChild<ui::CorrectionPopover *>();
    }
    [[nodiscard]] QString focusedField() const { return QApplication::focusWidget()->accessibleName(); }
    [[nodiscard]] bool canSave() const
    {
        return m_desk->byAccessibleName(QStringLiteral("Save"))->isEnabled();
    }
    void open() { m_desk->chooseAction(QStringLiteral("Correct the status…")); }
    void correct();

    const QString m_why = QStringLiteral("The customer has it");
    std::unique_ptr<Desk> m_desk;
};

void CorrectionTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->surroundings()->preferences()->setAgentName(QStringLiteral("Priya Kamat"));
    m_desk->start();
    m_desk->open(splitOrderNumber);
    QTRY_VERIFY(m_desk->panel()->shown()->rights.correctsStatus);
}

void CorrectionTest::cleanup()
{
    m_desk.reset();
}

void CorrectionTest::correct()
{
    open();
    QCOMPARE(focusedField(), QStringLiteral("Parcel"));
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(focusedField(), QStringLiteral("Status"));
    m_desk->type(QStringLiteral("Deli")); // letters choose here, and are no keys of the panel
    m_desk->press(Qt::Key_Tab);
    QCOMPARE(focusedField(), QStringLiteral("Why?"));
    m_desk->type(m_why);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!popover()->isVisible());
}

void CorrectionTest::correctsTheStatusOfAParcel()
{
    const Shipment parcel = m_desk->panel()->shown()->order.shipments.last();
    correct();
    QCOMPARE(m_desk->edits().handedIn().size(), 1);
    const Edit edit = m_desk->edits().handedIn().first();
    const auto correction = std::get<CorrectionEdit>(edit.change);
    QCOMPARE(correction.shipment, parcel.id);
    QCOMPARE(correction.status, Status::Delivered);
    QCOMPARE(correction.why, m_why);
    QCOMPARE(edit.person, QStringLiteral("Priya Kamat"));
    QTRY_COMPARE(m_desk->panel()->shown()->state.shipments.last().status, Status::Delivered);
    QCOMPARE(m_desk->messages().last().text, QStringLiteral("Status corrected"));

    QTRY_VERIFY(m_desk->edits().waiting().isEmpty());
    // The timeline shows it as an event of its own, with the reason.
    bool isThere = false;
    const auto cards = m_desk->panel()->findChildren<ui::ParcelCard *>();
    for (const ui::ParcelCard *card : cards) {
        const QAbstractItemModel *nodes = card->timeline()->model();
        for (int row = 0; row < nodes->rowCount(); ++row) {
            const QModelIndex node = nodes->index(row, 0);
            isThere = isThere ||
                      (node.data(TimelineModel::DetailRole) == m_why &&
                       node.data(TimelineModel::PlaceRole) == QStringLiteral("Corrected by Priya Kamat") &&
                       node.data().toString().contains(QStringLiteral("Delivered")));
        }
    }
    QVERIFY(isThere);
}

void CorrectionTest::showsThatItWaits()
{
    const auto waits = [this] {
        const auto cards = m_desk->panel()->findChildren<ui::ParcelCard *>();
        return std::any_of(cards.cbegin(), cards.cend(), [](const ui::ParcelCard *card) {
            const QAbstractItemModel *nodes = card->timeline()->model();
            return !nodes
                        ->match(nodes->index(0, 0), TimelineModel::TimeRole,
                                QStringLiteral("Waiting to be sent"))
                        .isEmpty();
        });
    };
    m_desk->edits().setOffline(true);
    correct();
    QCOMPARE(m_desk->panel()->shown()->state.shipments.last().status, Status::Delivered);
    QVERIFY(waits());
    m_desk->source()->hold(); // applied, and not read again yet: it stands all the while
    m_desk->edits().setOffline(false);
    QTRY_VERIFY(!waits());
    QCOMPARE(m_desk->panel()->shown()->state.shipments.last().status, Status::Delivered);
    m_desk->source()->release();
    m_desk->panel()->refresh();
    QTRY_COMPARE(m_desk->panel()->shown()->order.shipments.last().events.last().person,
                 QStringLiteral("Priya Kamat"));
    QCOMPARE(m_desk->panel()->shown()->state.shipments.last().status, Status::Delivered);
}

void CorrectionTest::takesItBack()
{
    const Status before = m_desk->panel()->shown()->state.shipments.last().status;
    correct();
    QTRY_COMPARE(m_desk->panel()->shown()->state.shipments.last().status, Status::Delivered);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->panel()->shown()->state.shipments.last().status, before);
    QTRY_COMPARE(m_desk->messages().last().text, QStringLiteral("Correction taken back"));
}

void CorrectionTest::wantsAStatusAndAReason()
{
    open();
    QVERIFY(!canSave());
    m_desk->press(Qt::Key_Tab);
    m_desk->type(QStringLiteral("Lost"));
    QVERIFY(!canSave());
    m_desk->press(Qt::Key_Tab);
    m_desk->type(QStringLiteral(" "));
    QVERIFY(!canSave());
    m_desk->type(m_why);
    QVERIFY(canSave());
}

void CorrectionTest::meansTheOrderWhereThereIsNoParcel()
{
    QList<Order> orders = m_desk->source()->orders();
    orders.first().shipments.clear();
    m_desk->source()->setOrders(orders);
    QTRY_VERIFY(m_desk->panel()->shown()->order.shipments.isEmpty());
    open();
    QCOMPARE(focusedField(), QStringLiteral("Status"));
    m_desk->type(QStringLiteral("Canc"));
    m_desk->press(Qt::Key_Tab);
    m_desk->type(m_why);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->edits().handedIn().size(), 1);
    const auto correction = std::get<CorrectionEdit>(m_desk->edits().handedIn().first().change);
    QCOMPARE(correction.shipment, 0);
    QCOMPARE(correction.status, Status::Cancelled);
}

void CorrectionTest::keepsWhatWasBegun()
{
    open();
    m_desk->press(Qt::Key_Tab);
    m_desk->type(QStringLiteral("Lost"));
    m_desk->press(Qt::Key_Tab);
    m_desk->type(m_why);
    m_desk->press(Qt::Key_Escape);
    QVERIFY(!popover()->isVisible());
    m_desk->open(QStringLiteral("MO-250001"));
    open();
    QCOMPARE(popover()->findChild<ui::TextArea *>()->toPlainText(), QString());
    m_desk->press(Qt::Key_Escape);
    m_desk->open(splitOrderNumber);
    open();
    QCOMPARE(popover()->findChild<ui::TextArea *>()->toPlainText(), m_why);
    QCOMPARE(popover()->findChildren<QComboBox *>().last()->currentText(), QStringLiteral("Lost"));
}

void CorrectionTest::keepsTabWithinTheCard_data()
{
    QTest::addColumn<bool>("isBack");
    QTest::newRow("Tab") << false;
    QTest::newRow("Shift+Tab") << true;
}

void CorrectionTest::keepsTabWithinTheCard()
{
    QFETCH(const bool, isBack);
    open();
    QVERIFY(!canSave());
    const QWidget *first = QApplication::focusWidget();
    int stops = 0;
    do {
        m_desk->press(isBack ? Qt::Key_Backtab : Qt::Key_Tab, isBack ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(popover()->isAncestorOf(QApplication::focusWidget()));
        ++stops;
    } while (QApplication::focusWidget() != first && stops < 20);
    QCOMPARE(stops, 4); // parcel, status, why, close
}

/** Not the keys of the panel behind it. */
void CorrectionTest::choosesByLetterInTheOpenList()
{
    open();
    auto *status = qobject_cast<QComboBox *>(m_desk->byAccessibleName(QStringLiteral("Status")));
    status->setFocus(Qt::TabFocusReason);
    status->showPopup();
    QTRY_VERIFY(status->view()->isVisible());
    QTest::keyClicks(status->view(), QStringLiteral("out"));
    QVERIFY(m_desk->opened().isEmpty());
    QVERIFY(m_desk->messages().isEmpty());
    QCOMPARE(status->view()->currentIndex().data().toString(), QStringLiteral("Out for delivery"));
    QTest::keyClick(status->view(), Qt::Key_Return);
    QTRY_VERIFY(!status->view()->isVisible());
    QCOMPARE(status->currentText(), QStringLiteral("Out for delivery"));
}

MARS_TEST_MAIN(QApplication, CorrectionTest)
#include "correctiontest.moc"
