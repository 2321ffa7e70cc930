// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/status.h"

namespace mars {

/** How far an order is. Always derived (see derivation.h); nobody types it. Lateness stands beside it, never
 * in it. */
enum class Stage {
    Confirmed,
    Processed,
    Packed,
    Shipped,
    InTransit,
    OutForDelivery,
    ReadyForCollection,
    OnHold,
    AttemptFailed,
    Returning,
    Lost,
    Damaged,
    Delivered,
    Returned,
    Cancelled
};

/** Colour families of the pills and strips; the theme owns the colours. */
enum class Family { Neutral, Blue, Violet, Green, Amber, Red, Plum };

[[nodiscard]] QString toName(Stage stage); ///< stable, PascalCase
[[nodiscard]] std::optional<Stage> stageFromName(QStringView name);

/**
 * The label people read. OnHold and AttemptFailed have labels of their own for a failed pick-up
 * ("Pick-up failed") and an address problem ("Address problem"), which status and reason decide.
 */
[[nodiscard]] QString label(Stage stage, Status decidingStatus = Status::Unknown,
                            StatusReason reason = StatusReason::None);
[[nodiscard]] Family family(Stage stage);
[[nodiscard]] bool isOpen(Stage stage);      ///< the view "Open"
[[nodiscard]] bool isException(Stage stage); ///< the view "Exceptions"
/** The stage that one parcel with this status puts an order into; Confirmed for order-level statuses. */
[[nodiscard]] Stage stageOf(Status status);

} // namespace mars
