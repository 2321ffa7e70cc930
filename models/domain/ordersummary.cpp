// SPDX-License-Identifier: Apache-2.0
#include "domain/ordersummary.h"

#include "domain/derivation.h"

namespace mars {
namespace {

bool isUnderWay(Status status)
{
    return status >= Status::LabelCreated && status != Status::Cancelled && !isFinal(status);
}

/** Where the order itself decides, the first parcel that was known stands for it. */
const Shipment *shownParcel(const Order &order, const OrderState &state)
{
    if (order.shipments.isEmpty())
        return nullptr;
    return &order.shipments.at(qMax(0, state.decidingShipment));
}

} // namespace

OrderSummary summarise(const Order &order, const OrderState &state)
{
    OrderSummary row;
    row.id = order.id;
    row.number = order.number;
    row.placedAt = order.placedAt;
    row.customerName = order.customer.name;
    row.city = order.customer.city;
    row.stage = state.stage;
    row.decidingStatus = state.decidingStatus;
    row.reason = state.reason;
    if (const Shipment *parcel = shownParcel(order, state)) {
        row.carrierCode = parcel->carrierCode;
        row.carrierText = parcel->carrierText;
        row.trackingNumber = parcel->trackingNumber();
    }
    for (qsizetype i = 0; i < order.shipments.size(); ++i) {
        const Status status = state.shipments.at(i).status;
        row.parcels += status == Status::Cancelled ? 0 : 1;
        row.numberMissing |= isUnderWay(status) && order.shipments.at(i).trackingNumber().isEmpty();
    }
    row.deliveredParcels = state.deliveredParcels;
    row.withdrawn = state.withdrawn;
    row.contradictory = !state.contradictions.isEmpty();
    row.promisedOn = order.promisedOn;
    row.expectedOn = state.expectedOn;
    row.deliveredAt = state.deliveredAt;
    row.destinationZone = order.destinationZone;
    return row;
}

} // namespace mars
