// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/emptylist.h"

#include "ui/widgets/button.h"

namespace mars::ui {

EmptyList::EmptyList(QWidget *parent)
    : EmptyState(QStringLiteral("box"), parent)
    , m_showAll(addAction({}))
    , m_clear(addAction({}))
{
    m_clear->setKind(Button::Kind::Primary);
    setFocusPolicy(Qt::StrongFocus); // keys of the list act here, too
    connect(m_showAll, &Button::clicked, this, &EmptyList::allRequested);
    connect(m_clear, &Button::clicked, this, &EmptyList::clearRequested);
}

void EmptyList::setList(const ListRequest &list)
{
    const bool isFiltered = !list.filter.isEmpty();
    if (isFiltered)
        setTexts(tr("No orders match these filters"), tr("Take one of them away, or all."));
    else
        setView(list.view);
    m_clear->setText(tr("Clear filters"));
    m_showAll->setText(tr("Show all orders"));
    m_clear->setVisible(isFiltered);
    m_showAll->setVisible(!isFiltered && list.view != OrderView::All);
    setFocusProxy(isFiltered ? m_clear : m_showAll->isVisibleTo(this) ? m_showAll : nullptr);
}

void EmptyList::setView(OrderView view)
{
    switch (view) {
    case OrderView::Late:
        setTexts(tr("Nothing is late"), tr("Every open order can still keep its promise."));
        break;
    case OrderView::OutForDelivery:
        setTexts(tr("Nothing is out for delivery"), tr("Parcels appear here when a courier takes them."));
        break;
    case OrderView::Exceptions:
        setTexts(tr("No problems"), tr("Held, failed and returning parcels appear here."));
        break;
    case OrderView::DeliveredToday:
        setTexts(tr("Nothing delivered yet today"), tr("Parcels appear here when they arrive."));
        break;
    case OrderView::Open:
        setTexts(tr("No open orders"), tr("New orders appear here as they come in."));
        break;
    case OrderView::All:
        setTexts(tr("No orders yet"), tr("New orders appear here as they come in."));
        break;
    }
}

} // namespace mars::ui
