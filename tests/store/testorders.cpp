// SPDX-License-Identifier: Apache-2.0
#include "testorders.h"

using namespace Qt::StringLiterals;

namespace mars::test {

TrackingEvent testEvent(const QString &at, Status status, const QString &text)
{
    TrackingEvent event;
    event.occurredAt = utc(at);
    event.receivedAt = event.occurredAt.addSecs(120);
    event.status = status;
    event.source = status == Status::Confirmed ? EventSource::OrderSystem : EventSource::Carrier;
    event.origin = u"test"_s;
    event.sourceKey = at + toName(status);
    event.text = text;
    return event;
}

Order testOrder(int n, const QString &customer)
{
    Order order;
    order.source = u"mars"_s;
    order.externalId = u"id-%1"_s.arg(n);
    order.number = u"MO-%1"_s.arg(n);
    order.placedAt = utc(u"2026-01-01T00:00:00Z"_s).addSecs(60LL * n);
    order.firstKnownAt = order.placedAt;
    order.promisedOn = QDate(2026, 1, 9);
    order.destinationZone = "Asia/Kolkata";
    order.currency = u"INR"_s;
    order.totalMinor = 129900 + n;
    order.customer = {customer,
                      u"+91 98200 %1"_s.arg(n, 5, 10, QLatin1Char('0')),
                      u"c%1@example.in"_s.arg(n),
                      u"1 MG Road"_s,
                      u"Pune"_s,
                      u"MH"_s,
                      u"411001"_s,
                      u"IN"_s};
    order.lines = {{u"l1"_s, u"LIP-1"_s, u"Lipstick"_s, 2}, {u"l2"_s, u"NAIL-9"_s, u"Nail polish"_s, 1}};
    Shipment parcel;
    parcel.externalId = u"p1"_s;
    parcel.carrierCode = u"bluedart"_s;
    parcel.carrierText = u"Blue Dart Surface"_s;
    parcel.numbers = {{u"BD%1"_s.arg(n), order.placedAt.addSecs(3600), {}}};
    parcel.firstKnownAt = order.placedAt.addSecs(3600);
    parcel.lines = {{u"l1"_s, 2}};
    parcel.events = {testEvent(u"2026-01-05T08:00:00Z"_s, Status::PickedUp),
                     testEvent(u"2026-01-06T08:00:00Z"_s, Status::InTransit, u"Left Pune"_s)};
    order.shipments = {parcel};
    order.events = {testEvent(u"2026-01-04T08:00:00Z"_s, Status::Confirmed)};
    return order;
}

QList<Order> testOrders(int first, int last)
{
    QList<Order> orders;
    for (int n = first; n <= last; ++n)
        orders.append(testOrder(n, n % 2 == 0 ? u"Zoë Rao"_s : u"प्रिया शर्मा"_s));
    return orders;
}

QList<Order> ordersBefore()
{
    return {testOrder(1), testOrder(2)};
}

QList<Order> ordersAfter()
{
    QList<Order> orders{testOrder(1), testOrder(2, u"Zoë Ødegård"_s), testOrder(3), testOrder(4)};
    orders[0].shipments[0].events.append(testEvent(u"2026-01-08T08:00:00Z"_s, Status::Delivered));
    orders[1].shipments[0].numbers = {{u"NEW 2"_s, orders[1].placedAt.addDays(2), {}}};
    return orders;
}

} // namespace mars::test
