// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/shownorder.h"

#include "domain/fullstop.h"
#include "domain/whentext.h"
#include "items/shownedits.h"

#include <QCoreApplication>

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
    const QString text = (QStringList(oneFullStop(answer.sentence() + u'.')) + answer.reasons).join(u' ');
    return asKnown.isEmpty() ? text : asKnown + QStringLiteral(": ") + text;
}

/** With the day, never "today": it may be read tomorrow. */
static QString asKnownText(const QDateTime &at, const ReaderContext &context)
{
    const QString day = dayText(at.toTimeZone(context.zone).date(), context.localNow());
    return QCoreApplication::translate("ShownOrder", "As known at %1")
        .arg(day + QChar(QChar::Nbsp) + clockText(at, context.forAnswer()));
}

ShownOrder shownOrder(const Order &order, const QDateTime &moment, const ReaderContext &context,
                      const QList<Edit> &waiting)
{
    ShownOrder shown;
    shown.context = context;
    if (moment.isValid()) {
        shown.order = asKnownAt(order, moment);
        shown.context.now = [moment] { return moment; };
        shown.asKnown = asKnownText(moment, context);
    } else {
        shown.order = withEdits(order, waiting);
        shown.waiting = waiting;
    }
    shown.notes = shownNotes(shown.order, shown.waiting);
    shown.state = derive(shown.order);
    shown.answer = answer(shown.order, shown.state, shown.context.forAnswer());
    return shown;
}

} // namespace mars::ui
