// SPDX-License-Identifier: Apache-2.0
#include "domain/edit.h"

#include "domain/derivation.h"

#include <algorithm>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

const Shipment *find(const Order &order, qint64 shipment)
{
    const auto found = std::find_if(order.shipments.cbegin(), order.shipments.cend(),
                                    [shipment](const Shipment &each) { return each.id == shipment; });
    return found == order.shipments.cend() ? nullptr : &*found;
}

/** Anything that was said of it since makes another text. */
QString basisOf(const QList<TrackingEvent> &events)
{
    QDateTime newest;
    for (const TrackingEvent &event : events)
        newest = newest.isValid() ? qMax(newest, event.receivedAt) : event.receivedAt;
    return u"%1 %2"_s.arg(events.size()).arg(newest.isValid() ? newest.toMSecsSinceEpoch() : 0);
}

Edit made(const Order &order, const QString &person)
{
    return {newEditId(), order.id, person, QDateTime::currentDateTimeUtc(), {}, {}};
}

template<typename Change>
Edit made(const Order &order, const QString &person, const Change &change)
{
    Edit edit = made(order, person);
    edit.change = change;
    edit.basis = basisOf(order, edit);
    return edit;
}

void correct(Order &order, const CorrectionEdit &correction, const Edit &edit, const QDateTime &at)
{
    TrackingEvent event;
    event.occurredAt = correction.occurredAt.isValid() ? correction.occurredAt : at;
    event.receivedAt = at;
    event.status = correction.status;
    event.reason = correction.reason;
    event.source = EventSource::Agent;
    event.origin = u"desk"_s;
    event.sourceKey = edit.id.toString(QUuid::WithoutBraces);
    event.text = correction.why;
    event.isCorrection = true;
    if (correction.shipment == 0)
        order.events.append(event);
    for (Shipment &shipment : order.shipments) {
        if (shipment.id == correction.shipment)
            shipment.events.append(event);
    }
}

void setNumber(Order &order, const NumberEdit &edit, const QDateTime &at)
{
    for (Shipment &shipment : order.shipments) {
        if (shipment.id != edit.shipment)
            continue;
        for (TrackingNumber &number : shipment.numbers) {
            if (!number.supersededAt.isValid())
                number.supersededAt = at;
        }
        shipment.numbers.append({edit.number, at, {}});
    }
}

} // namespace

Edit Edit::note(const Order &order, const QString &person, const QString &text)
{
    return made(order, person, NoteEdit{text});
}

Edit Edit::correction(const Order &order, const QString &person, const CorrectionEdit &correction)
{
    return made(order, person, correction);
}

Edit Edit::number(const Order &order, const QString &person, const NumberEdit &number)
{
    return made(order, person, number);
}

Edit Edit::withdrawal(const Edit &edit)
{
    return {newEditId(), edit.order, edit.person, QDateTime::currentDateTimeUtc(), WithdrawalEdit{edit.id},
            {}};
}

QString basisOf(const Order &order, const Edit &edit)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change)) {
        const Shipment *shipment = find(order, correction->shipment);
        return basisOf(shipment ? shipment->events : order.events);
    }
    if (const auto *number = std::get_if<NumberEdit>(&edit.change)) {
        const Shipment *shipment = find(order, number->shipment);
        return shipment ? shipment->trackingNumber() : QString();
    }
    return {};
}

Order withEdit(const Order &order, const Edit &edit)
{
    Order after = order;
    const QDateTime at = effectiveFrom(order, edit);
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        correct(after, *correction, edit, at);
    else if (const auto *number = std::get_if<NumberEdit>(&edit.change))
        setNumber(after, *number, at);
    return after;
}

QDateTime effectiveFrom(const Order &order, const Edit &edit)
{
    QDateTime at = edit.madeAt;
    const auto follow = [&at](const QDateTime &known) {
        if (known.isValid() && at <= known)
            at = known.addMSecs(1);
    };
    const auto followAll = [&follow](const QList<TrackingEvent> &events) {
        for (const TrackingEvent &event : events)
            follow(event.receivedAt);
    };
    followAll(order.events);
    for (const Shipment &shipment : order.shipments) {
        followAll(shipment.events);
        for (const TrackingNumber &number : shipment.numbers)
            follow(number.knownFrom);
    }
    return at;
}

QUuid newEditId()
{
    QByteArray bytes(16, '\0');
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data()) + 4);
    const qint64 moment = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(moment >> (8 * (5 - i)));
    bytes[6] = char((bytes.at(6) & 0x0f) | 0x70);
    bytes[8] = char((bytes.at(8) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

} // namespace mars
