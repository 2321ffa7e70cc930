// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/rights.h"

namespace mars {

/** What a server lets this login keep. Where any of it differs, what was kept before is another snapshot. */
struct SnapshotTerms
{
    int days = 0; ///< of orders that are not open; 0 = nothing may be kept
    QString login;
    QString history; ///< which the numbers of changes belong to
    Rights rights;

    friend bool operator==(const SnapshotTerms &, const SnapshotTerms &) = default;
};

/** That an order was written or removed, by which write. */
struct OrderChange
{
    OrderId order = 0;
    qint64 n = 0;
    QDateTime at;
    bool isOpen = false;
};

/** How far a snapshot has come: it is filled with the open orders, then with those that changed of late, then
 * follows the changes for ever. */
struct SnapshotState
{
    enum class Phase { Open, Recent, Following };

    SnapshotTerms terms;
    Phase phase = Phase::Open;
    OrderChange place; ///< the last one read in this phase
    qint64 newest = 0; ///< change when it was begun
    QDateTime rightAt; ///< when all that the server had was in it; invalid until it is whole

    [[nodiscard]] bool isWhole() const { return rightAt.isValid(); }
};

/** A step of a snapshot on its way from the server into the file. */
struct SnapshotPortion
{
    SnapshotState state;        ///< after it
    bool startsAnew = false;    ///< what was kept is another snapshot
    QList<OrderChange> changes; ///< what the file has of these orders is out of date
    QList<Order> orders;        ///< those of them that belong into it, as this login sees them
    bool isLast = false;        ///< for now: there is nothing more to read

    [[nodiscard]] bool mayBeKept() const { return state.terms.days > 0; }
};

} // namespace mars
