// SPDX-License-Identifier: Apache-2.0
#include "desk.h"

#include "deskorders.h"
#include "items/orderlistmodel.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QTest>

namespace mars::test {

Desk::Desk()
{
    source()->setOrders(deskOrders(catalogue(), pictureTime()));
    for (const char *scheme : {"http", "https", "tel", "mailto"})
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "keepLink");
}

Desk::~Desk()
{
    if (m_guard && !m_guard->isSmooth()) {
        const QString stall =
            QStringLiteral("the window's thread stalled for %1 ms").arg(m_guard->longestStallMs());
        QTest::qFail(qPrintable(stall), __FILE__, __LINE__);
    }
    for (const char *scheme : {"http", "https", "tel", "mailto"})
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
}

void Desk::start()
{
    m_window = std::make_unique<ui::MainWindow>(m_surroundings.services());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    connect(m_window->findChild<ui::OrdersPage *>(), &ui::Page::message, this,
            [this](const ui::Notice &notice) { m_messages.append(notice); });
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(list()->isComplete());
    QTRY_VERIFY(table()->isVisible());
    m_guard = std::make_unique<StallGuard>();
}

ui::SearchField *Desk::field() const
{
    return m_window->findChild<ui::SearchField *>();
}

ui::SearchPopup *Desk::popup() const
{
    return m_window->findChild<ui::SearchPopup *>();
}

ui::OrdersTable *Desk::table() const
{
    return m_window->findChild<ui::OrdersTable *>();
}

ui::OrderPanel *Desk::panel() const
{
    return m_window->findChild<ui::OrderPanel *>();
}

OrderListModel *Desk::list() const
{
    return qobject_cast<OrderListModel *>(table()->model());
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void Desk::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void Desk::paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void Desk::open(const QString &number)
{
    for (const Order &order : source()->orders()) {
        if (order.number == number)
            m_window->findChild<ui::OrdersPage *>()->openOrder(order.id);
    }
    table()->setFocus();
    QTRY_COMPARE(shownNumber(), number);
}

QString Desk::shownNumber() const
{
    const ui::ShownOrder *shown = panel()->shown();
    return shown && panel()->isVisible() ? shown->order.number : QString();
}

QWidget *Desk::byAccessibleName(const QString &name) const
{
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->accessibleName() == name && widget->isVisible())
            return widget;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->text() == name && button->accessibleName().isEmpty() && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QMenu *Desk::openMenu()
{
    byAccessibleName(QStringLiteral("More actions"))->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/** A window manager would make the window the active one again; here nobody does. */
void Desk::leaveMenu(QPointer<QMenu> menu, Qt::Key key)
{
    QTest::keyClick(menu, key);
    QTRY_VERIFY(!menu);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList Desk::furtherActions()
{
    QMenu *menu = openMenu();
    QStringList texts;
    const auto actions = menu->actions();
    for (const QAction *action : actions)
        texts << action->text();
    leaveMenu(menu, Qt::Key_Escape);
    return texts;
}

void Desk::chooseAction(const QString &text)
{
    QMenu *menu = openMenu();
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            menu->setActiveAction(action);
    }
    leaveMenu(menu, Qt::Key_Return);
}

bool Desk::says(const QString &text) const
{
    const auto wrapped = m_window->findChildren<ui::WrappedText *>();
    for (const ui::WrappedText *each : wrapped) {
        if (each->text() == text && each->isVisible())
            return true;
    }
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&text](const QLabel *label) { return label->text() == text && label->isVisible(); });
}

} // namespace mars::test
