// SPDX-License-Identifier: Apache-2.0
#include "pictures/scenes.h"

#include "ui/orders/orderspage.h"
#include "ui/orders/orderstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace mars::test {

static const QString splitOrder = QStringLiteral("MO-204871");

static Error unreachable()
{
    return {Error::Kind::Unreachable,
            QStringLiteral("The order database does not answer."),
            QStringLiteral("Check the network or the server, then try again."),
            {}};
}

static void showOrders(Studio &studio)
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

static void showFirstRun(Studio &studio)
{
    studio.source()->setOrders({});
    studio.open();
    (void)studio.find(QStringLiteral("firstRun"));
    studio.settle();
}

static void showFirstRunLoading(Studio &studio)
{
    showFirstRun(studio);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("loadSample")))->click();
    studio.settle();
}

static void showFirstRunError(Studio &studio)
{
    showFirstRunLoading(studio);
    studio.surroundings()->finishSample(
        Error{Error::Kind::DiskFull,
              QStringLiteral("The disk is full, so the sample could not be stored."),
              QStringLiteral("Free some space and try again."),
              {}});
    studio.settle();
}

static void showConnecting(Studio &studio)
{
    showFirstRun(studio);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("connectDatabase")))->click();
    studio.settle();
}

static void startConnectionTest(Studio &studio, const QString &address)
{
    showConnecting(studio);
    auto *field = qobject_cast<QLineEdit *>(studio.find(QStringLiteral("serverAddress")));
    field->setText(address);
    Q_EMIT field->textEdited(address);
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("testConnection")))->click();
    using Outcome = ConnectionFinding::Outcome;
    studio.databaseSetup()->tell(
        {ConnectionStep::Name, Outcome::Passed, QStringLiteral("Found: db.example.com is 10.1.2.3.")});
    studio.databaseSetup()->tell(
        {ConnectionStep::Reach, Outcome::Passed,
         QStringLiteral("A PostgreSQL server answers at port 5432 of db.example.com.")});
}

static void showConnectionTest(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders"));
    studio.settle();
}

static void showConnectionFailed(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders?sslmode=require"));
    using Outcome = ConnectionFinding::Outcome;
    studio.databaseSetup()->tell(
        {ConnectionStep::Encryption, Outcome::Warned,
         QStringLiteral("The connection is encrypted, but the server's certificate is not checked: another "
                        "computer could pose as it and read the password."),
         QStringLiteral("Choose encryption with a checked certificate.")});
    studio.databaseSetup()->tell(
        {ConnectionStep::Login, Outcome::Failed,
         QStringLiteral("db.example.com/orders does not take this user and password."),
         QStringLiteral("Check that “priya” is the right user, and type the password again.")});
    studio.databaseSetup()->endTest();
    studio.settle();
}

static void showConnectionKept(Studio &studio)
{
    startConnectionTest(studio, QStringLiteral("postgresql://priya@db.example.com/orders"));
    using Outcome = ConnectionFinding::Outcome;
    const std::pair<ConnectionStep, QString> rest[] = {
        {ConnectionStep::Encryption,
         QStringLiteral("The connection is encrypted, and the certificate is good.")},
        {ConnectionStep::Login, QStringLiteral("Logged in as “priya”.")},
        {ConnectionStep::Rights, QStringLiteral("“priya” may read orders.")},
        {ConnectionStep::Schema, QStringLiteral("The tables are those of this version.")},
    };
    for (const auto &[step, sentence] : rest)
        studio.databaseSetup()->tell({step, Outcome::Passed, sentence});
    studio.databaseSetup()->endTest();
    studio.settle();
    qobject_cast<QAbstractButton *>(studio.find(QStringLiteral("keepConnection")))->click();
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
    Pose large;
    large.textPercent = 150;

    return {
        {QStringLiteral("orders-light"), light, showOrders},
        {QStringLiteral("orders-dark"), dark, showOrders},
        {QStringLiteral("orders-1100x700"), tiny, showOrders},
        {QStringLiteral("orders-hindi"), in(hindi), showOrders},
        {QStringLiteral("orders-hindi-1100x700"), in(hindi, small), showOrders},
        {QStringLiteral("orders-german"), in(german), showOrders},
        {QStringLiteral("orders-german-1100x700"), in(german, small), showOrders},
        {QStringLiteral("orders-text-150"), large, showOrders},
        {QStringLiteral("panel-scrolled"), light, showPanelScrolled},
        {QStringLiteral("pasted-text"), light, showPastedText},
        {QStringLiteral("pasted-text-dark"), dark, showPastedText},
        {QStringLiteral("pasted-text-1100x700"), tiny, showPastedText},
        {QStringLiteral("pasted-text-hindi"), in(hindi), showPastedText},
        {QStringLiteral("not-found"), light, showNotFound},
        {QStringLiteral("not-found-german-1100x700"), in(german, small), showNotFound},
        {QStringLiteral("first-run"), light, showFirstRun},
        {QStringLiteral("first-run-dark"), dark, showFirstRun},
        {QStringLiteral("first-run-hindi"), in(hindi), showFirstRun},
        {QStringLiteral("first-run-german-1100x700"), in(german, small), showFirstRun},
        {QStringLiteral("first-run-loading"), light, showFirstRunLoading},
        {QStringLiteral("first-run-error"), light, showFirstRunError},
        {QStringLiteral("connect"), light, showConnecting},
        {QStringLiteral("connect-dark"), dark, showConnecting},
        {QStringLiteral("connect-hindi"), in(hindi), showConnecting},
        {QStringLiteral("connect-german-1100x700"), in(german, small), showConnecting},
        {QStringLiteral("connect-testing"), light, showConnectionTest},
        {QStringLiteral("connect-testing-dark"), dark, showConnectionTest},
        {QStringLiteral("connect-failed"), light, showConnectionFailed},
        {QStringLiteral("connect-failed-dark"), dark, showConnectionFailed},
        {QStringLiteral("connect-failed-1100x700"), tiny, showConnectionFailed},
        {QStringLiteral("connect-kept"), light, showConnectionKept},
        {QStringLiteral("connect-kept-german-1100x700"), in(german, small), showConnectionKept},
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
