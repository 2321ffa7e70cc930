// SPDX-License-Identifier: Apache-2.0
// The views that a person made, named and removes.
#include "ui/orders/orderspage.h"

#include "items/orderlistmodel.h"
#include "ui/orders/list/filterbar.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/list/viewnamepopover.h"
#include "ui/orders/list/viewsrow.h"

namespace mars::ui {

void OrdersPage::addOwnViews()
{
    connect(m_views, &ViewsRow::ownChosen, this,
            [this](qsizetype place) { showList(m_ownViews.at(place).list); });
    connect(m_filter, &FilterBar::keepRequested, this,
            [this](QWidget *button) { askViewName(button, true); });
    connect(m_filter, &FilterBar::renameRequested, this,
            [this](QWidget *button) { askViewName(button, false); });
    connect(m_filter, &FilterBar::removeRequested, this, &OrdersPage::removeOwnView);
    connect(m_viewName, &ViewNamePopover::named, this, &OrdersPage::nameView);
    connect(m_model, &OrderListModel::streamChanged, this, &OrdersPage::markView); // it may be sorted anew
    m_ownViews = ownViews(*m_services.preferences);
    setOwnViews(m_ownViews);
}

void OrdersPage::markView()
{
    const qsizetype place = ownViewOf(m_ownViews, m_model->request());
    m_views->setView(m_model->request().view, place);
    m_filter->setOwn(place >= 0);
}

void OrdersPage::askViewName(QWidget *button, bool isNew)
{
    m_namesNewView = isNew;
    const qsizetype place = isNew ? -1 : ownViewOf(m_ownViews, m_model->request());
    const QString name = place < 0 ? QString() : m_ownViews.at(place).name;
    QStringList others;
    for (const OwnView &view : m_ownViews)
        others.append(view.name);
    others.removeOne(name);
    m_viewName->openFor(name, others, m_filter, button);
}

/** Another view of that name makes way. */
void OrdersPage::nameView(const QString &name)
{
    QList<OwnView> views = m_ownViews;
    const OwnView named{name, m_model->request()};
    const qsizetype renamed = m_namesNewView ? -1 : ownViewOf(views, named.list);
    if (renamed < 0)
        views.append(named);
    else
        views[renamed] = named;
    views.removeIf([&named](const OwnView &view) { return view.name == named.name && view != named; });
    setOwnViews(views);
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::removeOwnView()
{
    QList<OwnView> views = m_ownViews;
    if (const qsizetype place = ownViewOf(views, m_model->request()); place >= 0)
        views.removeAt(place);
    setOwnViews(views);
    m_table->setFocus(Qt::OtherFocusReason); // what was pressed is gone
}

void OrdersPage::setOwnViews(const QList<OwnView> &views)
{
    QStringList names;
    for (const OwnView &view : views)
        names.append(view.name);
    if (std::exchange(m_ownViews, views) != views)
        keepOwnViews(*m_services.preferences, views);
    m_views->setOwnViews(names);
    markView();
}

} // namespace mars::ui
