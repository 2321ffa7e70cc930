// SPDX-License-Identifier: Apache-2.0
#include "histories.h"

namespace mars::test {
namespace {

EventSource usualSource(Status status)
{
    switch (status) {
    case Status::Placed:
    case Status::Confirmed:
    case Status::Processed:
    case Status::Cancelled:
        return EventSource::OrderSystem;
    case Status::LabelCreated:
        return EventSource::Warehouse;
    default:
        return EventSource::Carrier;
    }
}

} // namespace

QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Asia/Kolkata")).toUTC();
}

QDate day(int dayOfNovember)
{
    return QDate(2026, 11, dayOfNovember);
}

QDateTime now()
{
    return at(23, 10, 42);
}

AnswerContext reader()
{
    return {now(), QTimeZone("Asia/Kolkata"),
            [](const QString &code) { return code == u"kite" ? QStringLiteral("Kite Cargo") : QString(); }};
}

TrackingEvent stated(Status status, const QDateTime &occurredAt, StatusReason reason)
{
    TrackingEvent event;
    event.occurredAt = occurredAt;
    event.receivedAt = occurredAt.addSecs(120);
    event.status = status;
    event.reason = reason;
    event.source = usualSource(status);
    event.origin = QStringLiteral("test");
    event.sourceKey = toName(status) + occurredAt.toString(Qt::ISODateWithMs);
    return event;
}

TrackingEvent undated(Status status, const QDateTime &receivedAt)
{
    TrackingEvent event = stated(status, {});
    event.receivedAt = receivedAt;
    event.source = EventSource::OrderSystem;
    return event;
}

TrackingEvent correction(Status status, const QDateTime &madeAt)
{
    TrackingEvent corrected = stated(status, madeAt);
    corrected.receivedAt = madeAt;
    corrected.source = EventSource::Agent;
    corrected.isCorrection = true;
    corrected.sourceKey += u"-correction";
    corrected.text = QStringLiteral("The customer called");
    return corrected;
}

QList<TrackingEvent> told(std::initializer_list<Status> statuses)
{
    QList<TrackingEvent> events;
    QDateTime moment = at(20, 6);
    for (const Status status : statuses) {
        events.append(stated(status, moment));
        moment = moment.addSecs(3600);
    }
    return events;
}

Shipment parcel(const QList<TrackingEvent> &events)
{
    Shipment parcel;
    parcel.carrierCode = QStringLiteral("kite");
    parcel.numbers = {{QStringLiteral("KC77410932IN"), at(19, 16), {}}};
    parcel.firstKnownAt = at(19, 16);
    parcel.events = events;
    return parcel;
}

Order order(const QList<Shipment> &parcels)
{
    Order order;
    order.number = QStringLiteral("MO-204871");
    order.placedAt = at(19, 9, 14);
    order.promisedOn = day(23);
    order.events = {stated(Status::Confirmed, at(19, 9, 20))};
    order.shipments = parcels;
    return order;
}

TrackingEvent expecting(TrackingEvent event, int dayOfNovember)
{
    event.expectedOn = day(dayOfNovember);
    return event;
}

TrackingEvent saying(TrackingEvent event, const QString &text, const QString &place)
{
    event.text = text;
    event.place = place;
    return event;
}

Order promised(int dayOfNovember, const QList<TrackingEvent> &parcelEvents)
{
    Order made = order({parcel(parcelEvents)});
    made.promisedOn = dayOfNovember == 0 ? QDate() : day(dayOfNovember);
    return made;
}

Answer answerTo(const Order &made)
{
    return answer(made, derive(made), reader());
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList plain(const QStringList &texts)
{
    QStringList plainTexts;
    for (const QString &text : texts)
        plainTexts.append(plain(text));
    return plainTexts;
}

} // namespace mars::test
