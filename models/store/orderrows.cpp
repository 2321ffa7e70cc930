// SPDX-License-Identifier: Apache-2.0
#include "store/orderrows.h"

#include "domain/lookupkeys.h"
#include "store/connection.h"
#include "store/derivedcolumns.h"
#include "store/identity.h"
#include "store/orderreader.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mars {

OrderRows::OrderRows(Connection &connection)
    : m_connection(connection)
{
}

void OrderRows::add(const WorkingOrder &working)
{
    const Order &order = working.order;
    addOrder(order);
    addContact(order);
    addLines(order);
    addEvents(order, 0, order.events, working.storedEvents);
    for (qsizetype i = 0; i < order.shipments.size(); ++i) {
        addShipment(order, i);
        const Shipment &shipment = order.shipments.at(i);
        addEvents(order, shipment.id, shipment.events, working.storedOfShipment.value(i, 0));
    }
    if (working.renamed)
        addWords(order);
    if (working.renamed && !working.isNew)
        m_renamed.append(order.id);
}

void OrderRows::addOrder(const Order &order)
{
    const Dialect &dialect = m_connection.dialect();
    QJsonObject row = derivedColumns(order, dialect);
    row.insert("id"_L1, order.id);
    row.insert("source"_L1, dialect.json(order.source));
    row.insert("external_id"_L1, order.externalId.isEmpty() ? QJsonValue() : QJsonValue(order.externalId));
    row.insert("number"_L1, dialect.json(order.number));
    row.insert("placed_at"_L1, dialect.json(order.placedAt));
    row.insert("first_known_at"_L1, dialect.json(order.firstKnownAt));
    row.insert("promised_on"_L1, dialect.json(order.promisedOn));
    row.insert("destination_zone"_L1, QString::fromUtf8(order.destinationZone));
    row.insert("raw_state"_L1, dialect.json(order.rawState));
    row.insert("currency"_L1, dialect.json(order.currency));
    row.insert("total_minor"_L1, order.totalMinor ? QJsonValue(*order.totalMinor) : QJsonValue());
    row.insert("payment"_L1, dialect.json(order.payment));
    row.insert("customer_name"_L1, dialect.json(order.customer.name));
    row.insert("city"_L1, dialect.json(order.customer.city));
    m_orders.append(row);
}

void OrderRows::addContact(const Order &order)
{
    const Dialect &dialect = m_connection.dialect();
    QJsonObject row = contactKeys(order.customer);
    row.insert("order_id"_L1, order.id);
    row.insert("phone"_L1, dialect.json(order.customer.phone));
    row.insert("email"_L1, dialect.json(order.customer.email));
    row.insert("street"_L1, dialect.json(order.customer.street));
    row.insert("region"_L1, dialect.json(order.customer.region));
    row.insert("postcode"_L1, dialect.json(order.customer.postcode));
    row.insert("country"_L1, dialect.json(order.customer.country));
    m_contacts.append(row);
}

void OrderRows::addLines(const Order &order)
{
    const Dialect &dialect = m_connection.dialect();
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines.at(i);
        m_lines.append(QJsonObject{{u"order_id"_s, order.id},
                                   {u"position"_s, i},
                                   {u"external_id"_s, dialect.json(line.externalId)},
                                   {u"sku"_s, dialect.json(line.sku)},
                                   {u"name"_s, dialect.json(line.name)},
                                   {u"quantity"_s, line.quantity}});
    }
}

void OrderRows::addShipment(const Order &order, qsizetype position)
{
    const Dialect &dialect = m_connection.dialect();
    const Shipment &shipment = order.shipments.at(position);
    m_shipments.append(QJsonObject{{u"id"_s, shipment.id},
                                   {u"order_id"_s, order.id},
                                   {u"position"_s, position},
                                   {u"external_id"_s, dialect.json(shipment.externalId)},
                                   {u"carrier_code"_s, dialect.json(shipment.carrierCode)},
                                   {u"carrier_text"_s, dialect.json(shipment.carrierText)},
                                   {u"service"_s, dialect.json(shipment.service)},
                                   {u"warehouse"_s, dialect.json(shipment.warehouse)},
                                   {u"tracking_link"_s, dialect.json(shipment.trackingLink)},
                                   {u"first_known_at"_s, dialect.json(shipment.firstKnownAt)},
                                   {u"ship_by"_s, dialect.json(shipment.shipBy)}});
    for (qsizetype i = 0; i < shipment.lines.size(); ++i) {
        const ShipmentLine &line = shipment.lines.at(i);
        m_shipmentLines.append(QJsonObject{{u"shipment_id"_s, shipment.id},
                                           {u"position"_s, i},
                                           {u"order_line_id"_s, dialect.json(line.orderLineId)},
                                           {u"quantity"_s, line.quantity}});
    }
    for (qsizetype i = 0; i < shipment.numbers.size(); ++i) {
        const TrackingNumber &number = shipment.numbers.at(i);
        m_numbers.append(QJsonObject{{u"shipment_id"_s, shipment.id},
                                     {u"position"_s, i},
                                     {u"order_id"_s, order.id},
                                     {u"number"_s, dialect.json(number.number)},
                                     {u"number_key"_s, stored(trackingNumberKey(number.number))},
                                     {u"known_from"_s, dialect.json(number.knownFrom)},
                                     {u"superseded_at"_s, dialect.json(number.supersededAt)}});
    }
}

// Ids are given out when all are known, see flush().
void OrderRows::addEvents(const Order &order, qint64 shipment, const QList<TrackingEvent> &events,
                          qsizetype from)
{
    const Dialect &dialect = m_connection.dialect();
    for (qsizetype i = from; i < events.size(); ++i) {
        const TrackingEvent &event = events.at(i);
        m_events.append(QJsonObject{{u"order_id"_s, order.id},
                                    {u"shipment_id"_s, shipment == 0 ? QJsonValue() : QJsonValue(shipment)},
                                    {u"occurred_at"_s, dialect.json(event.occurredAt)},
                                    {u"received_at"_s, dialect.json(event.receivedAt)},
                                    {u"status"_s, toName(event.status)},
                                    {u"reason"_s, toName(event.reason)},
                                    {u"source"_s, toName(event.source)},
                                    {u"origin"_s, dialect.json(event.origin)},
                                    {u"source_key"_s, dialect.json(event.sourceKey)},
                                    {u"text"_s, dialect.json(event.text)},
                                    {u"place"_s, dialect.json(event.place)},
                                    {u"raw_time"_s, dialect.json(event.rawTime)},
                                    {u"zone_assumed"_s, event.zoneAssumed},
                                    {u"expected_on"_s, dialect.json(event.expectedOn)},
                                    {u"is_correction"_s, event.isCorrection}});
    }
}

void OrderRows::addWords(const Order &order)
{
    const QJsonValue placedAt = m_connection.dialect().json(order.placedAt);
    for (const NameWord &word : searchWords(order.customer.name)) {
        auto &[phonetic, n] = m_words[word.folded];
        phonetic = word.phonetic;
        ++n;
        m_searchWords.append(
            QJsonObject{{u"word"_s, word.folded}, {u"placed_at"_s, placedAt}, {u"order_id"_s, order.id}});
    }
}

void OrderRows::flush()
{
    if (!m_renamed.isEmpty()) {
        const QString ids = jsonArray(m_renamed);
        m_connection.query("uncount_words"_L1).bind("ids"_L1, ids).run();
        m_connection.query("remove_search_words"_L1).bind("ids"_L1, ids).run();
        m_renamed.clear();
    }
    qint64 id = takeIds(m_connection, "event"_L1, m_events.size());
    for (auto event : m_events) {
        QJsonObject row = event.toObject();
        row.insert("id"_L1, id++);
        event = row;
    }
    QJsonArray words;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word) {
        words.append(
            QJsonObject{{u"word"_s, word.key()}, {u"phonetic"_s, word->first}, {u"n"_s, word->second}});
    }
    m_words.clear();
    send("put_orders"_L1, m_orders);
    send("put_contacts"_L1, m_contacts);
    send("put_order_lines"_L1, m_lines);
    send("put_shipments"_L1, m_shipments);
    send("put_shipment_lines"_L1, m_shipmentLines);
    send("put_tracking_numbers"_L1, m_numbers);
    send("add_events"_L1, m_events);
    send("count_words"_L1, words);
    send("put_search_words"_L1, m_searchWords);
}

void OrderRows::send(QLatin1StringView statement, QJsonArray &rows)
{
    if (rows.isEmpty())
        return;
    const QByteArray document = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    rows = QJsonArray();
    m_connection.query(statement).bind("rows"_L1, QString::fromUtf8(document)).run();
}

qint64 takeIds(Connection &connection, QLatin1StringView table, qint64 n)
{
    Query query = connection.query("take_ids"_L1);
    query.bind("name"_L1, QString(table)).bind("n"_L1, n);
    return query.next() ? query.integer() - n : 0;
}

} // namespace mars
