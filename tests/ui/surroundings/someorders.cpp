// SPDX-License-Identifier: Apache-2.0
#include "surroundings/someorders.h"

namespace mars::test {

static TrackingEvent event(const QDateTime &at, Status status, EventSource source, const QString &text)
{
    TrackingEvent event;
    event.occurredAt = at;
    event.receivedAt = at.addSecs(120);
    event.status = status;
    event.source = source;
    event.origin = QStringLiteral("test");
    event.sourceKey = toName(status) + at.toString(Qt::ISODate);
    event.text = text;
    return event;
}

static Order plainOrder(const QString &number, const QDateTime &placedAt)
{
    Order order;
    order.source = QStringLiteral("mars");
    order.externalId = number;
    order.number = number;
    order.placedAt = placedAt;
    order.firstKnownAt = placedAt;
    order.promisedOn = placedAt.date().addDays(4);
    order.customer.name = QStringLiteral("Rohan Mehta");
    order.customer.phone = QStringLiteral("+91 98765 43210");
    order.customer.city = QStringLiteral("Mumbai");
    order.events = {event(placedAt, Status::Placed, EventSource::OrderSystem, QStringLiteral("Order placed")),
                    event(placedAt.addSecs(60), Status::Confirmed, EventSource::OrderSystem,
                          QStringLiteral("Payment received"))};
    return order;
}

QList<Order> someOrders(int count, const QDateTime &now)
{
    QList<Order> orders;
    for (int i = 0; i < count; ++i)
        orders << plainOrder(QStringLiteral("MO-%1").arg(100001 + i), now.addSecs(-3600LL * (count - i)));
    return orders;
}

static Shipment parcel(const QString &number, const QDateTime &now, QList<TrackingEvent> events)
{
    Shipment parcel;
    parcel.externalId = number;
    parcel.carrierCode = QStringLiteral("delhivery");
    parcel.numbers = {{number, now.addDays(-3), {}}};
    parcel.firstKnownAt = now.addDays(-3);
    parcel.events = std::move(events);
    return parcel;
}

Order splitOrder(const QDateTime &now)
{
    Order order = plainOrder(QStringLiteral("MO-204871"), now.addDays(-4));
    order.promisedOn = now.date();
    order.customer.name = QStringLiteral("Ananya Deshpande");
    order.customer.phone = QStringLiteral("+91 98200 00417");
    order.customer.email = QStringLiteral("ananya.d@example.com");
    order.customer.city = QStringLiteral("Kolhapur");
    const auto carrier = EventSource::Carrier;
    order.shipments = {
        parcel(QStringLiteral("28571400000011"), now,
               {event(now.addDays(-3), Status::PickedUp, carrier, QStringLiteral("Picked up")),
                event(now.addDays(-2), Status::Delivered, carrier, QStringLiteral("Delivered"))}),
        parcel(QStringLiteral("28571400000022"), now,
               {event(now.addDays(-3), Status::PickedUp, carrier, QStringLiteral("Picked up")),
                event(now.addSecs(-9000), Status::InTransit, carrier, QStringLiteral("Left Pune"))})};
    order.shipments.last().events.last().expectedOn = now.date().addDays(1);
    return order;
}

} // namespace mars::test
