// SPDX-License-Identifier: Apache-2.0
#include "store/reading/orderreader.h"

#include "domain/derivation.h"
#include "store/engine/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Orders = QHash<OrderId, Order>;

void readBase(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_orders"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        Order order;
        order.id = row.integer();
        order.source = row.text();
        order.externalId = row.text();
        order.number = row.text();
        order.placedAt = row.moment();
        order.firstKnownAt = row.moment();
        order.promisedOn = row.day();
        order.destinationZone = row.text().toUtf8();
        order.rawState = row.text();
        order.currency = row.text();
        if (const QVariant total = row.raw(); !total.isNull())
            order.totalMinor = total.toLongLong();
        order.payment = row.text();
        order.customer.name = row.text();
        order.customer.city = row.text();
        order.customer.phone = row.text();
        order.customer.email = row.text();
        order.customer.street = row.text();
        order.customer.region = row.text();
        order.customer.postcode = row.text();
        order.customer.country = row.text();
        orders.insert(order.id, order);
    }
}

void readLines(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_order_lines"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        QList<OrderLine> &lines = orders[row.integer()].lines;
        lines.append({row.text(), row.text(), row.text(), int(row.integer())});
    }
}

void readShipments(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_shipments"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        QList<Shipment> &shipments = orders[row.integer()].shipments;
        Shipment shipment;
        shipment.id = row.integer();
        shipment.externalId = row.text();
        shipment.carrierCode = row.text();
        shipment.carrierText = row.text();
        shipment.service = row.text();
        shipment.warehouse = row.text();
        shipment.trackingLink = row.text();
        shipment.firstKnownAt = row.moment();
        shipment.shipBy = row.moment();
        shipments.append(shipment);
    }
}

Shipment &shipmentOf(Orders &orders, OrderId order, qint64 id)
{
    QList<Shipment> &shipments = orders[order].shipments;
    const auto found = std::find_if(shipments.begin(), shipments.end(),
                                    [id](const Shipment &shipment) { return shipment.id == id; });
    // An orphan belongs to no parcel that anyone sees; checkDatabase() reports it.
    static thread_local Shipment unknown;
    return found == shipments.end() ? unknown : *found;
}

void readShipmentLines(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_shipment_lines"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const OrderId order = row.integer();
        Shipment &shipment = shipmentOf(orders, order, row.integer());
        shipment.lines.append({row.text(), int(row.integer())});
    }
}

void readNumbers(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_tracking_numbers"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const OrderId order = row.integer();
        Shipment &shipment = shipmentOf(orders, order, row.integer());
        shipment.numbers.append({row.text(), row.moment(), row.moment(), QUuid::fromString(row.text())});
    }
}

TrackingEvent takeEvent(Query &row)
{
    TrackingEvent event;
    event.occurredAt = row.moment();
    event.receivedAt = row.moment();
    event.status = statusFromName(row.text()).value_or(Status::Unknown);
    event.reason = statusReasonFromName(row.text()).value_or(StatusReason::None);
    event.source = eventSourceFromName(row.text()).value_or(EventSource::OrderSystem);
    event.origin = row.text();
    event.sourceKey = row.text();
    event.text = row.text();
    event.place = row.text();
    event.rawTime = row.text();
    event.zoneAssumed = row.flag();
    event.expectedOn = row.day();
    event.isCorrection = row.flag();
    event.person = row.text();
    return event;
}

void readEvents(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_events"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        const OrderId order = row.integer();
        const QVariant shipment = row.raw();
        const TrackingEvent event = takeEvent(row);
        if (shipment.isNull())
            orders[order].events.append(event);
        else
            shipmentOf(orders, order, shipment.toLongLong()).events.append(event);
    }
}

void readNotes(Connection &connection, const QString &ids, Orders &orders)
{
    Query row = connection.query("read_notes"_L1);
    row.bind("ids"_L1, ids);
    while (row.next()) {
        QList<Note> &notes = orders[row.integer()].notes;
        const QUuid id = QUuid::fromString(row.text());
        const QString person = row.text();
        const QDateTime madeAt = row.moment();
        notes.append({id, person, madeAt, row.text()});
    }
}

} // namespace

QHash<OrderId, Order> readOrders(Connection &connection, const QList<OrderId> &ids)
{
    Orders orders;
    if (ids.isEmpty())
        return orders;
    const QString set = jsonArray(ids);
    ReadTransaction sameMoment(connection);
    readBase(connection, set, orders);
    readLines(connection, set, orders);
    readShipments(connection, set, orders);
    readShipmentLines(connection, set, orders);
    readNumbers(connection, set, orders);
    readEvents(connection, set, orders);
    readNotes(connection, set, orders);
    for (Order &order : orders) {
        normaliseEvents(order.events);
        for (Shipment &shipment : order.shipments)
            normaliseEvents(shipment.events);
    }
    return orders;
}

OrderSummary takeSummary(Query &row)
{
    OrderSummary summary;
    summary.id = row.integer();
    summary.number = row.text();
    summary.placedAt = row.moment();
    summary.customerName = row.text();
    summary.city = row.text();
    summary.stage = stageFromName(row.text()).value_or(Stage::Confirmed);
    summary.decidingStatus = statusFromName(row.text()).value_or(Status::Unknown);
    summary.reason = statusReasonFromName(row.text()).value_or(StatusReason::None);
    summary.carrierCode = row.text();
    summary.carrierText = row.text();
    summary.trackingNumber = row.text();
    summary.parcels = int(row.integer());
    summary.deliveredParcels = int(row.integer());
    summary.numberMissing = row.flag();
    summary.withdrawn = row.flag();
    summary.contradictory = row.flag();
    summary.promisedOn = row.day();
    summary.expectedOn = row.day();
    summary.deliveredAt = row.moment();
    summary.destinationZone = row.text().toUtf8();
    return summary;
}

QList<OrderSummary> readSummaries(Connection &connection, const QList<OrderId> &ids)
{
    QHash<OrderId, OrderSummary> found;
    Query row = connection.query("summaries"_L1);
    row.bind("ids"_L1, jsonArray(ids));
    while (row.next()) {
        const OrderSummary summary = takeSummary(row);
        found.insert(summary.id, summary);
    }
    QList<OrderSummary> summaries;
    for (const OrderId id : ids) {
        if (const auto it = found.constFind(id); it != found.cend())
            summaries.append(*it);
    }
    return summaries;
}

QString jsonArray(const QList<OrderId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const OrderId id : ids)
        numbers.append(QString::number(id));
    return u'[' + numbers.join(u',') + u']';
}

QString jsonArray(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

} // namespace mars
