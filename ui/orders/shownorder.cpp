// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/shownorder.h"

#include "domain/fullstop.h"

namespace mars::ui {

int ShownOrder::mainShipment() const
{
    if (state.decidingShipment >= 0 && state.decidingShipment < order.shipments.size())
        return state.decidingShipment;
    for (int i = 0; i < order.shipments.size(); ++i) {
        if (!order.shipments.at(i).trackingNumber().isEmpty())
            return i;
    }
    return order.shipments.isEmpty() ? -1 : 0;
}

QString ShownOrder::mainNumber() const
{
    const int shipment = mainShipment();
    return shipment < 0 ? QString() : order.shipments.at(shipment).trackingNumber();
}

QString ShownOrder::answerText() const
{
    return (QStringList(oneFullStop(answer.sentence() + u'.')) + answer.reasons).join(u' ');
}

ShownOrder shownOrder(const Order &order, const QDateTime &moment, const ReaderContext &context)
{
    ShownOrder shown;
    shown.order = moment.isValid() ? asKnownAt(order, moment) : order;
    shown.state = derive(shown.order);
    shown.answer = answer(shown.order, shown.state, context.forAnswer());
    return shown;
}

} // namespace mars::ui
