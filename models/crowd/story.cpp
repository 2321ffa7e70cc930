// SPDX-License-Identifier: Apache-2.0
#include "crowd/story.h"

#include "crowd/parcelnumber.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 india = 5 * hour + 30 * minute; // ahead of UTC

/** The next time the clock in India shows this hour. */
qint64 nextAt(qint64 from, qint64 clock)
{
    const qint64 today = (from + india) / day * day + clock * hour - india;
    return today > from ? today : today + day;
}

QDateTime moment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

Story::Story(const Cast &cast, const Cast::City &city, Draw &draw, const QDateTime &now)
    : m_cast(cast)
    , m_city(city)
    , m_warehouse(cast.warehouses.value(city.side))
    , m_draw(draw)
    , m_now(now.toSecsSinceEpoch())
{
}

void Story::tell(Order &order)
{
    const Moment placed = order.placedAt.toSecsSinceEpoch();
    order.promisedOn = moment(placed + india + m_draw.between(3, 6) * day).date();
    say(order.events, placed, Status::Confirmed, EventSource::OrderSystem);
    const Moment processed = working(placed, 35, 150);
    if (m_draw.inPerMille(30)) {
        say(order.events, placed + m_draw.between(10, 300) * minute, Status::Cancelled,
            EventSource::OrderSystem, u"Cancelled at the customer's request"_s);
        return;
    }
    say(order.events, processed, Status::Processed, EventSource::OrderSystem);
    const Moment packed = working(processed, 60, 300);
    const int parcels = order.lines.size() > 1 && m_draw.inPerMille(60) ? 2 : 1;
    for (int number = 0; number < parcels && packed <= m_now; ++number) {
        tellParcel(order, number, packed + number * 5 * minute);
        for (qsizetype line = number; line < order.lines.size(); line += parcels)
            order.shipments.last().lines.append(
                {order.lines.at(line).externalId, order.lines.at(line).quantity});
    }
}

void Story::tellParcel(Order &order, int number, Moment packed)
{
    const Cast::Carrier &carrier = m_draw.of(m_cast.carriers);
    Shipment shipment;
    shipment.externalId = QString::number(number + 1);
    shipment.carrierCode = carrier.code;
    shipment.carrierText = carrier.text;
    shipment.service = carrier.service;
    shipment.warehouse = m_warehouse.code;
    shipment.firstKnownAt = moment(packed);
    shipment.shipBy = moment(nextAt(packed, 18));
    if (!m_draw.inPerMille(7))
        shipment.numbers = {{drawParcelNumber(m_draw, carrier.code), moment(packed), {}}};
    say(shipment.events, packed, Status::LabelCreated, EventSource::Warehouse, {}, m_warehouse.code);

    const Moment pickedUp =
        nextAt(packed + (m_draw.inPerMille(40) ? day : 0), 18) + m_draw.below(50) * minute;
    say(shipment.events, pickedUp, Status::PickedUp, EventSource::Carrier, u"Shipment picked up"_s,
        m_warehouse.city);
    Moment at = pickedUp + m_draw.between(3, 9) * hour;
    say(shipment.events, at, Status::InTransit, EventSource::Carrier, u"Arrived at hub"_s, m_warehouse.hub);
    at += m_draw.between(8, 30) * hour;
    if (m_draw.inPerMille(20)) {
        say(shipment.events, at, Status::OnHold, EventSource::Carrier, u"Delayed, missed connection"_s,
            m_warehouse.hub);
        at += m_draw.between(10, 40) * hour;
    }
    say(shipment.events, at, Status::InTransit, EventSource::Carrier, u"Arrived at hub"_s, m_city.hub);
    if (m_draw.inPerMille(1))
        say(shipment.events, at + 4 * day, Status::Lost, EventSource::Carrier, u"Parcel cannot be found"_s,
            m_city.hub);
    else
        tellDelivery(shipment, at);
    order.shipments.append(shipment);
}

void Story::tellDelivery(Shipment &shipment, Moment arrived)
{
    Moment out = nextAt(arrived, 8) + m_draw.below(100) * minute;
    for (int attempt = 0; attempt < 3; ++attempt) {
        say(shipment.events, out, Status::OutForDelivery, EventSource::Carrier, {}, m_city.name);
        const Moment knocked = out + m_draw.between(90, 600) * minute;
        if (!m_draw.inPerMille(attempt == 0 ? 50 : 250)) {
            say(shipment.events, knocked, Status::Delivered, EventSource::Carrier,
                u"Delivered to the customer"_s, m_city.name);
            return;
        }
        const Cast::Attempt &failure = m_draw.of(m_cast.attempts);
        say(shipment.events, knocked, Status::AttemptFailed, EventSource::Carrier, failure.words,
            m_city.name);
        if (knocked <= m_now)
            shipment.events.last().reason = failure.reason;
        out = nextAt(knocked, 8) + m_draw.below(100) * minute;
    }
    tellReturn(shipment, out);
}

void Story::tellReturn(Shipment &shipment, Moment from)
{
    say(shipment.events, from, Status::ReturnInTransit, EventSource::Carrier, u"Goes back to the sender"_s,
        m_city.hub);
    say(shipment.events, from + m_draw.between(2, 5) * day, Status::ReturnDelivered, EventSource::Carrier,
        u"Returned to the warehouse"_s, m_warehouse.city);
}

void Story::say(QList<TrackingEvent> &events, Moment at, Status status, EventSource source,
                const QString &text, const QString &place)
{
    if (at > m_now)
        return;
    TrackingEvent event;
    event.occurredAt = moment(at);
    event.receivedAt = moment(qMin(at + m_draw.between(2, 12) * minute, m_now));
    event.status = status;
    event.source = source;
    event.sourceKey = QString::number(events.size() + 1);
    event.text = text;
    event.place = place;
    events.append(event);
}

/** So many minutes later, but not at night. */
Story::Moment Story::working(Moment from, int leastMinutes, int mostMinutes)
{
    const Moment later = from + m_draw.between(leastMinutes, mostMinutes) * minute;
    const qint64 clock = (later + india) % day / hour;
    return clock >= 8 && clock < 21 ? later : nextAt(later, 8) + m_draw.below(120) * minute;
}

} // namespace mars
