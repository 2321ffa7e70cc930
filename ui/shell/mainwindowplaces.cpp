// SPDX-License-Identifier: Apache-2.0
// What stands in front, and where the focus goes.
#include "ui/orders/orderspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/orderspresence.h"
#include "ui/shell/rail.h"
#include "ui/shell/stalebanner.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QStackedWidget>

namespace mars::ui {

bool MainWindow::hasOrders() const
{
    return m_ordersPlace->currentWidget() == m_orders;
}

void MainWindow::showPresence()
{
    QWidget *before = m_ordersPlace->currentWidget();
    switch (m_presence->state()) {
    case OrdersPresence::State::Unknown:
    case OrdersPresence::State::Some:
        m_ordersPlace->setCurrentWidget(m_orders); // tells itself when it has read
        break;
    case OrdersPresence::State::None:
        m_ordersPlace->setCurrentWidget(m_firstRun);
        showRead();
        break;
    case OrdersPresence::State::Unreadable:
        // Orders that were read before stay in sight; the banner tells how old they are.
        if (m_readAt.isValid() && hasOrders()) {
            showNotRead(m_presence->error());
        } else {
            m_statusBar->setNotRead();
            m_unreadable->setTexts(m_presence->error().sentence, m_presence->error().nextStep);
            m_ordersPlace->setCurrentWidget(m_unreadable);
        }
        break;
    }
    m_topBar->setTrackable(hasOrders());
    if (m_ordersPlace->currentWidget() != before && m_places->currentWidget() == m_ordersPlace)
        focusFront();
    updateHints();
}

void MainWindow::showRead()
{
    if (const std::optional<StandIn> standIn = m_services.source->standIn())
        return showStandIn(*standIn);
    m_readAt = m_services.now();
    m_statusBar->setRead(m_readAt);
    if (m_stale->isAncestorOf(QApplication::focusWidget()))
        focusFront();
    m_stale->hide();
}

/** What was read is as old as the copy that it came from. */
void MainWindow::showStandIn(const StandIn &standIn)
{
    m_readAt = standIn.rightAt;
    m_statusBar->setRead(m_readAt);
    showNotRead(standIn.reason);
}

void MainWindow::showNotRead(const Error &error)
{
    const std::optional<StandIn> standIn = m_services.source->standIn();
    m_statusBar->setNotRead();
    m_stale->setReason(error);
    m_stale->setSearched(standIn ? standIn->days : 0);
    m_stale->setAge(m_readAt.toLocalTime(), m_services.now().toLocalTime());
    m_stale->setVisible(m_readAt.isValid() && hasOrders());
}

void MainWindow::showOrders()
{
    m_places->setCurrentWidget(m_ordersPlace);
    m_rail->setPlace(Rail::Place::Orders);
    focusFront();
    updateHints();
}

/** Puts the focus where work goes on: into the orders, or on the button that gets some. */
void MainWindow::focusFront()
{
    if (hasOrders())
        m_orders->activate();
    else
        m_ordersPlace->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showSettings()
{
    m_places->setCurrentWidget(m_settings);
    m_rail->setPlace(Rail::Place::Settings);
    m_settings->activate();
    updateHints();
}

Page *MainWindow::currentPage() const
{
    return m_places->currentWidget() == m_settings ? static_cast<Page *>(m_settings) : m_orders;
}

void MainWindow::focusSearch()
{
    if (m_places->currentWidget() == m_settings)
        showOrders();
    m_topBar->field()->setFocus(Qt::ShortcutFocusReason);
    m_topBar->field()->selectAll();
}

void MainWindow::moveRegion(int step)
{
    QList<Region> regions{{m_topBar, m_topBar->field()}};
    if (currentPage() == m_settings || hasOrders())
        regions += currentPage()->regions();
    regions << Region{m_statusBar, m_statusBar};
    // A region holds the focus when the focus is in it or in one of its children.
    qsizetype here = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (regions[i].area == focus || regions[i].area->isAncestorOf(focus)))
            here = i;
    }
    regions[(here + step + regions.size()) % regions.size()].entry->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::stepBack()
{
    SearchField *field = m_topBar->field();
    if (currentPage() == m_settings) {
        showOrders();
    } else if (hasOrders() && m_orders->stepBack()) {
        updateHints();
    } else if (field->hasFocus() && !field->text().isEmpty()) {
        field->clear();
        m_orders->searchTextChanged({});
    } else if (hasOrders()) {
        m_orders->activate();
    }
}

} // namespace mars::ui
