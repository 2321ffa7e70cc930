// SPDX-License-Identifier: Apache-2.0
#include "items/shownedits.h"

#include <algorithm>

namespace mars {

namespace {

bool isOf(const Edit &edit, const TrackingEvent &event)
{
    return event.isCorrection && event.sourceKey == edit.id.toString(QUuid::WithoutBraces);
}

bool stands(const NumberEdit &number, const Shipment &shipment)
{
    return shipment.id == number.shipment && shipment.trackingNumber() == number.number;
}

/** What was applied may wait still, for the answer. */
bool isIn(const Order &order, const Edit &edit)
{
    const auto says = [&edit](const TrackingEvent &event) { return isOf(edit, event); };
    const auto *number = std::get_if<NumberEdit>(&edit.change);
    return std::any_of(order.events.cbegin(), order.events.cend(), says) ||
           std::any_of(order.shipments.cbegin(), order.shipments.cend(), [&](const Shipment &shipment) {
               return (number && stands(*number, shipment)) ||
                      std::any_of(shipment.events.cbegin(), shipment.events.cend(), says);
           });
}

} // namespace

Order withEdits(Order order, const QList<Edit> &edits)
{
    for (const Edit &edit : edits) {
        if (isAbout(edit, order) && !isIn(order, edit))
            order = withEdit(order, edit, edit.madeAt);
    }
    return order;
}

bool isOfAny(const QList<Edit> &edits, const TrackingEvent &event)
{
    return std::any_of(edits.cbegin(), edits.cend(),
                       [&event](const Edit &edit) { return isOf(edit, event); });
}

bool setsNumber(const QList<Edit> &edits, const Shipment &shipment)
{
    return std::any_of(edits.cbegin(), edits.cend(), [&shipment](const Edit &edit) {
        const auto *number = std::get_if<NumberEdit>(&edit.change);
        return number && stands(*number, shipment);
    });
}

} // namespace mars
