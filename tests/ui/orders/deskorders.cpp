// SPDX-License-Identifier: Apache-2.0
#include "deskorders.h"

namespace mars::test {

namespace {

TrackingEvent event(Status status, const QDateTime &at, EventSource source = EventSource::Carrier,
                    const QString &text = {})
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

Shipment parcel(const QString &id, const QString &carrier, const QString &number, const QDateTime &from)
{
    Shipment parcel;
    parcel.externalId = id;
    parcel.carrierCode = carrier;
    parcel.firstKnownAt = from;
    if (!number.isEmpty())
        parcel.numbers = {{number, from, {}}};
    parcel.lines = {{QStringLiteral("1"), 1}};
    return parcel;
}

Order plain(const QString &number, const QString &customer, const QString &phone, const QDateTime &placedAt)
{
    Order order;
    order.source = QStringLiteral("test");
    order.externalId = number;
    order.number = number;
    order.placedAt = placedAt;
    order.firstKnownAt = placedAt;
    order.promisedOn = placedAt.date().addDays(4);
    order.customer.name = customer;
    order.customer.phone = phone;
    order.customer.city = QStringLiteral("Kolhapur");
    order.lines = {{QStringLiteral("1"), QStringLiteral("LIP-0417"), QStringLiteral("Matte lipstick"), 1}};
    order.events = {event(Status::Confirmed, placedAt.addSecs(60), EventSource::OrderSystem)};
    return order;
}

Order split(const QDateTime &now)
{
    Order order = plain(splitOrderNumber, QStringLiteral("Ananya Deshpande"),
                        QStringLiteral("+91 98200 00417"), now.addDays(-4));
    order.promisedOn = now.date();
    const QString carrier = QStringLiteral("bluedart");
    order.shipments = {parcel(QStringLiteral("1"), carrier, QStringLiteral("73833940482"), now.addDays(-4)),
                       parcel(QStringLiteral("2"), carrier, QStringLiteral("66224866842"), now.addDays(-3))};
    order.shipments.first().events = {event(Status::PickedUp, now.addDays(-3)),
                                      event(Status::Delivered, now.addDays(-2))};
    order.shipments.last().events = {
        event(Status::PickedUp, now.addDays(-3)), event(Status::OnHold, now.addDays(-2)),
        event(Status::InTransit, now.addSecs(-9000), EventSource::Carrier, QStringLiteral("Left Pune"))};
    order.shipments.last().events.last().expectedOn = now.date().addDays(1);
    return order;
}

Order delivered(Order order, const QString &number, const QDateTime &at)
{
    order.shipments = {parcel(QStringLiteral("1"), QStringLiteral("delhivery"), number, order.placedAt)};
    order.shipments.first().events = {event(Status::PickedUp, order.placedAt.addSecs(7200)),
                                      event(Status::Delivered, at)};
    return order;
}

/** The last thing said of an order's parcel, by its place in the round: every view gets some. */
Order inRound(int n, const QDateTime &now)
{
    Order order = plain(QStringLiteral("MO-%1").arg(310000 + n * 7), QStringLiteral("Customer %1").arg(n),
                        QStringLiteral("+91 99300 %1").arg(10000 + n), now.addDays(-4).addSecs(-3600 * n));
    static const QList<Status> round{Status::InTransit, Status::OutForDelivery, Status::AttemptFailed,
                                     Status::PickedUp, Status::Delivered};
    order.promisedOn = now.date().addDays(n % 4 - 1);
    order.shipments = {parcel(QStringLiteral("1"), QStringLiteral("delhivery"),
                              QStringLiteral("2857140%1").arg(1000000 + n), order.placedAt)};
    order.shipments.first().events = {event(Status::PickedUp, order.placedAt.addSecs(7200)),
                                      event(round.at(n % round.size()), now.addSecs(-600 - n))};
    return order;
}

QString carrierWithFormOnly(const CarrierCatalogue &catalogue)
{
    for (const CarrierDescription &carrier : catalogue.carriers()) {
        if (carrier.trackingUrlTemplate.isEmpty() && !carrier.trackingPage.isEmpty() && !carrier.isAggregator)
            return carrier.code;
    }
    return {};
}

} // namespace

QList<Order> deskOrders(const CarrierCatalogue &catalogue, const QDateTime &now)
{
    const QString name = QStringLiteral("Ananya Deshpande");
    const QString phone = QStringLiteral("098200-00417");
    QList<Order> orders{split(now),
                        delivered(plain(QStringLiteral("MO-198340"), name, phone, now.addDays(-44)),
                                  QStringLiteral("28571400000340"), now.addDays(-40)),
                        delivered(plain(QStringLiteral("MO-187712"), name, phone, now.addDays(-112)),
                                  QStringLiteral("28571400000712"), now.addDays(-108))};
    Order form = plain(QStringLiteral("MO-250001"), QStringLiteral("Harish Patil"),
                       QStringLiteral("+91 98111 22334"), now.addDays(-2));
    form.shipments = {parcel(QStringLiteral("1"), carrierWithFormOnly(catalogue), QStringLiteral("ZX9981234"),
                             form.placedAt)};
    form.shipments.first().events = {event(Status::PickedUp, now.addDays(-1))};
    orders.append(form);
    for (int n = 1; n <= 160; ++n)
        orders.append(inRound(n, now));
    return orders;
}

} // namespace mars::test
