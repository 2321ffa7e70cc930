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

/** The clock alone where it was heard of on the day it happened. */
QString receivedText(const TrackingEvent &event, const AnswerContext &context)
{
    const auto localDay = [&](const QDateTime &at) { return at.toTimeZone(context.readerZone).date(); };
    const bool isSameDay =
        event.occurredAt.isValid() && localDay(event.occurredAt) == localDay(event.receivedAt);
    return QCoreApplication::translate("Explanation", "received %1")
        .arg(isSameDay ? clockText(event.receivedAt, context) : momentText(event.receivedAt, context));
}

QString eventText(const TrackingEvent &event, const AnswerContext &context)
{
    QStringList parts{label(event.status), label(event.reason), event.text.simplified(), event.place,
                      label(event.source)};
    parts.append(event.occurredAt.isValid() ? momentText(event.occurredAt, context)
                                            : QCoreApplication::translate("Explanation", "without a date"));
    if (event.receivedAt.isValid())
        parts.append(receivedText(event, context));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
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
    return {ruleOf(state), event ? eventText(*event, context) : QString(),
            notesOn(order, state, event, context)};
}

} // namespace mars
