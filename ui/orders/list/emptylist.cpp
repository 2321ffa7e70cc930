// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/emptylist.h"

#include "ui/widgets/button.h"

namespace mars::ui {

EmptyList::EmptyList(QWidget *parent)
    : EmptyState(QStringLiteral("box"), parent)
    , m_showAll(addAction({}))
{
    connect(m_showAll, &Button::clicked, this, &EmptyList::allRequested);
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
    m_showAll->setText(tr("Show all orders"));
    m_showAll->setVisible(view != OrderView::All);
}

} // namespace mars::ui
