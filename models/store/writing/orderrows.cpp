// SPDX-License-Identifier: Apache-2.0
#include "store/writing/orderrows.h"

#include "domain/lookupkeys.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderreader.h"
#include "store/writing/derivedcolumns.h"

using namespace Qt::StringLiterals;

namespace mars {

qsizetype WorkingOrder::newEvents() const
{
    qsizetype fresh = order.events.size() - storedEvents;
    for (qsizetype i = 0; i < order.shipments.size(); ++i)
        fresh += order.shipments.at(i).events.size() - storedOfShipment.value(i, 0);
    return fresh;
}

OrderRows::OrderRows(Connection &connection, qint64 firstEvent)
    : m_connection(connection)
    , m_nextEvent(firstEvent)
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
    Row row = derivedColumns(order, dialect);
    row.append({"id"_L1, order.id});
    row.append({"source"_L1, order.source});
    row.append({"external_id"_L1, order.externalId.isEmpty() ? QVariant() : QVariant(order.externalId)});
    row.append({"number"_L1, order.number});
    row.append({"placed_at"_L1, dialect.column(order.placedAt)});
    row.append({"first_known_at"_L1, dialect.column(order.firstKnownAt)});
    row.append({"promised_on"_L1, dialect.column(order.promisedOn)});
    row.append({"destination_zone"_L1, QString::fromUtf8(order.destinationZone)});
    row.append({"raw_state"_L1, order.rawState});
    row.append({"currency"_L1, order.currency});
    row.append({"total_minor"_L1, order.totalMinor ? QVariant(*order.totalMinor) : QVariant()});
    row.append({"payment"_L1, order.payment});
    row.append({"customer_name"_L1, order.customer.name});
    row.append({"city"_L1, order.customer.city});
    m_orders.append(row);
}

void OrderRows::addContact(const Order &order)
{
    Row row = contactKeys(order, m_connection.dialect());
    row.append({"order_id"_L1, order.id});
    row.append({"phone"_L1, order.customer.phone});
    row.append({"email"_L1, order.customer.email});
    row.append({"street"_L1, order.customer.street});
    row.append({"region"_L1, order.customer.region});
    row.append({"postcode"_L1, order.customer.postcode});
    row.append({"country"_L1, order.customer.country});
    m_contacts.append(row);
}

void OrderRows::addLines(const Order &order)
{
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines.at(i);
        m_lines.append({{"order_id"_L1, order.id},
                        {"position"_L1, i},
                        {"external_id"_L1, line.externalId},
                        {"sku"_L1, line.sku},
                        {"name"_L1, line.name},
                        {"quantity"_L1, line.quantity}});
    }
}

void OrderRows::addShipment(const Order &order, qsizetype position)
{
    const Dialect &dialect = m_connection.dialect();
    const Shipment &shipment = order.shipments.at(position);
    m_shipments.append({{"order_id"_L1, order.id},
                        {"id"_L1, shipment.id},
                        {"position"_L1, position},
                        {"external_id"_L1, shipment.externalId},
                        {"carrier_code"_L1, shipment.carrierCode},
                        {"carrier_text"_L1, shipment.carrierText},
                        {"service"_L1, shipment.service},
                        {"warehouse"_L1, shipment.warehouse},
                        {"tracking_link"_L1, shipment.trackingLink},
                        {"first_known_at"_L1, dialect.column(shipment.firstKnownAt)},
                        {"ship_by"_L1, dialect.column(shipment.shipBy)}});
    for (qsizetype i = 0; i < shipment.lines.size(); ++i) {
        const ShipmentLine &line = shipment.lines.at(i);
        m_shipmentLines.append({{"order_id"_L1, order.id},
                                {"shipment_id"_L1, shipment.id},
                                {"position"_L1, i},
                                {"order_line_id"_L1, line.orderLineId},
                                {"quantity"_L1, line.quantity}});
    }
    for (qsizetype i = 0; i < shipment.numbers.size(); ++i) {
        const TrackingNumber &number = shipment.numbers.at(i);
        m_numbers.append(
            {{"order_id"_L1, order.id},
             {"shipment_id"_L1, shipment.id},
             {"position"_L1, i},
             {"number"_L1, number.number},
             {"number_key"_L1, stored(trackingNumberKey(number.number))},
             {"known_from"_L1, dialect.column(number.knownFrom)},
             {"superseded_at"_L1, dialect.column(number.supersededAt)},
             {"set_by"_L1,
              number.setBy.isNull() ? QVariant() : QVariant(number.setBy.toString(QUuid::WithoutBraces))}});
    }
}

void OrderRows::addEvents(const Order &order, qint64 shipment, const QList<TrackingEvent> &events,
                          qsizetype from)
{
    const Dialect &dialect = m_connection.dialect();
    for (qsizetype i = from; i < events.size(); ++i) {
        const TrackingEvent &event = events.at(i);
        m_events.append({{"order_id"_L1, order.id},
                         {"id"_L1, m_nextEvent++},
                         {"shipment_id"_L1, shipment == 0 ? QVariant() : QVariant(shipment)},
                         {"occurred_at"_L1, dialect.column(event.occurredAt)},
                         {"received_at"_L1, dialect.column(event.receivedAt)},
                         {"status"_L1, toName(event.status)},
                         {"reason"_L1, toName(event.reason)},
                         {"source"_L1, toName(event.source)},
                         {"origin"_L1, event.origin},
                         {"source_key"_L1, event.sourceKey},
                         {"text"_L1, event.text},
                         {"place"_L1, event.place},
                         {"raw_time"_L1, event.rawTime},
                         {"zone_assumed"_L1, event.zoneAssumed},
                         {"expected_on"_L1, dialect.column(event.expectedOn)},
                         {"is_correction"_L1, event.isCorrection}});
    }
}

void OrderRows::addWords(const Order &order)
{
    const QVariant placedAt = m_connection.dialect().column(order.placedAt);
    for (const NameWord &word : searchWords(order.customer.name)) {
        auto &[phonetic, n] = m_words[word.folded];
        phonetic = word.phonetic;
        ++n;
        m_searchWords.append(
            {{"word"_L1, word.folded}, {"placed_at"_L1, placedAt}, {"order_id"_L1, order.id}});
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
    Rows words;
    for (auto word = m_words.cbegin(); word != m_words.cend(); ++word)
        words.append({{"word"_L1, word.key()}, {"phonetic"_L1, word->first}, {"n"_L1, word->second}});
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

void OrderRows::send(QLatin1StringView statement, Rows &rows)
{
    if (!rows.isEmpty())
        m_connection.query(statement).bind("rows"_L1, rows.take()).run();
}

qint64 takeIds(Connection &connection, QLatin1StringView table, qint64 n)
{
    Query query = connection.query("take_ids"_L1);
    query.bind("name"_L1, QString(table)).bind("n"_L1, n);
    return query.next() ? query.integer() - n : 0;
}

} // namespace mars
