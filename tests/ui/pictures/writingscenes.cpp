// SPDX-License-Identifier: Apache-2.0
// What people write about orders, and what comes back.
#include "pictures/scenes.h"

#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/panelheader.h"
#include "ui/orders/writing/correctionpopover.h"
#include "ui/orders/writing/numberpopover.h"
#include "ui/orders/writing/returnededits.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace mars::test {

static const QString splitOrder = QStringLiteral("MO-204871");

static void openSplitOrder(Studio &studio)
{
    studio.open();
    studio.openOrder(splitOrder);
    auto *table = studio.find<ui::OrdersTable>();
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    table->setFocus();
    studio.until("notes may be written",
                 [&] { return studio.find<ui::OrderPanel>()->shown()->rights.writesNotes; });
    studio.settle();
}

static void typeHere(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

static void showNote(Studio &studio)
{
    openSplitOrder(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_N);
    typeHere(QStringLiteral("Customer called. Told her Tuesday; she can receive after 16:00."));
    studio.settle();
}

static void showNoteWithoutName(Studio &studio)
{
    studio.surroundings()->preferences()->setAgentName({});
    openSplitOrder(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_N);
}

static void showNotes(Studio &studio)
{
    QList<Order> orders = studio.source()->orders();
    for (Order &order : orders) {
        if (order.number == splitOrder)
            order.notes = {{newEditId(), QStringLiteral("Imran S."), pictureTime().addDays(-2).addSecs(30173),
                            QStringLiteral("Kite Cargo confirms breakdown at Chakan. Ticket KC-88213.")}};
    }
    studio.source()->setOrders(orders);
    studio.surroundings()->edits().setOffline(true);
    showNote(studio);
    studio.press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto areas = studio.window()->findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    studio.settle();
}

static void chooseInMenu(Studio &studio, int fromEnd)
{
    studio.find<ui::PanelHeader>()->moreButton()->click();
    studio.settle();
    const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QList<QAction *> writing;
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().endsWith(u'…'))
            writing << action;
    }
    QAction *chosen = writing.at(writing.size() - fromEnd);
    QApplication::activePopupWidget()->close();
    chosen->trigger();
    studio.settle();
}

static void showCorrection(Studio &studio)
{
    openSplitOrder(studio);
    chooseInMenu(studio, 2);
    auto *popover = studio.find<ui::CorrectionPopover>();
    auto *status = popover->findChildren<QComboBox *>().last();
    status->setCurrentIndex(status->findData(static_cast<int>(Status::Delivered)));
    popover->findChild<ui::TextArea *>()->setFocus();
    typeHere(QStringLiteral("The customer says it came this morning"));
    studio.settle();
}

static void showNumber(Studio &studio)
{
    openSplitOrder(studio);
    chooseInMenu(studio, 1);
    typeHere(QStringLiteral("RR123456789IN"));
    studio.settle();
}

static void showConflict(Studio &studio)
{
    showCorrection(studio);
    studio.surroundings()->edits().conflictNext(
        {QStringLiteral("Ravi"), pictureTime().addSecs(-120), toName(Status::ReturnRequested)});
    studio.press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    studio.openOrder(QStringLiteral("MO-204866"));
    studio.until("the correction came back", [&] { return studio.find<ui::ReturnedEdits>()->isVisible(); });
    studio.settle();
}

QList<Scene> writingScenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    const QList<std::pair<QString, Pose>> poses{
        {QString(), Pose()},
        {QStringLiteral("-dark"), Pose{.dark = true}},
        {QStringLiteral("-1100x700"), Pose{.size = small}},
        {QStringLiteral("-hindi"), Pose{.language = hindi}},
        {QStringLiteral("-german-1100x700"), Pose{.size = small, .language = german}}};
    const QList<std::pair<QString, std::function<void(Studio &)>>> acts{
        {QStringLiteral("note"), showNote},
        {QStringLiteral("notes"), showNotes},
        {QStringLiteral("correction"), showCorrection},
        {QStringLiteral("number"), showNumber},
        {QStringLiteral("conflict"), showConflict}};
    QList<Scene> scenes{{QStringLiteral("note-without-name"), {}, showNoteWithoutName},
                        {QStringLiteral("correction-text-150"), Pose{.textPercent = 150}, showCorrection}};
    for (const auto &[name, act] : acts) {
        for (const auto &[ending, pose] : poses)
            scenes.append({name + ending, pose, act});
    }
    return scenes;
}

} // namespace mars::test
