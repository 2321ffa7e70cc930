// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orderspage.h"

#include "domain/whenanswered.h"
#include "items/orderlistmodel.h"
#include "items/orderviews.h"
#include "ui/orders/list/emptylist.h"
#include "ui/orders/list/exportbar.h"
#include "ui/orders/list/filterbar.h"
#include "ui/orders/list/filterpopover.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewnamepopover.h"
#include "ui/orders/list/viewsrow.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/panelsplitter.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/orders/search/searchpopup.h"
#include "ui/orders/surroundings.h"
#include "ui/orders/writing/returnededits.h"
#include "ui/settings/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/viewchip.h"

#include <chrono>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mars::ui {

using namespace std::chrono_literals;

OrdersPage::OrdersPage(const Services &services, RightsWatch *rights, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_context(readerContext(services))
    , m_rights(rights)
    , m_model(new OrderListModel(services.source, m_context, this))
    , m_search(new OrderSearch(services, m_context, this))
    , m_views(new ViewsRow)
    , m_filter(new FilterBar(m_model, m_context))
    , m_filterFields(new FilterPopover(services.catalogue, this))
    , m_viewName(new ViewNamePopover(this))
    , m_table(new OrdersTable(m_model))
    , m_list(new QStackedWidget)
    , m_empty(new EmptyList)
    , m_export(new ExportBar(services))
    , m_panel(new OrderPanel(services, m_rights))
    , m_splitter(new PanelSplitter(listSide(), m_panel))
    , m_returned(new ReturnedEdits(services, m_rights))
    , m_rereadPanel(3s)
    , m_recount(3s)
{
    build();
    connectList();
    addShortcuts();
    followRights();
    m_search->rows()->setView(m_model->request().view);
    readCounts();
}

/** Complete before it stands beside the panel, so that Tab comes by it first. */
QWidget *OrdersPage::listSide()
{
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_views);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_export);
    return side;
}

void OrdersPage::build()
{
    m_panel->hide();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_returned);
    whole->addWidget(m_splitter, 1);
}

void OrdersPage::connectList()
{
    m_selectionTimer.setSingleShot(true);
    m_selectionTimer.setInterval(40ms);
    connect(&m_selectionTimer, &QTimer::timeout, this, &OrdersPage::followSelection);
    m_clock.setInterval(60s); // "today" and "late" change by themselves
    connect(&m_clock, &QTimer::timeout, this, &OrdersPage::readAgain);
    m_clock.start();

    connect(m_services.source, &OrderSource::changed, &m_rereadPanel, &RereadPause::begin);
    connect(m_services.source, &OrderSource::changed, &m_recount, &RereadPause::begin);
    connect(&m_rereadPanel, &RereadPause::due, &m_rereadPanel, &RereadPause::readingBegun);
    connect(&m_rereadPanel, &RereadPause::due, m_panel, &OrderPanel::refresh);
    connect(&m_recount, &RereadPause::due, this, &OrdersPage::readCounts);
    connect(m_services.preferences, &Preferences::changed, this, &OrdersPage::followKeys);
    connect(m_rights, &RightsWatch::rightsChanged, this, &OrdersPage::followRights);
    connect(m_views, &ViewsRow::chosen, this, &OrdersPage::setView);
    connect(m_empty, &EmptyList::allRequested, this, [this] { setView(OrderView::All); });
    connect(m_empty, &EmptyList::clearRequested, this, [this] { setFilter({}); });
    connect(m_model, &OrderListModel::completed, this, [this] {
        m_filter->follow();
        showEmptyState();
        markShownOrder();
        Q_EMIT dataRead();
    });
    connect(m_model, &OrderListModel::located, this, [this](OrderId id) {
        if (m_panel->isVisibleTo(this) && m_panel->orderId() == id)
            m_table->selectOrder(id);
    });
    connect(m_model, &OrderListModel::dataChanged, this, [this] {
        if (m_panel->isVisibleTo(this) && !m_table->isSelected()) // the order's page may be among those read
            m_table->markOrder(m_panel->orderId());
    });
    connect(m_model, &OrderListModel::refreshed, this, [this] {
        showEmptyState();
        unmarkAnother();
        Q_EMIT dataRead();
    });
    connect(m_model, &OrderListModel::unplacedChanged, this,
            [this] { m_views->setUnplaced(m_model->unplaced()); });
    connect(m_views, &ViewsRow::placeRequested, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason); // the button goes
        m_model->placeAll();
    });
    connect(m_model, &OrderListModel::refreshFailed, this, &OrdersPage::dataNotRead);
    connect(m_table, &OrdersTable::currentOrderChanged, &m_selectionTimer, qOverload<>(&QTimer::start));
    connect(m_table, &OrdersTable::openRequested, this, [this] {
        if (m_table->isSelected())
            followSelection();
        m_panel->entry()->setFocus(Qt::TabFocusReason);
    });
    connect(m_table, &OrdersTable::clicked, this, [this] {
        if (!m_panel->isVisibleTo(this) || m_panel->orderId() != m_table->currentOrder())
            followSelection(); // a click on the row that was current before announces nothing
    });
    connect(m_table, &OrdersTable::focusChanged, this, &OrdersPage::hintsChanged);
    connect(m_panel, &OrderPanel::closeRequested, this, &OrdersPage::closePanel);
    connect(m_panel, &OrderPanel::openRequested, this, &OrdersPage::openOrder);
    connect(m_panel, &OrderPanel::message, this, &OrdersPage::message);
    connect(m_panel, &OrderPanel::shownChanged, this, &OrdersPage::meetWish);
    connect(m_returned, &ReturnedEdits::openAgainRequested, this, &OrdersPage::writeAgain);
}

void OrdersPage::activate()
{
    if (m_field && m_field->hasFocus())
        return; // somebody is searching
    if (m_panel->isVisibleTo(this))
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
}

QList<Region> OrdersPage::regions() const
{
    QList<Region> regions{{m_views, m_views->chip(m_model->request().view)}, {m_table, m_table}};
    if (m_panel->isVisible())
        regions << Region{m_panel, m_panel->entry()};
    if (m_returned->isVisible())
        regions.prepend({m_returned, m_returned->entry()});
    return regions;
}

void OrdersPage::followSelection()
{
    m_selectionTimer.stop();
    if (const OrderId id = m_table->currentOrder())
        openOrder(id);
}

void OrdersPage::openOrder(OrderId id)
{
    const bool inList = m_table->selectOrder(id);
    if (!inList) {
        m_table->clearSelection(); // no other row may look like the order in the panel
        m_model->locate(id);
    }
    m_selectionTimer.stop();
    const bool appears = !m_panel->isVisibleTo(this);
    m_panel->open(id, inList ? m_table->currentIndex().siblingAtColumn(0).data().toString() : QString());
    m_panel->show();
    m_table->setAccompanied(true);
    if (appears) {
        m_splitter->arrange();
        Q_EMIT hintsChanged();
    }
}

void OrdersPage::writeAgain(const Edit &edit)
{
    openOrder(edit.order);
    m_panel->writeAgain(edit);
}

/** The row stays marked: the arrows go on from there. */
void OrdersPage::closePanel()
{
    leavePanel();
    m_table->setFocus(Qt::BacktabFocusReason);
}

void OrdersPage::leavePanel()
{
    m_selectionTimer.stop();
    m_wish.reset();
    m_panel->hide();
    m_table->setAccompanied(false);
    Q_EMIT hintsChanged();
}

bool OrdersPage::stepBack()
{
    if (m_popup && m_popup->isVisible()) {
        leavePopup();
        return true;
    }
    if (m_model->isStreaming()) {
        m_model->stopStream();
        return true;
    }
    if (!m_panel->isVisibleTo(this))
        return false;
    if (!m_panel->stepBack())
        closePanel();
    return true;
}

void OrdersPage::refresh()
{
    m_model->placeAll();
    readAround();
}

void OrdersPage::readAgain()
{
    m_model->refresh();
    readAround();
}

void OrdersPage::readAround()
{
    m_panel->refresh();
    readCounts();
}

void OrdersPage::readCounts()
{
    if (std::exchange(m_counting, true)) { // a newer question before every answer would leave all unanswered
        m_countAgain = true;
        return;
    }
    m_recount.readingBegun();
    whenAnswered(m_services.source->counts(), this, [this](const Result<ViewCounts> &counts) {
        m_counting = false;
        m_recount.readingEnded();
        if (counts)
            m_views->setCounts(*counts);
        if (std::exchange(m_countAgain, false))
            readCounts();
    });
}

void OrdersPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    showEmptyState();
    m_search->repeat();
    Q_EMIT hintsChanged();
}

void OrdersPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().surface);
}

} // namespace mars::ui
