// SPDX-License-Identifier: Apache-2.0
#include "madeorders.h"

namespace mars::test {

QDateTime testTime()
{
    return QDateTime(QDate(2026, 11, 23), QTime(5, 12), Qt::UTC);
}

ReaderContext testReader()
{
    return {testTime, QTimeZone("Asia/Kolkata"), [](const QString &code) { return code.toUpper(); }};
}

TrackingEvent scan(Status status, const QDateTime &at, const QString &place, const QString &text)
{
    TrackingEvent event;
    event.occurredAt = at;
    event.receivedAt = at.addSecs(120);
    event.status = status;
    event.source = EventSource::Carrier;
    event.origin = QStringLiteral("test");
    event.sourceKey = QString::number(at.toMSecsSinceEpoch()) + toName(status);
    event.place = place;
    event.text = text;
    return event;
}

Order madeOrder(int n)
{
    Order order;
    order.id = n;
    order.source = QStringLiteral("test");
    order.externalId = QString::number(n);
    order.number = QStringLiteral("MO-%1").arg(100000 + n);
    order.placedAt = testTime().addSecs(-3600 * n);
    order.firstKnownAt = order.placedAt;
    order.promisedOn = QDate(2026, 11, 25);
    order.customer.name = QStringLiteral("Customer %1").arg(n);
    order.customer.phone = QStringLiteral("+91 98200 %1").arg(n, 5, 10, QLatin1Char('0'));
    order.customer.city = QStringLiteral("Pune");
    order.lines = {{QStringLiteral("1"), QStringLiteral("SKU-1"), QStringLiteral("Rose oil"), 1}};
    Shipment parcel;
    parcel.externalId = QStringLiteral("P1");
    parcel.carrierCode = QStringLiteral("kc");
    parcel.numbers = {{QStringLiteral("KC%1IN").arg(n, 6, 10, QLatin1Char('0')), order.placedAt, {}}};
    parcel.lines = {{QStringLiteral("1"), 1}};
    parcel.firstKnownAt = order.placedAt;
    parcel.events = {scan(Status::PickedUp, order.placedAt.addSecs(600)),
                     scan(Status::InTransit, order.placedAt.addSecs(1200), QStringLiteral("Pune"))};
    order.shipments = {parcel};
    return order;
}

QList<Order> madeOrders(int count)
{
    QList<Order> orders;
    for (int n = 1; n <= count; ++n)
        orders.append(madeOrder(n));
    return orders;
}

} // namespace mars::test
