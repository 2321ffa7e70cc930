// SPDX-License-Identifier: Apache-2.0
#include "domain/answer.h"
#include "domain/decidingevent.h"
#include "domain/whentext.h"

#include <QCoreApplication>

namespace mars {
namespace {

QString ruleOf(const OrderState &state)
{
    const QString rule = ruleText(state.rule);
    if (state.rule != Rule::NeediestParcel)
        return rule;
    const Rule ofParcel = state.shipments.at(state.decidingShipment).rule;
    return QCoreApplication::translate("Explanation", "%1 %2", "two sentences").arg(rule, ruleText(ofParcel));
}

/** Who says so, as the subject of a sentence. */
QString reporter(const Order &order, const OrderState &state, const TrackingEvent &event,
                 const AnswerContext &context)
{
    switch (event.source) {
    case EventSource::OrderSystem:
        return QCoreApplication::translate("Explanation", "The order system");
    case EventSource::Warehouse:
        return QCoreApplication::translate("Explanation", "The warehouse");
    case EventSource::Agent:
        return event.person.isEmpty() ? QCoreApplication::translate("Explanation", "An agent") : event.person;
    case EventSource::Carrier:
        break;
    }
    const QString code =
        state.decidingShipment < 0 ? QString() : order.shipments.at(state.decidingShipment).carrierCode;
    return code.isEmpty() ? QCoreApplication::translate("Explanation", "The carrier")
                          : context.carrierName(code);
}

QString reportSentence(const TrackingEvent &event, const QString &reporter, const AnswerContext &context)
{
    QStringList what{label(event.status), label(event.reason)};
    what.removeAll(QString());
    const QString when = event.occurredAt.isValid()
                             ? whenText(event.occurredAt, context)
                             : QCoreApplication::translate("Explanation", "without a date");
    const QString said = what.join(QStringLiteral(", "));
    if (event.place.isEmpty())
        return QCoreApplication::translate("Explanation", "%1 reported “%2” %3.", "who, what, when")
            .arg(reporter, said, when);
    return QCoreApplication::translate("Explanation", "%1 reported “%2” in %3 %4.", "who, what, where, when")
        .arg(reporter, said, event.place, when);
}

/** The clock alone where it was heard of on the day it happened. */
QString receivedSentence(const TrackingEvent &event, const AnswerContext &context)
{
    const auto localDay = [&](const QDateTime &at) { return at.toTimeZone(context.readerZone).date(); };
    if (event.occurredAt.isValid() && localDay(event.occurredAt) == localDay(event.receivedAt))
        return QCoreApplication::translate("Explanation", "We learned of it at %1.", "a clock time")
            .arg(clockText(event.receivedAt, context));
    return QCoreApplication::translate("Explanation", "We learned of it %1.", "“at 08:05 today”")
        .arg(whenText(event.receivedAt, context));
}

QString eventText(const TrackingEvent &event, const QString &reporter, const AnswerContext &context)
{
    QStringList sentences{reportSentence(event, reporter, context)};
    if (const QString words = event.text.simplified(); !words.isEmpty())
        sentences.append(QCoreApplication::translate("Explanation", "The message reads “%1”.").arg(words));
    if (event.receivedAt.isValid())
        sentences.append(receivedSentence(event, context));
    return sentences.join(u' ');
}

QString zoneNote(const TrackingEvent &event)
{
    const QString note = QCoreApplication::translate(
        "Explanation", "The source gave no time zone, so the usual one of the carrier was assumed.");
    if (event.rawTime.isEmpty())
        return note;
    return QCoreApplication::translate("Explanation", "%1 It wrote “%2”.").arg(note, event.rawTime);
}

QStringList notesOn(const Order &order, const OrderState &state, const TrackingEvent *event,
                    const AnswerContext &context)
{
    QStringList notes;
    if (isOpen(state.stage) && state.expectedOn.isValid())
        notes.append(QCoreApplication::translate("Explanation", "%1 is the newest estimate we have.")
                         .arg(dayText(state.expectedOn, context.now.toTimeZone(context.readerZone))));
    if (event && event->zoneAssumed)
        notes.append(zoneNote(*event));
    for (const Contradiction contradiction : state.contradictions)
        notes.append(contradictionText(contradiction));
    for (qsizetype i = 0; order.shipments.size() > 1 && i < order.shipments.size(); ++i) {
        if (state.shipments.at(i).withdrawn)
            notes.append(
                QCoreApplication::translate("Explanation", "Parcel %1 was cancelled after it had left.")
                    .arg(i + 1));
        if (state.shipments.at(i).scannedAfterDelivery)
            notes.append(
                QCoreApplication::translate("Explanation", "Parcel %1 was scanned again after delivery.")
                    .arg(i + 1));
    }
    return notes;
}

} // namespace

Explanation explain(const Order &order, const OrderState &state, const AnswerContext &context)
{
    const TrackingEvent *event = decidingEvent(order, state);
    return {ruleOf(state),
            event ? eventText(*event, reporter(order, state, *event, context), context) : QString(),
            notesOn(order, state, event, context)};
}

} // namespace mars
