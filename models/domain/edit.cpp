// SPDX-License-Identifier: Apache-2.0
#include "domain/edit.h"

#include "domain/eventorder.h"

#include <algorithm>
#include <QCryptographicHash>
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

/** Anything that was said of it since makes another text; when we learned of it does not. */
QString basisOf(const QList<TrackingEvent> &events)
{
    QStringList identities;
    for (const TrackingEvent &event : events)
        identities.append(identityOf(event));
    identities.sort();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const QString &identity : std::as_const(identities))
        digest.addData(identity.toUtf8() + '\n');
    return QString::fromLatin1(digest.result().toHex());
}

Edit made(const Order &order, const QString &person)
{
    return {newEditId(), order.id, person, QDateTime::currentDateTimeUtc(), {}, {}, order.number};
}

/** Null where it is about the order itself. */
const Shipment *parcelOf(const Order &order, const Edit &edit)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        return find(order, correction->shipment);
    const auto *number = std::get_if<NumberEdit>(&edit.change);
    return number ? find(order, number->shipment) : nullptr;
}

template<typename Change>
Edit made(const Order &order, const QString &person, const Change &change)
{
    Edit edit = made(order, person);
    edit.change = change;
    edit.basis = basisOf(order, edit);
    if (const Shipment *parcel = parcelOf(order, edit))
        edit.parcelKey = parcel->externalId;
    return edit;
}

void correct(Order &order, const CorrectionEdit &correction, const Edit &edit, const QDateTime &at)
{
    TrackingEvent event;
    event.occurredAt = qMin(correction.occurredAt.isValid() ? correction.occurredAt : edit.madeAt, at);
    event.receivedAt = at;
    event.status = correction.status;
    event.reason = correction.reason;
    event.source = EventSource::Agent;
    event.origin = u"desk"_s;
    event.sourceKey = edit.id.toString(QUuid::WithoutBraces);
    event.text = correction.why;
    event.isCorrection = true;
    event.person = edit.person;
    if (correction.shipment == 0)
        order.events.append(event);
    for (Shipment &shipment : order.shipments) {
        if (shipment.id == correction.shipment)
            shipment.events.append(event);
    }
}

void setNumber(Order &order, const NumberEdit &change, const Edit &edit, const QDateTime &at)
{
    for (Shipment &shipment : order.shipments) {
        if (shipment.id != change.shipment)
            continue;
        for (TrackingNumber &number : shipment.numbers) {
            if (!number.supersededAt.isValid())
                number.supersededAt = at;
        }
        shipment.numbers.append({change.number, at, {}, edit.id});
    }
}

void takeBack(QList<TrackingNumber> &numbers, const QUuid &edit)
{
    const auto set = std::find_if(numbers.cbegin(), numbers.cend(),
                                  [&edit](const TrackingNumber &number) { return number.setBy == edit; });
    if (set == numbers.cend())
        return;
    const QDateTime since = set->knownFrom;
    numbers.erase(set);
    for (TrackingNumber &number : numbers) {
        if (number.supersededAt == since)
            number.supersededAt = {};
    }
}

void takeBack(Order &order, const QUuid &edit)
{
    const auto isIt = [key = edit.toString(QUuid::WithoutBraces)](const TrackingEvent &event) {
        return event.isCorrection && event.sourceKey == key;
    };
    order.events.removeIf(isIt);
    order.notes.removeIf([&edit](const Note &note) { return note.id == edit; });
    for (Shipment &parcel : order.shipments) {
        parcel.events.removeIf(isIt);
        takeBack(parcel.numbers, edit);
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
    return {
        newEditId(), edit.order,      edit.person, QDateTime::currentDateTimeUtc(), WithdrawalEdit{edit.id},
        {},          edit.orderNumber};
}

QString basisOf(const Order &order, const Edit &edit)
{
    const Shipment *parcel = parcelOf(order, edit);
    if (std::holds_alternative<CorrectionEdit>(edit.change))
        return basisOf(parcel ? parcel->events : order.events);
    return parcel ? parcel->trackingNumber() : QString();
}

bool isAbout(const Edit &edit, const Order &order)
{
    return edit.order == order.id && (edit.orderNumber.isEmpty() || edit.orderNumber == order.number);
}

bool isAbout(const Edit &edit, const Shipment &parcel)
{
    return edit.parcelKey.isEmpty() || edit.parcelKey == parcel.externalId;
}

Order withEdit(const Order &order, const Edit &edit, const QDateTime &at)
{
    Order after = order;
    const QDateTime since = momentAfter(order, at);
    if (const auto *correction = std::get_if<CorrectionEdit>(&edit.change))
        correct(after, *correction, edit, since);
    else if (const auto *number = std::get_if<NumberEdit>(&edit.change))
        setNumber(after, *number, edit, since);
    else if (const auto *withdrawal = std::get_if<WithdrawalEdit>(&edit.change))
        takeBack(after, withdrawal->edit);
    return after;
}

QDateTime momentAfter(const Order &order, const QDateTime &then)
{
    QDateTime at = then;
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
