// SPDX-License-Identifier: Apache-2.0
#include "domain/eventsentence.h"

#include "domain/whentext.h"

#include <QCoreApplication>

namespace mars {
namespace {

/** The town where the parcel is not any more: carriers write "Left hub" or "Left Pune, next stop Kolhapur".
 */
QString placeLeft(const TrackingEvent &event)
{
    for (const QStringView word : {QStringView(u"left "), QStringView(u"departed ")}) {
        if (!event.text.startsWith(word, Qt::CaseInsensitive))
            continue;
        const QString place = event.place.isEmpty() ? event.text.mid(word.size()) : event.place;
        const QString town = place.section(u',', 0, 0).trimmed();
        if (!town.isEmpty() && !town.front().isLower())
            return town;
    }
    return {};
}

QString inTransitSentence(const TrackingEvent &event, const QString &subject, const QString &when)
{
    const QString left = placeLeft(event);
    if (!left.isEmpty())
        return QCoreApplication::translate("EventSentence", "%1 left %2 %3.").arg(subject, left, when);
    if (!event.place.isEmpty())
        return QCoreApplication::translate("EventSentence", "%1 was scanned in %2 %3.")
            .arg(subject, event.place, when);
    return QCoreApplication::translate("EventSentence", "%1 was last scanned %2.").arg(subject, when);
}

QString handOverSentence(const QString &subject, const QString &carrier, const QString &when)
{
    if (carrier.isEmpty())
        return QCoreApplication::translate("EventSentence", "%1 was handed to the carrier %2.")
            .arg(subject, when);
    return QCoreApplication::translate("EventSentence", "%1 was handed to %2 %3.")
        .arg(subject, carrier, when);
}

QString collectionSentence(const TrackingEvent &event, const QString &subject, const QString &when)
{
    if (event.place.isEmpty())
        return QCoreApplication::translate("EventSentence", "%1 became ready to collect %2.")
            .arg(subject, when);
    return QCoreApplication::translate("EventSentence", "%1 became ready to collect in %2 %3.")
        .arg(subject, event.place, when);
}

/** The statuses whose sentence needs no more than who and when; null for those with a sentence above. */
const char *plainSentence(Status status)
{
    switch (status) {
    case Status::Placed:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was placed %2.");
    case Status::Confirmed:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was confirmed %2.");
    case Status::Processed:
        return QT_TRANSLATE_NOOP("EventSentence", "Picking began %2.");
    case Status::LabelCreated:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was packed %2.");
    case Status::PickupPending:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 is packed; the carrier was asked to collect it %2.");
    case Status::PickupFailed:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 could not be collected from the warehouse %2.");
    case Status::OutForDelivery:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 went out for delivery %2.");
    case Status::AttemptFailed:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 could not be delivered %2.");
    case Status::OnHold:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was held %2.");
    case Status::Delivered:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was delivered %2.");
    case Status::ReturnRequested:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was asked back %2.");
    case Status::ReturnInTransit:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was on its way back %2.");
    case Status::ReturnOutForDelivery:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was out for its return to us %2.");
    case Status::ReturnDelivered:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 came back to us %2.");
    case Status::Lost:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was reported lost %2.");
    case Status::Damaged:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was reported damaged %2.");
    case Status::Cancelled:
        return QT_TRANSLATE_NOOP("EventSentence", "%1 was cancelled %2.");
    case Status::Unknown:
    case Status::PickedUp:
    case Status::InTransit:
    case Status::ReadyForCollection:
        return nullptr;
    }
    return nullptr;
}

const char *plainCause(StatusReason reason)
{
    switch (reason) {
    case StatusReason::CustomerUnavailable:
        return QT_TRANSLATE_NOOP("EventSentence", "The customer was not there.");
    case StatusReason::Unreachable:
        return QT_TRANSLATE_NOOP("EventSentence", "The customer could not be reached.");
    case StatusReason::AddressIssue:
        return QT_TRANSLATE_NOOP("EventSentence", "The address was not found.");
    case StatusReason::Refused:
        return QT_TRANSLATE_NOOP("EventSentence", "It was not accepted at the door.");
    case StatusReason::CashNotReady:
        return QT_TRANSLATE_NOOP("EventSentence", "The cash was not ready.");
    case StatusReason::OtpNotGiven:
        return QT_TRANSLATE_NOOP("EventSentence", "The one-time code was not given.");
    case StatusReason::AccessDenied:
        return QT_TRANSLATE_NOOP("EventSentence", "The courier could not get in.");
    case StatusReason::RescheduleRequested:
        return QT_TRANSLATE_NOOP("EventSentence", "The customer asked for another day.");
    case StatusReason::NotServiceable:
        return QT_TRANSLATE_NOOP("EventSentence", "The carrier does not serve this address.");
    case StatusReason::CarrierIssue:
        return QT_TRANSLATE_NOOP("EventSentence", "The carrier has a delay.");
    case StatusReason::None:
    case StatusReason::Other:
        return nullptr;
    }
    return nullptr;
}

/** The source's words, short enough for a strip. */
QString quotation(const TrackingEvent &event, const QString &carrier)
{
    constexpr qsizetype longest = 90;
    QString words = event.text.simplified();
    if (words.isEmpty())
        return {};
    if (words.size() > longest)
        words = words.left(longest - 1).trimmed() + QChar(0x2026);
    const bool isNamedCarrier = event.source == EventSource::Carrier && !carrier.isEmpty();
    return QCoreApplication::translate("EventSentence", "%1: “%2”", "who says what, in their own words")
        .arg(isNamedCarrier ? carrier : label(event.source), words);
}

} // namespace

QString eventSentence(const TrackingEvent &event, const QString &subject, const QString &carrier,
                      const AnswerContext &context)
{
    if (!event.occurredAt.isValid())
        return QCoreApplication::translate("EventSentence", "The status “%1” came without a date.")
            .arg(label(event.status));
    const QString when = whenText(event.occurredAt, context);
    switch (event.status) {
    case Status::PickedUp:
        return handOverSentence(subject, carrier, when);
    case Status::InTransit:
        return inTransitSentence(event, subject, when);
    case Status::ReadyForCollection:
        return collectionSentence(event, subject, when);
    default:
        break;
    }
    const char *sentence = plainSentence(event.status);
    if (!sentence)
        return {};
    // Not arg(): it would put the subject where a sentence names the time only.
    return QCoreApplication::translate("EventSentence", sentence)
        .replace(QStringLiteral("%1"), subject)
        .replace(QStringLiteral("%2"), when);
}

QString causeSentence(const TrackingEvent &event, const QString &carrier)
{
    const QString words = quotation(event, carrier);
    const char *cause = plainCause(event.reason);
    // A carrier's own words about its delay say more than ours.
    if (!cause || (event.reason == StatusReason::CarrierIssue && !words.isEmpty()))
        return words;
    return QCoreApplication::translate("EventSentence", cause);
}

} // namespace mars
