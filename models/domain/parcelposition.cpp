// SPDX-License-Identifier: Apache-2.0
#include "domain/parcelposition.h"

namespace mars {
namespace {

bool isSaidOfOrder(Status status)
{
    return status == Status::Placed || status == Status::Confirmed || status == Status::Processed;
}

bool isBeforeHandOver(Status status)
{
    return status == Status::LabelCreated || status == Status::PickupPending ||
           status == Status::PickupFailed;
}

bool isOnTheWayBack(Status status)
{
    return status == Status::ReturnInTransit || status == Status::ReturnOutForDelivery ||
           status == Status::ReturnDelivered;
}

/** What an ordinary scan says of a parcel that is known to be on its way back. */
Status onTheWayBack(Status said)
{
    if (said == Status::Delivered)
        return Status::ReturnDelivered;
    return said == Status::OutForDelivery ? Status::ReturnOutForDelivery : Status::ReturnInTransit;
}

} // namespace

void ParcelPosition::tell(const TrackingEvent &event, int index)
{
    if (event.status == Status::Unknown)
        return;
    if (isFinal(status))
        return tellAfterFinal(event);
    if (event.isCorrection)
        return correct(event, index);

    const Status said = event.status;
    if (isSaidOfOrder(said)) {
        if (status < said)
            decide(said, Rule::NewestEvent, event, index);
        return;
    }
    const bool wasCancelled = status == Status::Cancelled;
    if (said == Status::Cancelled) {
        withdrawn |= handedOver;
        if (!handedOver)
            decide(said, Rule::CancelledBeforeHandOver, event, index);
        return;
    }
    if (wasCancelled && !impliesHandOver(said))
        return;

    switch (said) {
    case Status::LabelCreated:
    case Status::PickupPending:
    case Status::PickupFailed:
        tellBeforeHandOver(event, index);
        break;
    case Status::ReturnRequested:
    case Status::ReturnInTransit:
    case Status::ReturnOutForDelivery:
    case Status::ReturnDelivered:
        tellReturn(event, index);
        break;
    case Status::Lost:
    case Status::Damaged:
        decide(said, Rule::NewestEvent, event, index);
        break;
    default:
        tellOrdinaryScan(event, index);
    }
    withdrawn |= wasCancelled;
    handedOver |= impliesHandOver(said);
    m_scannedByCarrier |= impliesHandOver(said) && event.source == EventSource::Carrier;
}

bool ParcelPosition::deniesHandOver(Status corrected)
{
    return isSaidOfOrder(corrected) || isBeforeHandOver(corrected) || corrected == Status::Cancelled;
}

void ParcelPosition::correct(const TrackingEvent &event, int index)
{
    handedOver = !deniesHandOver(event.status) && (handedOver || impliesHandOver(event.status));
    m_scannedByCarrier = handedOver;
    m_leg = isOnTheWayBack(event.status)              ? Leg::Back
            : event.status == Status::ReturnRequested ? Leg::ReturnAsked
                                                      : Leg::Out;
    decide(event.status, Rule::Correction, event, index);
}

void ParcelPosition::tellAfterFinal(const TrackingEvent &event)
{
    const Status said = event.status;
    if (said == Status::Cancelled) {
        withdrawn = true;
    } else if (said != status && !isSaidOfOrder(said) && !isBeforeHandOver(said)) {
        rule = Rule::FinalStays;
        scannedAfterDelivery |= status == Status::Delivered && event.source == EventSource::Carrier;
    }
}

void ParcelPosition::tellBeforeHandOver(const TrackingEvent &event, int index)
{
    const bool onlyWarehouseSaysItLeft =
        !m_scannedByCarrier && (status == Status::PickedUp || isBeforeHandOver(status));
    const bool disputesHandOver = event.status == Status::PickupFailed ||
                                  (event.status == Status::PickupPending && status == Status::PickupFailed);
    if (!handedOver || (onlyWarehouseSaysItLeft && disputesHandOver))
        decide(event.status, Rule::NewestEvent, event, index);
    else
        rule = Rule::HandOverStays;
}

void ParcelPosition::tellOrdinaryScan(const TrackingEvent &event, int index)
{
    const Status said = event.status;
    if (m_leg == Leg::Back)
        return decide(onTheWayBack(said), Rule::ReturnStays, event, index);

    if (m_leg == Leg::ReturnAsked) {
        if (said == Status::OnHold)
            return decide(Status::ReturnRequested, Rule::ReturnStays, event, index);
        if (said == Status::InTransit || said == Status::PickedUp) {
            m_leg = Leg::Back;
            return decide(Status::ReturnInTransit, Rule::ReturnStays, event, index);
        }
        m_leg = Leg::Out;
    }
    const bool isFirstHandOver = !handedOver || status == Status::PickedUp || isBeforeHandOver(status);
    if (said == Status::PickedUp && !isFirstHandOver)
        rule = Rule::HandOverStays;
    else
        decide(said, Rule::NewestEvent, event, index);
}

void ParcelPosition::tellReturn(const TrackingEvent &event, int index)
{
    if (event.status == Status::ReturnRequested && m_leg == Leg::Back)
        return decide(Status::ReturnInTransit, Rule::ReturnStays, event, index);
    m_leg = isOnTheWayBack(event.status) ? Leg::Back : Leg::ReturnAsked;
    decide(event.status, Rule::NewestEvent, event, index);
}

void ParcelPosition::decide(Status decided, Rule decidedBy, const TrackingEvent &event, int index)
{
    const bool isUndated = decidedBy == Rule::NewestEvent && !event.occurredAt.isValid();
    status = decided;
    rule = isUndated ? Rule::UndatedStatement : decidedBy;
    decidingEvent = index;
}

} // namespace mars
