// SPDX-License-Identifier: Apache-2.0
#include "import/orderbuilder.h"

#include "import/fieldtext.h"
#include "import/importtext.h"
#include "import/mergeorder.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

bool isSaidOfTheOrder(Status status)
{
    return status == Status::Placed || status == Status::Confirmed || status == Status::Processed ||
           status == Status::Cancelled;
}

bool hasDated(const QList<TrackingEvent> &events, Status status)
{
    return std::any_of(events.begin(), events.end(), [status](const TrackingEvent &event) {
        return event.status == status && event.occurredAt.isValid();
    });
}

/** An undated statement adds nothing where the same is stated with a date. */
void addEvent(QList<TrackingEvent> &events, const TrackingEvent &event)
{
    if (event.occurredAt.isValid() || !hasDated(events, event.status))
        events.append(event);
}

} // namespace

OrderBuilder::OrderBuilder(QString source, const FileRule &file, const QDateTime &now)
    : m_source(std::move(source))
    , m_file(file)
    , m_now(now)
{
}

std::variant<Order, BadCell> OrderBuilder::build(JoinedRow row, int manyTable,
                                                 const QList<Record> &many) const
{
    FieldReader reader(row, m_now);
    Order order;
    order.source = m_source;
    readOrder(reader, order);
    if (manyTable == 0) {
        readParts(reader, order);
    } else {
        for (const Record &record : many) {
            row[manyTable] = &record;
            readParts(reader, order);
            if (reader.problem())
                return *reader.problem();
        }
        row[manyTable] = nullptr;
    }
    readEvents(reader, order);
    if (reader.problem())
        return *reader.problem();
    return order;
}

void OrderBuilder::readOrder(FieldReader &reader, Order &order) const
{
    const FieldRules &rules = m_file.fields;
    order.destinationZone.clear();
    if (m_file.rows == RowKind::Events) {
        order.number = reader.text(rules, Field::OrderNumber);
        const QString trackingNumber = reader.text(rules, Field::ParcelNumber);
        if (order.number.isEmpty() && trackingNumber.isEmpty())
            reader.complain(rules, Field::OrderNumber,
                            Import::tr("Neither an order nor a tracking number is given."));
        return;
    }
    order.number = reader.requiredText(rules, Field::OrderNumber);
    if (m_file.rows == RowKind::Shipments)
        return;
    order.externalId = reader.requiredText(rules, Field::ExternalId);
    order.placedAt = reader.utc(rules, Field::Placed);
    if (!order.placedAt.isValid())
        reader.complain(rules, Field::Placed, Import::tr("The value is missing."));
    order.firstKnownAt = reader.utc(rules, Field::OrderReceived);
    if (!order.firstKnownAt.isValid())
        order.firstKnownAt = m_now;
    order.promisedOn = reader.date(rules, Field::Promised);
    order.destinationZone = reader.zone(rules, Field::Zone);
    order.rawState = reader.text(rules, Field::State);
    order.currency = reader.text(rules, Field::Currency).toUpper();
    order.totalMinor = reader.number(rules, Field::TotalMinor, std::numeric_limits<qint64>::min());
    order.payment = reader.text(rules, Field::Payment);
    Customer &customer = order.customer;
    customer.name = reader.text(rules, Field::Name);
    customer.phone = reader.text(rules, Field::Phone);
    customer.email = reader.text(rules, Field::Email);
    customer.street = reader.text(rules, Field::Street);
    customer.city = reader.text(rules, Field::City);
    customer.region = reader.text(rules, Field::Region);
    customer.postcode = reader.text(rules, Field::Postcode);
    customer.country = reader.text(rules, Field::Country).toUpper();
}

/** The line and the parcel of one row, the line lying in the parcel. */
void OrderBuilder::readParts(FieldReader &reader, Order &order) const
{
    const FieldRules &rules = m_file.fields;
    OrderLine line;
    line.externalId = reader.text(rules, Field::LineId);
    line.sku = reader.text(rules, Field::Sku);
    line.name = reader.text(rules, Field::Item);
    line.quantity =
        static_cast<int>(qMin<qint64>(reader.number(rules, Field::Quantity, 1).value_or(1), INT_MAX));
    Order parts;
    if (!line.externalId.isEmpty())
        parts.lines.append(line);
    else if (!line.sku.isEmpty() || !line.name.isEmpty())
        reader.complain(rules, Field::LineId, Import::tr("The row names an item, but not its line."));

    Shipment shipment = readShipment(reader);
    const bool byTrackingNumber = m_file.rows == RowKind::Events && shipment.externalId.isEmpty();
    if (!shipment.externalId.isEmpty() || (byTrackingNumber && !shipment.numbers.isEmpty())) {
        if (!line.externalId.isEmpty())
            shipment.lines.append({line.externalId, line.quantity});
        parts.shipments.append(shipment);
    }
    // The sink finds the order by the tracking number only where no order is named.
    if (byTrackingNumber && !parts.shipments.isEmpty())
        order.number.clear();
    mergeParts(order, parts);
}

Shipment OrderBuilder::readShipment(FieldReader &reader) const
{
    const FieldRules &rules = m_file.fields;
    Shipment shipment;
    shipment.externalId = m_file.rows == RowKind::Shipments ? reader.requiredText(rules, Field::ShipmentId)
                                                            : reader.text(rules, Field::ShipmentId);
    shipment.carrierCode = reader.text(rules, Field::CarrierCode).toLower();
    shipment.carrierText = reader.text(rules, Field::CarrierText);
    shipment.service = reader.text(rules, Field::Service);
    shipment.trackingLink = reader.text(rules, Field::Link);
    shipment.warehouse = reader.text(rules, Field::Warehouse);
    shipment.shipBy = reader.utc(rules, Field::ShipBy);
    shipment.lines = reader.contents(rules);
    shipment.firstKnownAt = reader.utc(rules, Field::ShipmentReceived);
    if (!shipment.firstKnownAt.isValid())
        shipment.firstKnownAt = m_now;

    // A scan may carry the number of an old label: beside the parcel's own id it is no news about the number.
    if (m_file.rows == RowKind::Events && !shipment.externalId.isEmpty())
        return shipment;
    for (const QString &number : listFromText(reader.text(rules, Field::Superseded)))
        shipment.numbers.append({number, shipment.firstKnownAt, shipment.firstKnownAt});
    if (const QString number = reader.text(rules, Field::ParcelNumber); !number.isEmpty())
        shipment.numbers.append({number, shipment.firstKnownAt, {}});
    return shipment;
}

void OrderBuilder::readEvents(FieldReader &reader, Order &order) const
{
    for (const FieldRules &rules : m_file.events) {
        const std::optional<TrackingEvent> event = readEvent(reader, rules);
        if (!event)
            continue;
        if (m_file.rows != RowKind::Events)
            addToOrderOrParcels(*event, order);
        else if (order.shipments.isEmpty())
            order.events.append(*event);
        else
            order.shipments.first().events.append(*event);
    }
}

void OrderBuilder::addToOrderOrParcels(const TrackingEvent &event, Order &order) const
{
    if (isSaidOfTheOrder(event.status)) {
        addEvent(order.events, event);
        return;
    }
    if (order.shipments.isEmpty()) {
        Shipment shipment;
        shipment.externalId = u"1"_s;
        shipment.firstKnownAt = event.receivedAt;
        order.shipments.append(shipment);
    }
    for (Shipment &shipment : order.shipments)
        addEvent(shipment.events, event);
}

std::optional<TrackingEvent> OrderBuilder::readEvent(FieldReader &reader, const FieldRules &rules) const
{
    const bool isDated = rules.contains(Field::EventAt) && m_file.rows != RowKind::Events;
    const std::optional<ReadTime> at = reader.time(rules, Field::EventAt);
    const std::optional<Status> status = reader.status(rules);
    if (m_file.rows == RowKind::Events && !status)
        reader.complain(rules, Field::EventStatus, Import::tr("The value is missing."));
    if (reader.problem() || !status || (isDated && !at))
        return std::nullopt;

    TrackingEvent event;
    event.status = *status;
    event.reason = reader.reason(rules);
    event.source = reader.source(rules);
    event.origin = m_source;
    event.text = reader.text(rules, Field::EventText);
    event.place = reader.text(rules, Field::EventPlace);
    event.expectedOn = reader.date(rules, Field::EventExpected);
    event.isCorrection = reader.flag(rules, Field::EventCorrection);
    if (event.isCorrection && event.text.isEmpty())
        reader.complain(rules, Field::EventText,
                        Import::tr("A correction needs a text that gives its reason."));
    if (at) {
        event.occurredAt = at->utc;
        event.zoneAssumed = at->zoneAssumed;
        if (!at->isRelative)
            event.rawTime = reader.written(rules, Field::EventAt);
    }
    event.receivedAt = reader.utc(rules, Field::EventReceived);
    if (!event.receivedAt.isValid())
        event.receivedAt = m_now;
    event.sourceKey = contentKey(event);
    return event;
}

QString contentKey(const TrackingEvent &event)
{
    const QString when =
        event.occurredAt.isValid() ? event.occurredAt.toUTC().toString(Qt::ISODateWithMs) : u"undated"_s;
    const QStringList content = {toName(event.status),
                                 when,
                                 toName(event.reason),
                                 toName(event.source),
                                 event.text,
                                 event.place,
                                 event.expectedOn.toString(Qt::ISODate),
                                 event.isCorrection ? u"correction"_s : QString()};
    const QByteArray hash = QCryptographicHash::hash(content.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return u"%1 %2 %3"_s.arg(content.at(0), when, QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace mars
