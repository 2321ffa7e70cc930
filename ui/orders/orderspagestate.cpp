// SPDX-License-Identifier: Apache-2.0
// What the orders page remembers: from one start to the next, and which order is the one in the panel.
#include "ui/orders/orderspage.h"

#include "items/orderlistmodel.h"
#include "items/orderviews.h"
#include "ui/orders/list/orderstable.h"
#include "ui/orders/panel/orderpanel.h"
#include "ui/orders/panel/panelsplitter.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace mars::ui {

static constexpr quint8 stateVersion = 1;

/** In another list the order that stands in the panel is looked for, unless something was chosen there. */
void OrdersPage::markShownOrder()
{
    const OrderId id = m_panel->orderId();
    const bool isFree = !m_table->isSelected() || m_table->currentOrder() == id;
    if (m_panel->isVisibleTo(this) && isFree && !m_table->selectOrder(id))
        m_model->locate(id);
}

/** Where the order in the panel has left the list, no other row may look like it. */
void OrdersPage::unmarkAnother()
{
    const OrderId marked = m_table->isSelected() ? m_table->currentOrder() : 0;
    if (m_panel->isVisibleTo(this) && !m_selectionTimer.isActive() && marked != 0 &&
        marked != m_panel->orderId())
        m_table->clearSelection();
}

QByteArray OrdersPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    ListRequest request = m_model->request();
    if (m_byCustomer)
        request = {request.view, OrderSort::Customer, *m_byCustomer, request.filter};
    stream << stateVersion << static_cast<qint32>(request.view) << static_cast<qint32>(request.sort)
           << static_cast<qint32>(request.direction) << m_splitter->isByHand() << m_splitter->saveState()
           << QJsonDocument(toJson(request.filter)).toJson(QJsonDocument::Compact);
    return state;
}

void OrdersPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    qint32 view = 0;
    qint32 sort = 0;
    qint32 direction = 0;
    bool byHand = false;
    QByteArray splitter;
    stream >> version >> view >> sort >> direction >> byHand >> splitter;
    const bool isSane = stream.status() == QDataStream::Ok && version == stateVersion && view >= 0 &&
                        view < orderViewCount && sort >= 0 &&
                        sort <= static_cast<qint32>(OrderSort::TrackingNumber);
    if (!isSane)
        return;
    QByteArray filter;
    stream >> filter; // none in what an earlier version kept
    m_splitter->restore(byHand, splitter);
    const auto known = orderFilterFromJson(QJsonDocument::fromJson(filter).object());
    if (!known) // without it, this would be another list than was left
        return;
    const ListRequest request{static_cast<OrderView>(view), static_cast<OrderSort>(sort),
                              direction == Qt::AscendingOrder ? Qt::AscendingOrder : Qt::DescendingOrder,
                              *known};
    if (request.sort == OrderSort::Customer && !m_rights->rights().seesContacts) {
        m_byCustomer = request.direction;
        showList({.view = request.view, .filter = request.filter});
    } else {
        showList(request);
    }
}

} // namespace mars::ui
