// SPDX-License-Identifier: Apache-2.0
#include "domain/status.h"

#include "domain/namedvalues.h"

#include <QCoreApplication>

namespace mars {
namespace {

constexpr NamedValue<Status> statuses[] = {
    {Status::Unknown, u"Unknown", QT_TRANSLATE_NOOP("Status", "Update")},
    {Status::Placed, u"Placed", QT_TRANSLATE_NOOP("Status", "Placed")},
    {Status::Confirmed, u"Confirmed", QT_TRANSLATE_NOOP("Status", "Confirmed")},
    {Status::Processed, u"Processed", QT_TRANSLATE_NOOP("Status", "Processed")},
    {Status::LabelCreated, u"LabelCreated", QT_TRANSLATE_NOOP("Status", "Packed")},
    {Status::PickupPending, u"PickupPending", QT_TRANSLATE_NOOP("Status", "Waiting for pick-up")},
    {Status::PickupFailed, u"PickupFailed", QT_TRANSLATE_NOOP("Status", "Pick-up failed")},
    {Status::PickedUp, u"PickedUp", QT_TRANSLATE_NOOP("Status", "Shipped")},
    {Status::InTransit, u"InTransit", QT_TRANSLATE_NOOP("Status", "In transit")},
    {Status::OutForDelivery, u"OutForDelivery", QT_TRANSLATE_NOOP("Status", "Out for delivery")},
    {Status::AttemptFailed, u"AttemptFailed", QT_TRANSLATE_NOOP("Status", "Attempt failed")},
    {Status::ReadyForCollection, u"ReadyForCollection", QT_TRANSLATE_NOOP("Status", "Ready to collect")},
    {Status::OnHold, u"OnHold", QT_TRANSLATE_NOOP("Status", "Held")},
    {Status::Delivered, u"Delivered", QT_TRANSLATE_NOOP("Status", "Delivered")},
    {Status::ReturnRequested, u"ReturnRequested", QT_TRANSLATE_NOOP("Status", "Return requested")},
    {Status::ReturnInTransit, u"ReturnInTransit", QT_TRANSLATE_NOOP("Status", "On its way back")},
    {Status::ReturnOutForDelivery, u"ReturnOutForDelivery",
     QT_TRANSLATE_NOOP("Status", "Return out for delivery")},
    {Status::ReturnDelivered, u"ReturnDelivered", QT_TRANSLATE_NOOP("Status", "Returned")},
    {Status::Lost, u"Lost", QT_TRANSLATE_NOOP("Status", "Lost")},
    {Status::Damaged, u"Damaged", QT_TRANSLATE_NOOP("Status", "Damaged")},
    {Status::Cancelled, u"Cancelled", QT_TRANSLATE_NOOP("Status", "Cancelled")},
};

constexpr NamedValue<StatusReason> reasons[] = {
    {StatusReason::None, u"None", ""},
    {StatusReason::CustomerUnavailable, u"CustomerUnavailable",
     QT_TRANSLATE_NOOP("StatusReason", "Customer not there")},
    {StatusReason::Unreachable, u"Unreachable",
     QT_TRANSLATE_NOOP("StatusReason", "Customer could not be reached")},
    {StatusReason::AddressIssue, u"AddressIssue", QT_TRANSLATE_NOOP("StatusReason", "Address problem")},
    {StatusReason::Refused, u"Refused", QT_TRANSLATE_NOOP("StatusReason", "Not accepted")},
    {StatusReason::CashNotReady, u"CashNotReady", QT_TRANSLATE_NOOP("StatusReason", "Cash not ready")},
    {StatusReason::OtpNotGiven, u"OtpNotGiven", QT_TRANSLATE_NOOP("StatusReason", "One-time code not given")},
    {StatusReason::AccessDenied, u"AccessDenied", QT_TRANSLATE_NOOP("StatusReason", "No way in")},
    {StatusReason::RescheduleRequested, u"RescheduleRequested",
     QT_TRANSLATE_NOOP("StatusReason", "Another day asked for")},
    {StatusReason::NotServiceable, u"NotServiceable", QT_TRANSLATE_NOOP("StatusReason", "Area not served")},
    {StatusReason::CarrierIssue, u"CarrierIssue", QT_TRANSLATE_NOOP("StatusReason", "Delay at the carrier")},
    {StatusReason::Other, u"Other", QT_TRANSLATE_NOOP("StatusReason", "Another reason")},
};

constexpr NamedValue<EventSource> sources[] = {
    {EventSource::OrderSystem, u"OrderSystem", QT_TRANSLATE_NOOP("EventSource", "OMS")},
    {EventSource::Warehouse, u"Warehouse", QT_TRANSLATE_NOOP("EventSource", "Warehouse")},
    {EventSource::Carrier, u"Carrier", QT_TRANSLATE_NOOP("EventSource", "Carrier")},
    {EventSource::Agent, u"Agent", QT_TRANSLATE_NOOP("EventSource", "Agent")},
};

static_assert(isInEnumOrder(statuses) && isInEnumOrder(reasons) && isInEnumOrder(sources));

} // namespace

QString toName(Status status)
{
    return nameIn(statuses, status);
}

QString toName(StatusReason reason)
{
    return nameIn(reasons, reason);
}

QString toName(EventSource source)
{
    return nameIn(sources, source);
}

std::optional<Status> statusFromName(QStringView name)
{
    return valueIn(statuses, name);
}

std::optional<StatusReason> statusReasonFromName(QStringView name)
{
    return valueIn(reasons, name);
}

std::optional<EventSource> eventSourceFromName(QStringView name)
{
    return valueIn(sources, name);
}

QString label(Status status)
{
    return QCoreApplication::translate("Status", labelIn(statuses, status));
}

QString label(StatusReason reason)
{
    return reason == StatusReason::None
               ? QString()
               : QCoreApplication::translate("StatusReason", labelIn(reasons, reason));
}

QString label(EventSource source)
{
    return QCoreApplication::translate("EventSource", labelIn(sources, source));
}

bool isLabelOf(Status status, const QString &words)
{
    return words.compare(label(status), Qt::CaseInsensitive) == 0 ||
           words.compare(QLatin1StringView(labelIn(statuses, status)), Qt::CaseInsensitive) == 0;
}

bool isFinal(Status status)
{
    return status == Status::Delivered || status == Status::ReturnDelivered;
}

bool impliesHandOver(Status status)
{
    switch (status) {
    case Status::PickedUp:
    case Status::InTransit:
    case Status::OutForDelivery:
    case Status::AttemptFailed:
    case Status::ReadyForCollection:
    case Status::Delivered:
    case Status::ReturnRequested:
    case Status::ReturnInTransit:
    case Status::ReturnOutForDelivery:
    case Status::ReturnDelivered:
        return true;
    // A parcel can be held, lost or damaged in the warehouse too.
    case Status::OnHold:
    case Status::Lost:
    case Status::Damaged:
    case Status::Unknown:
    case Status::Placed:
    case Status::Confirmed:
    case Status::Processed:
    case Status::LabelCreated:
    case Status::PickupPending:
    case Status::PickupFailed:
    case Status::Cancelled:
        return false;
    }
    return false;
}

} // namespace mars
