// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/derivation.h"

namespace mars {

/**
 * Days after the promise: max(0, (delivered, else the later of expected and today) - promised), in days of
 * the destination's zone. Null without a promise, and for Cancelled, Returned and undated deliveries. Never
 * stored.
 */
[[nodiscard]] std::optional<int> lateDays(const Order &order, const OrderState &state, const QDateTime &now);

/** The same from the columns a list row carries. */
[[nodiscard]] std::optional<int> lateDays(QDate promisedOn, QDate expectedOn, const QDateTime &deliveredAt,
                                          Stage stage, const QTimeZone &zone, const QDateTime &now);

/**
 * The instant (UTC) from which an open order counts as late: the end of the promised day in its zone, the
 * epoch if an estimate is already later than the promise; invalid without a promise. "Late" = open and now >=
 * this.
 */
[[nodiscard]] QDateTime lateFrom(QDate promisedOn, QDate expectedOn, const QTimeZone &zone);

} // namespace mars
