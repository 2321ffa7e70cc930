// SPDX-License-Identifier: Apache-2.0
// Which list the orders page shows: a view, and which of its orders.
#include "ui/orders/orderspage.h"

#include "items/orderlistmodel.h"
#include "ui/orders/list/emptylist.h"
#include "ui/orders/list/filterbar.h"
#include "ui/orders/list/filterpopover.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewsrow.h"
#include "ui/orders/search/ordersearch.h"
#include "ui/settings/preferences.h"
#include "ui/widgets/keyhint.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace mars::ui {

static const QKeySequence anywhere(Qt::CTRL | Qt::SHIFT | Qt::Key_F);

void OrdersPage::addFilter()
{
    auto *shortcut = new QShortcut(anywhere, this);
    connect(shortcut, &QShortcut::activated, this, &OrdersPage::openFilter);
    m_letters += addAreaKey(Qt::Key_F, [this] { openFilter(); });
    connect(m_views, &ViewsRow::filterRequested, this, &OrdersPage::openFilter);
    connect(m_filter, &FilterBar::chosen, this, &OrdersPage::setFilter);
    connect(m_filterFields, &FilterPopover::chosen, this, &OrdersPage::setFilter);
}

void OrdersPage::setView(OrderView view)
{
    ListRequest request = m_model->request();
    request.view = view;
    request.filter = {}; // a view is what its name says
    showList(request);
}

void OrdersPage::showList(const ListRequest &request)
{
    const bool isSorted = !request.filter.isEmpty() || !request.isStreamed();
    m_views->setFiltered(!request.filter.isEmpty());
    m_search->rows()->setView(request.view);
    m_model->setRequest(isSorted ? request : ListRequest{request.view});
    m_filter->follow();
    markView();
    m_list->setCurrentWidget(m_table);
}

void OrdersPage::openFilter()
{
    if (m_filterFields->isHidden())
        m_filterFields->openFor(m_model->request().filter, m_context.localNow().date(), m_views,
                                m_views->filterButton());
}

void OrdersPage::setFilter(const OrderFilter &filter)
{
    ListRequest request = m_model->request();
    request.filter = filter;
    showList(request);
    m_table->setFocus(Qt::OtherFocusReason); // what was pressed may be gone
}

void OrdersPage::showEmptyState()
{
    const bool isEmpty = m_model->isComplete() && !m_model->isCut() && m_model->rowCount() == 0;
    const bool hadFocus =
        m_list->isAncestorOf(QApplication::focusWidget()); // what goes out of sight loses it
    m_empty->setList(m_model->request());
    m_list->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (hadFocus)
        m_list->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<ShortcutHint> OrdersPage::filterHints() const
{
    QString keys = keyText(anywhere);
    if (m_services.preferences->singleLetterKeys())
        keys = QStringLiteral("F ") + keys;
    return {{keys, tr("Filter this view"), {}}, {QStringLiteral("Esc"), tr("Stop looking for orders"), {}}};
}

} // namespace mars::ui
