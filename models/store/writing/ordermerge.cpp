// SPDX-License-Identifier: Apache-2.0
#include "store/writing/ordermerge.h"

#include "domain/lookupkeys.h"

#include <algorithm>
#include <QSet>

namespace mars {

namespace {

bool lay(QString &known, const QString &stated)
{
    if (stated.isEmpty() || known == stated)
        return false;
    known = stated;
    return true;
}

template<typename Value>
bool layValid(Value &known, const Value &stated)
{
    if (!stated.isValid() || known == stated)
        return false;
    known = stated;
    return true;
}

template<typename Value>
bool layAny(Value &known, const Value &stated)
{
    if (known == stated)
        return false;
    known = stated;
    return true;
}

bool mergeCustomer(Customer &known, const Customer &stated)
{
    bool changed = lay(known.name, stated.name);
    changed |= lay(known.phone, stated.phone);
    changed |= lay(known.email, stated.email);
    changed |= lay(known.street, stated.street);
    changed |= lay(known.city, stated.city);
    changed |= lay(known.region, stated.region);
    changed |= lay(known.postcode, stated.postcode);
    changed |= lay(known.country, stated.country);
    return changed;
}

// A line without an id of its own is known by what it is.
bool mergeLine(QList<OrderLine> &lines, const OrderLine &stated)
{
    const auto same = [&stated](const OrderLine &line) {
        return line.externalId == stated.externalId &&
               (!stated.externalId.isEmpty() || (line.sku == stated.sku && line.name == stated.name));
    };
    const auto line = std::find_if(lines.begin(), lines.end(), same);
    if (line == lines.end()) {
        lines.append(stated);
        return true;
    }
    bool changed = lay(line->sku, stated.sku);
    changed |= lay(line->name, stated.name);
    changed |= layAny(line->quantity, stated.quantity);
    return changed;
}

bool mergeShipmentLine(QList<ShipmentLine> &lines, const ShipmentLine &stated)
{
    const auto line = std::find_if(lines.begin(), lines.end(), [&stated](const ShipmentLine &known) {
        return known.orderLineId == stated.orderLineId;
    });
    if (line == lines.end()) {
        lines.append(stated);
        return true;
    }
    return layAny(line->quantity, stated.quantity);
}

bool addEvents(QList<TrackingEvent> &known, const QList<TrackingEvent> &stated)
{
    if (stated.isEmpty())
        return false;
    QSet<QPair<QString, QString>> identities;
    for (const TrackingEvent &event : known)
        identities.insert({event.origin, event.sourceKey});
    const qsizetype before = known.size();
    for (const TrackingEvent &event : stated) {
        const QPair<QString, QString> identity{event.origin, event.sourceKey};
        if (!identities.contains(identity)) {
            identities.insert(identity);
            known.append(event);
        }
    }
    return known.size() > before;
}

bool hasNumber(const Shipment &shipment, const QString &key)
{
    return std::any_of(shipment.numbers.begin(), shipment.numbers.end(),
                       [&key](const TrackingNumber &n) { return trackingNumberKey(n.number) == key; });
}

/** One that became known later supersedes those before it; one that only turns up later is superseded itself.
 */
bool mergeNumber(QList<TrackingNumber> &numbers, TrackingNumber stated)
{
    const QString key = trackingNumberKey(stated.number);
    if (key.isEmpty())
        return false;
    const auto known = std::find_if(numbers.begin(), numbers.end(), [&key](const TrackingNumber &number) {
        return trackingNumberKey(number.number) == key;
    });
    if (known != numbers.end())
        return stated.supersededAt.isValid() && !known->supersededAt.isValid() &&
               layValid(known->supersededAt, stated.supersededAt);
    const auto place = std::upper_bound(
        numbers.begin(), numbers.end(), stated.knownFrom,
        [](const QDateTime &moment, const TrackingNumber &number) { return moment < number.knownFrom; });
    if (place != numbers.end() && !stated.supersededAt.isValid())
        stated.supersededAt = place->knownFrom;
    for (auto earlier = numbers.begin(); earlier != place; ++earlier) {
        if (!earlier->supersededAt.isValid())
            earlier->supersededAt = stated.knownFrom;
    }
    numbers.insert(place, stated);
    return true;
}

QDateTime firstReceived(const Shipment &shipment, const QDateTime &now)
{
    QDateTime first = now;
    for (const TrackingEvent &event : shipment.events)
        first = qMin(first, event.receivedAt);
    return first;
}

bool mergeShipment(Shipment &known, const Shipment &stated, const QDateTime &now)
{
    bool changed = lay(known.externalId, stated.externalId);
    changed |= lay(known.carrierCode, stated.carrierCode);
    changed |= lay(known.carrierText, stated.carrierText);
    changed |= lay(known.service, stated.service);
    changed |= lay(known.warehouse, stated.warehouse);
    changed |= lay(known.trackingLink, stated.trackingLink);
    changed |= layValid(known.shipBy, stated.shipBy);
    if (!known.firstKnownAt.isValid()) {
        known.firstKnownAt = stated.firstKnownAt.isValid() ? stated.firstKnownAt : firstReceived(stated, now);
        changed = true;
    }
    for (TrackingNumber number : stated.numbers) {
        if (!number.knownFrom.isValid())
            number.knownFrom = known.numbers.isEmpty() ? known.firstKnownAt : now;
        changed |= mergeNumber(known.numbers, number);
    }
    for (const ShipmentLine &line : stated.lines)
        changed |= mergeShipmentLine(known.lines, line);
    changed |= addEvents(known.events, stated.events);
    return changed;
}

/** By the source's id; where one side has none, by number; the only parcel where that says nothing either. */
Shipment *findShipment(QList<Shipment> &known, const Shipment &stated)
{
    const auto matching = [&known](auto &&same) -> Shipment * {
        const auto found = std::find_if(known.begin(), known.end(), same);
        return found == known.end() ? nullptr : &*found;
    };
    if (!stated.externalId.isEmpty()) {
        if (Shipment *shipment =
                matching([&](const Shipment &s) { return s.externalId == stated.externalId; }))
            return shipment;
    }
    for (const TrackingNumber &number : stated.numbers) {
        const QString key = trackingNumberKey(number.number);
        const auto same = [&](const Shipment &s) {
            return (s.externalId.isEmpty() || stated.externalId.isEmpty()) && hasNumber(s, key);
        };
        if (Shipment *shipment = key.isEmpty() ? nullptr : matching(same))
            return shipment;
    }
    const bool onlyOne =
        known.size() == 1 && (stated.externalId.isEmpty() || known.first().externalId.isEmpty());
    if (onlyOne && (stated.numbers.isEmpty() || known.first().numbers.isEmpty()))
        return &known.first();
    return nullptr;
}

} // namespace

bool mergeInto(Order &known, const Order &stated, const QDateTime &now)
{
    bool changed = lay(known.externalId, stated.externalId);
    changed |= lay(known.number, stated.number);
    changed |= layValid(known.placedAt, stated.placedAt);
    changed |= layValid(known.promisedOn, stated.promisedOn);
    if (!stated.destinationZone.isEmpty())
        changed |= layAny(known.destinationZone, stated.destinationZone);
    changed |= lay(known.rawState, stated.rawState);
    changed |= lay(known.currency, stated.currency);
    if (stated.totalMinor)
        changed |= layAny(known.totalMinor, stated.totalMinor);
    changed |= lay(known.payment, stated.payment);
    changed |= mergeCustomer(known.customer, stated.customer);
    if (!known.firstKnownAt.isValid()) {
        known.firstKnownAt = stated.firstKnownAt.isValid() ? stated.firstKnownAt : now;
        changed = true;
    }
    for (const OrderLine &line : stated.lines)
        changed |= mergeLine(known.lines, line);
    for (const Shipment &shipment : stated.shipments) {
        Shipment *target = findShipment(known.shipments, shipment);
        if (!target) {
            known.shipments.append(Shipment{});
            target = &known.shipments.last();
            changed = true;
        }
        changed |= mergeShipment(*target, shipment, now);
    }
    changed |= addEvents(known.events, stated.events);
    return changed;
}

} // namespace mars
