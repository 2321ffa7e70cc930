// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/stage.h"

namespace mars {

/** Which rule of the domain decided a status or a stage. "Why?" explains it with ruleText(). */
enum class Rule {
    NoEvents,         ///< nothing is known yet beyond the order itself
    NewestEvent,      ///< the newest event by occurred-at
    FinalStays,       ///< Delivered or ReturnDelivered stays although a later scan came
    ReturnStays,      ///< on the return leg, an ordinary scan means the way back
    HandOverStays,    ///< a parcel that has left is not packed again by paperwork that comes late
    Correction,       ///< an agent corrected it, with a reason
    UndatedStatement, ///< the source states it without a date
    NeediestParcel,   ///< of several parcels the one that most needs a person
    AllDelivered,     ///< every parcel is delivered
    CancelledBeforeHandOver,
    OrderSystem ///< no parcel has left; the order system and warehouse decide
};

/** What contradicts itself in a history. It is kept as it is, flagged, and reported by the import. */
enum class Contradiction {
    HandedOverBeforePlaced,
    HandedOverBeforeConfirmed,
    DeliveredBeforeHandOver,
    DeliveredWithoutHandOver,
    DeliveredWithoutDate,
    CancelledYetHandedOver,
    ScannedAfterDelivery
};

struct ShipmentState
{
    Status status = Status::Unknown;
    StatusReason reason = StatusReason::None;
    Rule rule = Rule::NoEvents;
    int decidingEvent = -1; ///< index into Shipment::events, -1 = none
    QDateTime handedOverAt; ///< first dated event that implies hand-over
    QDateTime firstScanAt;  ///< first carrier scan at or after hand-over
    QDateTime deliveredAt;  ///< invalid unless Delivered with a date
    QDate expectedOn;       ///< newest estimate by received-at, null = none
    int failedAttempts = 0;
    bool withdrawn = false; ///< its source cancelled it after it was handed over; the history stands
    bool scannedAfterDelivery = false;

    friend bool operator==(const ShipmentState &, const ShipmentState &) = default;
};

struct OrderState
{
    Stage stage = Stage::Confirmed;
    Rule rule = Rule::NoEvents;
    int decidingShipment = -1; ///< index into Order::shipments, -1 = the order itself decided
    int decidingEvent = -1;    ///< index into that shipment's events, or into Order::events
    Status decidingStatus = Status::Unknown;
    StatusReason reason = StatusReason::None;
    QList<ShipmentState> shipments; ///< one for each of Order::shipments
    QDateTime confirmedAt;
    QDateTime handedOverAt; ///< of the first parcel
    QDateTime deliveredAt;  ///< of the last parcel, only when all are delivered
    QDate expectedOn;       ///< of the parcel that decides
    int deliveredParcels = 0;
    bool withdrawn = false;
    QList<Contradiction> contradictions; ///< each once, in the order of the enum

    [[nodiscard]] QString label() const { return mars::label(stage, decidingStatus, reason); }
    friend bool operator==(const OrderState &, const OrderState &) = default;
};

/** Pure functions of the events alone; the order in which events were received or stored makes no difference.
 */
[[nodiscard]] ShipmentState derive(const Shipment &shipment);
[[nodiscard]] OrderState derive(const Order &order);

[[nodiscard]] QString ruleText(Rule rule);                   ///< translated sentence
[[nodiscard]] QString contradictionText(Contradiction what); ///< translated sentence
[[nodiscard]] QString toName(Contradiction what);            ///< stable, PascalCase

/** Sorts by occurred-at (undated: received-at) and drops repeated identities (origin, sourceKey), keeping the
 * first received. */
void normaliseEvents(QList<TrackingEvent> &events);

} // namespace mars
