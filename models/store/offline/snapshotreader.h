// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/offline/snapshotportion.h"

#include <optional>

namespace mars {

class Connection;

/**
 * The next step of a snapshot from a server's connection: some hundred orders at most, all as of one moment,
 * at the same cost however many there are. Without a state, or with one of other terms, the first of a new
 * snapshot. Throws StoreFailure.
 */
[[nodiscard]] SnapshotPortion readPortion(Connection &server, const std::optional<SnapshotState> &state);

} // namespace mars
