// SPDX-License-Identifier: Apache-2.0
#include "import/mergeorder.h"

#include <algorithm>

namespace mars {

namespace {

void take(QString &text, const QString &more)
{
    if (!more.isEmpty())
        text = more;
}

void take(QDateTime &time, const QDateTime &more)
{
    if (more.isValid())
        time = more;
}

void takeEarlier(QDateTime &time, const QDateTime &more)
{
    if (more.isValid() && (!time.isValid() || more < time))
        time = more;
}

void mergeEvents(QList<TrackingEvent> &events, const QList<TrackingEvent> &more)
{
    for (const TrackingEvent &event : more) {
        const bool known = std::any_of(events.begin(), events.end(), [&event](const TrackingEvent &other) {
            return other.origin == event.origin && other.sourceKey == event.sourceKey;
        });
        if (!known)
            events.append(event);
    }
}

void mergeContents(QList<ShipmentLine> &lines, const QList<ShipmentLine> &more)
{
    for (const ShipmentLine &line : more) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&line](const ShipmentLine &other) {
            return other.orderLineId == line.orderLineId;
        });
        if (same == lines.end())
            lines.append(line);
        else
            *same = line;
    }
}

void mergeNumbers(QList<TrackingNumber> &numbers, const QList<TrackingNumber> &more)
{
    for (const TrackingNumber &number : more) {
        const bool known =
            std::any_of(numbers.begin(), numbers.end(),
                        [&number](const TrackingNumber &other) { return other.number == number.number; });
        if (known)
            continue;
        for (TrackingNumber &earlier : numbers) {
            if (!earlier.supersededAt.isValid())
                earlier.supersededAt = number.knownFrom;
        }
        numbers.append(number);
    }
}

void mergeShipment(Shipment &shipment, const Shipment &more)
{
    take(shipment.carrierCode, more.carrierCode);
    take(shipment.carrierText, more.carrierText);
    take(shipment.service, more.service);
    take(shipment.warehouse, more.warehouse);
    take(shipment.trackingLink, more.trackingLink);
    take(shipment.shipBy, more.shipBy);
    takeEarlier(shipment.firstKnownAt, more.firstKnownAt);
    mergeNumbers(shipment.numbers, more.numbers);
    mergeContents(shipment.lines, more.lines);
    mergeEvents(shipment.events, more.events);
}

} // namespace

bool isSameOrder(const Order &left, const Order &right)
{
    if (left.source != right.source || left.externalId != right.externalId || left.number != right.number)
        return false;
    if (!left.externalId.isEmpty() || !left.number.isEmpty())
        return true;
    return left.shipments.size() == 1 && right.shipments.size() == 1 &&
           left.shipments.first().trackingNumber() == right.shipments.first().trackingNumber();
}

void mergeParts(Order &order, const Order &more)
{
    for (const OrderLine &line : more.lines) {
        const auto same =
            std::find_if(order.lines.begin(), order.lines.end(),
                         [&line](const OrderLine &other) { return other.externalId == line.externalId; });
        if (same == order.lines.end())
            order.lines.append(line);
        else
            *same = line;
    }
    for (const Shipment &shipment : more.shipments) {
        const auto same =
            std::find_if(order.shipments.begin(), order.shipments.end(), [&shipment](const Shipment &other) {
                return other.externalId == shipment.externalId;
            });
        if (same == order.shipments.end())
            order.shipments.append(shipment);
        else
            mergeShipment(*same, shipment);
    }
}

void mergeOrder(Order &order, const Order &more)
{
    take(order.placedAt, more.placedAt);
    takeEarlier(order.firstKnownAt, more.firstKnownAt);
    if (more.promisedOn.isValid())
        order.promisedOn = more.promisedOn;
    if (!more.destinationZone.isEmpty())
        order.destinationZone = more.destinationZone;
    take(order.rawState, more.rawState);
    take(order.currency, more.currency);
    if (more.totalMinor)
        order.totalMinor = more.totalMinor;
    take(order.payment, more.payment);
    take(order.customer.name, more.customer.name);
    take(order.customer.phone, more.customer.phone);
    take(order.customer.email, more.customer.email);
    take(order.customer.street, more.customer.street);
    take(order.customer.city, more.customer.city);
    take(order.customer.region, more.customer.region);
    take(order.customer.postcode, more.customer.postcode);
    take(order.customer.country, more.customer.country);
    mergeParts(order, more);
    mergeEvents(order.events, more.events);
}

} // namespace mars
