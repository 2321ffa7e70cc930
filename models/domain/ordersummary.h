// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/stage.h"

namespace mars {

/** One row of a list: the columns derived when the order was written, without its events. */
struct OrderSummary
{
    OrderId id = 0;
    QString number;
    QDateTime placedAt;
    QString customerName;
    QString city;
    Stage stage = Stage::Confirmed;
    Status decidingStatus = Status::Unknown;
    StatusReason reason = StatusReason::None;
    QString carrierCode; ///< of the parcel that decides
    QString carrierText;
    QString trackingNumber; ///< of the parcel that decides; empty = none yet
    int parcels = 0;
    int deliveredParcels = 0;
    bool numberMissing = false; ///< a parcel is packed or under way without a tracking number
    bool withdrawn = false;
    bool contradictory = false;
    QDate promisedOn;
    QDate expectedOn;
    QDateTime deliveredAt;
    QByteArray destinationZone;

    [[nodiscard]] QString label() const { return mars::label(stage, decidingStatus, reason); }
    friend bool operator==(const OrderSummary &, const OrderSummary &) = default;
};

/** The row for an order: what the store keeps in its derived columns. */
struct OrderState;
[[nodiscard]] OrderSummary summarise(const Order &order, const OrderState &state);

} // namespace mars
