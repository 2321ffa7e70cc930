// SPDX-License-Identifier: Apache-2.0
#include "cli/trackjson.h"

#include "carriers/trackinglink.h"
#include "cli/jsonvalue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

template<typename List, typename ToJson>
QJsonArray array(const List &list, ToJson toJson)
{
    QJsonArray array;
    for (const auto &each : list)
        array.append(toJson(each));
    return array;
}

QString matchedBy(TermKind kind)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return u"orderNumber"_s;
    case TermKind::TrackingNumber:
        return u"trackingNumber"_s;
    case TermKind::Phone:
        return u"phone"_s;
    case TermKind::Email:
        return u"email"_s;
    case TermKind::Name:
        return u"name"_s;
    }
    return {};
}

QJsonObject eventJson(const TrackingEvent &event)
{
    return {{u"at"_s, orNull(event.occurredAt)},   {u"receivedAt"_s, orNull(event.receivedAt)},
            {u"zoneAssumed"_s, event.zoneAssumed}, {u"status"_s, toName(event.status)},
            {u"text"_s, orNull(event.text)},       {u"place"_s, orNull(event.place)},
            {u"source"_s, toName(event.source)},   {u"person"_s, orNull(event.person)}};
}

QJsonObject noteJson(const Note &note)
{
    return {{u"person"_s, note.person}, {u"at"_s, orNull(note.madeAt)}, {u"text"_s, note.text}};
}

QJsonObject carrierJson(const Shipment &shipment, const CarrierCatalogue &catalogue)
{
    const CarrierDescription *carrier = shipment.carrierCode.isEmpty()
                                            ? catalogue.findByText(shipment.carrierText)
                                            : catalogue.find(shipment.carrierCode);
    if (carrier)
        return {{u"code"_s, carrier->code},
                {u"name"_s, carrier->name},
                {u"phone"_s, orNull(carrier->phone)},
                {u"website"_s, orNull(carrier->website)}};
    return {{u"code"_s, orNull(shipment.carrierCode)},
            {u"name"_s, orNull(shipment.carrierText)},
            {u"phone"_s, QJsonValue()},
            {u"website"_s, QJsonValue()}};
}

QJsonObject shipmentJson(const Shipment &shipment, const ShipmentState &state,
                         const CarrierCatalogue &catalogue)
{
    const TrackingLink link = trackingLink(catalogue, shipment);
    QJsonArray superseded;
    for (const TrackingNumber &number : shipment.numbers) {
        if (number.supersededAt.isValid())
            superseded.append(number.number);
    }
    return {{u"carrier"_s, carrierJson(shipment, catalogue)},
            {u"service"_s, orNull(shipment.service)},
            {u"trackingNumber"_s, orNull(shipment.trackingNumber())},
            {u"supersededNumbers"_s, superseded},
            {u"trackingUrl"_s, orNull(link.url.toString(QUrl::FullyEncoded))},
            {u"trackingUrlKind"_s, toName(link.kind)},
            {u"status"_s, toName(state.status)},
            {u"reason"_s, state.reason == StatusReason::None ? QJsonValue() : toName(state.reason)},
            {u"events"_s, array(shipment.events, eventJson)}};
}

QJsonObject matchJson(const TrackedOrder &tracked, const CarrierCatalogue &catalogue)
{
    const Order &order = tracked.order;
    QJsonArray shipments;
    for (qsizetype i = 0; i < order.shipments.size(); ++i)
        shipments.append(shipmentJson(order.shipments[i], tracked.state.shipments[i], catalogue));
    const QJsonObject customer{{u"name"_s, orNull(order.customer.name)},
                               {u"phone"_s, orNull(order.customer.phone)},
                               {u"email"_s, orNull(order.customer.email)},
                               {u"city"_s, orNull(order.customer.city)}};
    const QJsonArray items = array(order.lines, [](const OrderLine &line) {
        return QJsonObject{
            {u"sku"_s, orNull(line.sku)}, {u"name"_s, orNull(line.name)}, {u"quantity"_s, line.quantity}};
    });
    return {{u"order"_s, order.number},
            {u"matchedBy"_s, matchedBy(tracked.match.matchedBy)},
            {u"matchedText"_s, orNull(tracked.match.matchedText)},
            {u"stage"_s, toName(tracked.state.stage)},
            {u"answer"_s, tracked.answer.sentence()},
            {u"reasons"_s, QJsonArray::fromStringList(tracked.answer.reasons)},
            {u"lateDays"_s, orNull(tracked.answer.lateDays)},
            {u"promisedOn"_s, orNull(order.promisedOn)},
            {u"expectedOn"_s, orNull(tracked.state.expectedOn)},
            {u"placedAt"_s, orNull(order.placedAt)},
            {u"customer"_s, customer},
            {u"items"_s, items},
            {u"notes"_s, array(order.notes, noteJson)},
            {u"events"_s, array(order.events, eventJson)},
            {u"shipments"_s, shipments}};
}

} // namespace

QJsonObject toJson(const Tracking &tracking, const CarrierCatalogue &catalogue)
{
    const auto nearJson = [](const NearMatch &near) {
        return QJsonObject{{u"order"_s, near.order}, {u"why"_s, near.why}};
    };
    return {{u"query"_s, tracking.query},
            {u"nearMatches"_s, array(tracking.nearMatches, nearJson)},
            {u"matches"_s, array(tracking.matches, [&](const TrackedOrder &tracked) {
                 return matchJson(tracked, catalogue);
             })}};
}

} // namespace mars::cli
