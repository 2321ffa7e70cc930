// SPDX-License-Identifier: Apache-2.0
#include "memorysink.h"

#include <algorithm>

using namespace mars;

namespace {

void lay(QString &known, const QString &stated)
{
    if (!stated.isEmpty())
        known = stated;
}

template<typename Moment>
void layValid(Moment &known, const Moment &stated)
{
    if (stated.isValid())
        known = stated;
}

void addEvents(QList<TrackingEvent> &known, const QList<TrackingEvent> &stated)
{
    for (const TrackingEvent &event : stated) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&event](const TrackingEvent &other) {
            return other.origin == event.origin && other.sourceKey == event.sourceKey;
        });
        if (!isKnown)
            known.append(event);
    }
}

void addNumbers(QList<TrackingNumber> &known, const QList<TrackingNumber> &stated)
{
    for (const TrackingNumber &number : stated) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&number](const TrackingNumber &other) {
            return other.number == number.number;
        });
        if (isKnown)
            continue;
        for (TrackingNumber &earlier : known) {
            if (!earlier.supersededAt.isValid())
                earlier.supersededAt = number.knownFrom;
        }
        known.append(number);
    }
}

template<typename Part, typename Key>
Part &partOf(QList<Part> &parts, const Part &stated, Key key)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.*key == stated.*key; });
    if (found != parts.end())
        return *found;
    parts.append(stated);
    return parts.last();
}

Shipment &shipmentOf(QList<Shipment> &known, const Shipment &stated)
{
    if (stated.externalId.isEmpty()) {
        for (Shipment &shipment : known) {
            for (const TrackingNumber &number : shipment.numbers) {
                if (number.number == stated.trackingNumber())
                    return shipment;
            }
        }
    }
    return partOf(known, stated, &Shipment::externalId);
}

void merge(Shipment &known, const Shipment &stated)
{
    lay(known.carrierCode, stated.carrierCode);
    lay(known.carrierText, stated.carrierText);
    lay(known.service, stated.service);
    lay(known.warehouse, stated.warehouse);
    lay(known.trackingLink, stated.trackingLink);
    layValid(known.shipBy, stated.shipBy);
    addNumbers(known.numbers, stated.numbers);
    for (const ShipmentLine &line : stated.lines)
        partOf(known.lines, line, &ShipmentLine::orderLineId).quantity = line.quantity;
    addEvents(known.events, stated.events);
}

void merge(Order &known, const Order &stated)
{
    layValid(known.placedAt, stated.placedAt);
    layValid(known.promisedOn, stated.promisedOn);
    if (!stated.destinationZone.isEmpty())
        known.destinationZone = stated.destinationZone;
    lay(known.rawState, stated.rawState);
    lay(known.payment, stated.payment);
    lay(known.currency, stated.currency);
    if (stated.totalMinor)
        known.totalMinor = stated.totalMinor;
    lay(known.customer.name, stated.customer.name);
    lay(known.customer.phone, stated.customer.phone);
    lay(known.customer.city, stated.customer.city);
    for (const OrderLine &line : stated.lines)
        partOf(known.lines, line, &OrderLine::externalId) = line;
    for (const Shipment &shipment : stated.shipments)
        merge(shipmentOf(known.shipments, shipment), shipment);
    addEvents(known.events, stated.events);
}

bool holdsNumber(const Order &order, const QString &trackingNumber)
{
    return std::any_of(order.shipments.begin(), order.shipments.end(), [&](const Shipment &shipment) {
        return std::any_of(shipment.numbers.begin(), shipment.numbers.end(),
                           [&](const TrackingNumber &number) { return number.number == trackingNumber; });
    });
}

} // namespace

Result<WriteReport> MemorySink::write(const QList<Order> &orders)
{
    if (failWith)
        return *std::exchange(failWith, std::nullopt);
    m_batches.append(orders.size());
    WriteReport report;
    for (const Order &stated : orders) {
        Order *known = find(stated);
        if (!known && (stated.number.isEmpty() || !stated.placedAt.isValid())) {
            report.outcomes.append(WriteOutcome::Rejected);
            report.rejections.append(QStringLiteral("There is no such order yet."));
            report.stored.append(0);
            continue;
        }
        if (!known) {
            m_orders.append(stated);
            m_orders.last().id = m_orders.size();
            known = &m_orders.last();
            report.outcomes.append(WriteOutcome::Inserted);
        } else {
            const Order before = *known;
            merge(*known, stated);
            report.outcomes.append(*known == before ? WriteOutcome::Unchanged : WriteOutcome::Updated);
        }
        report.stored.append(known->id);
        report.contradictions.insert(known->id, derive(*known).contradictions);
    }
    return report;
}

Result<qint64> MemorySink::removeSource(const QString &source)
{
    return qint64(m_orders.removeIf([&source](const Order &order) { return order.source == source; }));
}

Result<WriteReport> MemorySink::replaceSource(const QString &source, const QList<Order> &orders)
{
    (void)removeSource(source);
    return write(orders);
}

Order MemorySink::order(const QString &number) const
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(),
                                    [&number](const Order &order) { return order.number == number; });
    return found == m_orders.end() ? Order() : *found;
}

Order *MemorySink::find(const Order &stated)
{
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&stated](const Order &known) {
        if (!stated.externalId.isEmpty())
            return known.source == stated.source && known.externalId == stated.externalId;
        if (!stated.number.isEmpty())
            return known.source == stated.source && known.number == stated.number;
        return stated.shipments.size() == 1 && holdsNumber(known, stated.shipments.first().trackingNumber());
    });
    return found == m_orders.end() ? nullptr : &*found;
}
