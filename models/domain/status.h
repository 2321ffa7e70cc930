// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QString>
#include <QStringView>

namespace mars {

/**
 * What one tracking event states, in our own words; every carrier's and shop's code is mapped to one of
 * these. Placed, Confirmed and Processed are said of the order, all others of a parcel; Cancelled of either.
 */
enum class Status {
    Unknown,
    Placed,
    Confirmed,
    Processed,
    LabelCreated,
    PickupPending,
    PickupFailed,
    PickedUp, ///< handed over by the warehouse, or taken by the carrier
    InTransit,
    OutForDelivery,
    AttemptFailed,
    ReadyForCollection,
    OnHold,
    Delivered,
    ReturnRequested,
    ReturnInTransit,
    ReturnOutForDelivery,
    ReturnDelivered,
    Lost,
    Damaged,
    Cancelled
};

/** Why an attempt failed or a parcel is held; a value of its own beside the status. */
enum class StatusReason {
    None,
    CustomerUnavailable,
    Unreachable,
    AddressIssue,
    Refused,
    CashNotReady,
    OtpNotGiven,
    AccessDenied,
    RescheduleRequested,
    NotServiceable,
    CarrierIssue,
    Other
};

/** Who made a statement. */
enum class EventSource { OrderSystem, Warehouse, Carrier, Agent };

/** The stable PascalCase names used in JSON, files and SQL: "OutForDelivery". Never translated. */
[[nodiscard]] QString toName(Status status);
[[nodiscard]] QString toName(StatusReason reason);
[[nodiscard]] QString toName(EventSource source);
[[nodiscard]] std::optional<Status> statusFromName(QStringView name);
[[nodiscard]] std::optional<StatusReason> statusReasonFromName(QStringView name);
[[nodiscard]] std::optional<EventSource> eventSourceFromName(QStringView name);

/** What people read in a timeline, translated: "Out for delivery", "OMS". */
[[nodiscard]] QString label(Status status);
[[nodiscard]] QString label(StatusReason reason);
[[nodiscard]] QString label(EventSource source);
/** Whether a source's own words say no more than the label does, in the language shown or, as sources mostly
 * write, in English. */
[[nodiscard]] bool isLabelOf(Status status, const QString &words);

/** Delivered and ReturnDelivered: only an agent's correction takes a parcel back from them. */
[[nodiscard]] bool isFinal(Status status);
/** The parcel has left the warehouse when an event says this. */
[[nodiscard]] bool impliesHandOver(Status status);

} // namespace mars
