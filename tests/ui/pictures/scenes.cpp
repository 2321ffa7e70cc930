// SPDX-License-Identifier: Apache-2.0
#include "pictures/scenes.h"

#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/answerstrip.h"
#include "ui/orders/panel/panelheader.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

namespace mars::test {

static const QString splitOrder = QStringLiteral("MO-204871");

static Error unreachable()
{
    return {Error::Kind::Unreachable,
            QStringLiteral("The order database does not answer."),
            QStringLiteral("Check the network or the server, then try again."),
            {}};
}

void showOrders(Studio &studio)
{
    studio.open();
    studio.openOrder(splitOrder);
    auto *table = studio.find<ui::OrdersTable>();
    table->scrollTo(table->currentIndex(), QAbstractItemView::PositionAtCenter);
    table->setFocus();
    studio.settle();
}

static void showPastedText(Studio &studio)
{
    showOrders(studio);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Hi, this is Ananya, my order MO-204871 still has not come.\n"
                       "Please call me on +91 98200 00417 or write to ananya.d@example.com.\n\nAnanya"));
    auto *field = studio.find<ui::SearchField>();
    field->setFocus();
    studio.press(field, Qt::Key_V, Qt::ControlModifier);
}

static void showNotFound(Studio &studio)
{
    showOrders(studio);
    studio.type(QStringLiteral("MO-2048710"));
    studio.press(studio.find<ui::SearchField>(), Qt::Key_Return);
}

static void showMistypedName(Studio &studio)
{
    showOrders(studio);
    studio.type(QStringLiteral("Dehspande"));
}

static void showHalfAWord(Studio &studio)
{
    showOrders(studio);
    studio.type(QStringLiteral("de"));
}

static void showPanelScrolled(Studio &studio)
{
    showOrders(studio);
    const auto areas = studio.window()->findChildren<QScrollArea *>();
    for (QScrollArea *area : areas) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    studio.settle();
}

static void showEmptyView(Studio &studio)
{
    QList<Order> delivered;
    for (const Order &order : studio.source()->orders()) {
        if (order.number == splitOrder)
            delivered << order;
    }
    studio.source()->setOrders(delivered);
    studio.open();
    studio.find<ui::OrdersPage>()->setView(OrderView::Exceptions);
    studio.settle();
}

static void showError(Studio &studio)
{
    studio.source()->fail(unreachable());
    studio.open();
    (void)studio.find(QStringLiteral("retry"));
}

static void showStale(Studio &studio)
{
    showOrders(studio);
    studio.source()->fail(unreachable());
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_F5);
    (void)studio.find(QStringLiteral("staleBanner"));
}

static void showLoading(Studio &studio)
{
    studio.source()->hold();
    studio.open();
}

static void showSettings(Studio &studio)
{
    studio.open();
    studio.press(studio.window(), Qt::Key_Comma, Qt::ControlModifier);
}

static void showShortcuts(Studio &studio)
{
    showOrders(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_F1);
}

static void showFocusRing(Studio &studio)
{
    showOrders(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_F6);
    studio.press(QGuiApplication::focusObject() ? qobject_cast<QWidget *>(QGuiApplication::focusObject())
                                                : studio.window(),
                 Qt::Key_Tab);
    studio.press(qobject_cast<QWidget *>(QGuiApplication::focusObject()), Qt::Key_Tab);
}

static void showMoreActions(Studio &studio)
{
    showOrders(studio);
    studio.find<ui::PanelHeader>()->moreButton()->click();
    studio.settle();
}

static void showEditMenu(Studio &studio)
{
    showOrders(studio);
    auto *field = studio.find<ui::SearchField>();
    const QPoint middle = field->rect().center();
    QContextMenuEvent request(QContextMenuEvent::Mouse, middle, field->mapToGlobal(middle));
    QCoreApplication::sendEvent(field, &request);
    studio.settle();
}

static void showExplanation(Studio &studio)
{
    showOrders(studio);
    studio.find<ui::AnswerStrip>()->whyButton()->click();
    studio.settle();
}

static void showToast(Studio &studio)
{
    showOrders(studio);
    studio.press(studio.find<ui::OrdersTable>(), Qt::Key_C, Qt::ShiftModifier);
}

static void showAsKnown(Studio &studio)
{
    showOrders(studio);
    studio.find<ui::AnswerStrip>()->asKnownButton()->click();
    studio.settle();
}

static void showToolTip(Studio &studio)
{
    showOrders(studio);
    const QWidget *button = studio.find<ui::PanelHeader>()->moreButton();
    QToolTip::showText(button->mapToGlobal(button->rect().center()), button->toolTip());
    studio.settle();
}

QList<Scene> scenes()
{
    const QSize small(1100, 700);
    const QString hindi = QStringLiteral("hi");
    const QString german = QStringLiteral("de");
    const auto in = [](const QString &language, QSize size = {1440, 900}, bool dark = false) {
        return Pose{size, language, dark, 100};
    };
    const Pose light;
    Pose dark;
    dark.dark = true;
    Pose tiny;
    tiny.size = small;
    Pose laptop;
    laptop.size = {1366, 768};
    Pose large;
    large.textPercent = 150;
    Pose largeTiny = tiny;
    largeTiny.textPercent = 150;

    return startScenes() + writingScenes() + sharedScenes() + exportScenes() + filterScenes() +
           QList<Scene>{
               {QStringLiteral("orders-light"), light, showOrders},
               {QStringLiteral("orders-dark"), dark, showOrders},
               {QStringLiteral("orders-1100x700"), tiny, showOrders},
               {QStringLiteral("orders-hindi"), in(hindi), showOrders},
               {QStringLiteral("orders-hindi-1100x700"), in(hindi, small), showOrders},
               {QStringLiteral("orders-german"), in(german), showOrders},
               {QStringLiteral("orders-german-1100x700"), in(german, small), showOrders},
               {QStringLiteral("orders-1366x768"), laptop, showOrders},
               {QStringLiteral("orders-german-1366x768"), in(german, laptop.size), showOrders},
               {QStringLiteral("orders-1280x720"), Pose{.size = {1280, 720}}, showOrders},
               {QStringLiteral("orders-1920x1080"), Pose{.size = {1920, 1080}}, showOrders},
               {QStringLiteral("orders-text-150"), large, showOrders},
               {QStringLiteral("orders-text-150-1100x700"), largeTiny, showOrders},
               {QStringLiteral("panel-scrolled"), light, showPanelScrolled},
               {QStringLiteral("pasted-text"), light, showPastedText},
               {QStringLiteral("pasted-text-dark"), dark, showPastedText},
               {QStringLiteral("pasted-text-1100x700"), tiny, showPastedText},
               {QStringLiteral("pasted-text-hindi"), in(hindi), showPastedText},
               {QStringLiteral("pasted-text-text-150"), large, showPastedText},
               {QStringLiteral("not-found"), light, showNotFound},
               {QStringLiteral("not-found-german-1100x700"), in(german, small), showNotFound},
               {QStringLiteral("mistyped-name"), light, showMistypedName},
               {QStringLiteral("mistyped-name-dark-1100x700"), in(QStringLiteral("en"), small, true),
                showMistypedName},
               {QStringLiteral("half-a-word"), light, showHalfAWord},
               {QStringLiteral("half-a-word-dark"), dark, showHalfAWord},
               {QStringLiteral("half-a-word-1100x700"), tiny, showHalfAWord},
               {QStringLiteral("more-actions"), light, showMoreActions},
               {QStringLiteral("more-actions-dark"), dark, showMoreActions},
               {QStringLiteral("edit-menu"), light, showEditMenu},
               {QStringLiteral("edit-menu-dark"), dark, showEditMenu},
               {QStringLiteral("explanation"), light, showExplanation},
               {QStringLiteral("explanation-dark"), dark, showExplanation},
               {QStringLiteral("as-known"), light, showAsKnown},
               {QStringLiteral("as-known-dark"), dark, showAsKnown},
               {QStringLiteral("toast"), light, showToast},
               {QStringLiteral("toast-dark"), dark, showToast},
               {QStringLiteral("toast-1100x700"), tiny, showToast},
               {QStringLiteral("tooltip"), light, showToolTip},
               {QStringLiteral("tooltip-dark"), dark, showToolTip},
               {QStringLiteral("empty-view"), light, showEmptyView},
               {QStringLiteral("empty-view-dark"), dark, showEmptyView},
               {QStringLiteral("error"), light, showError},
               {QStringLiteral("error-dark"), dark, showError},
               {QStringLiteral("stale"), light, showStale},
               {QStringLiteral("stale-1100x700"), tiny, showStale},
               {QStringLiteral("loading"), light, showLoading},
               {QStringLiteral("loading-dark"), dark, showLoading},
               {QStringLiteral("settings"), light, showSettings},
               {QStringLiteral("settings-dark"), dark, showSettings},
               {QStringLiteral("settings-hindi"), in(hindi), showSettings},
               {QStringLiteral("settings-german-1100x700"), in(german, small), showSettings},
               {QStringLiteral("shortcuts"), light, showShortcuts},
               {QStringLiteral("shortcuts-dark"), dark, showShortcuts},
               {QStringLiteral("shortcuts-german-1100x700"), in(german, small), showShortcuts},
               {QStringLiteral("focus-ring"), light, showFocusRing},
           };
}

} // namespace mars::test
