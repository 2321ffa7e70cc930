// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"

namespace mars {

/**
 * Where one parcel is while its events are told in the order of their moments. The newest event decides, but:
 * - Unknown never changes anything; neither does an order-level status once the parcel has a label.
 * - Delivered and ReturnDelivered stay. Only a correction replaces them, and only what it knew of.
 * - A parcel that has left is not packed again; a failed pick-up still counts while only the warehouse, and
 * no carrier, says that it has left.
 * - Cancelled counts before the hand-over only and then stays until a scan proves it wrong; either
 * contradiction makes the parcel withdrawn, and its history stands.
 * - Once a return is asked for, going out for delivery again (or a later forward status) means that the
 * customer changed their mind; being moved means that it is on the way back. From there every ordinary scan
 * is one of the return leg, so "delivered" is delivered to the sender.
 */
class ParcelPosition
{
public:
    Status status = Status::Unknown;
    Rule rule = Rule::NoEvents;
    int decidingEvent = -1;
    bool handedOver = false;
    bool withdrawn = false;
    bool scannedAfterDelivery = false;

    void tell(const TrackingEvent &event, int index);

    /** A correction to this status says that the parcel never left, whatever was heard before. */
    [[nodiscard]] static bool deniesHandOver(Status corrected);

private:
    enum class Leg { Out, ReturnAsked, Back };

    void correct(const TrackingEvent &event, int index);
    void tellAfterFinal(const TrackingEvent &event);
    void tellBeforeHandOver(const TrackingEvent &event, int index);
    void tellOrdinaryScan(const TrackingEvent &event, int index);
    void tellReturn(const TrackingEvent &event, int index);
    void decide(Status decided, Rule decidedBy, const TrackingEvent &event, int index);

    Leg m_leg = Leg::Out;
    bool m_scannedByCarrier = false;
};

} // namespace mars
