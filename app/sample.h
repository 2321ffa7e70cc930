// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/administration/administration.h"
#include "store/store.h"

namespace mars {

// Synchronous, for the command line and worker threads.

/** Makes sure an embedded database is there and current. A server's schema is only ever changed on request.
 */
[[nodiscard]] Result<Done> prepareEmbedded(const DatabaseLocation &location);

/** How many made-up orders the database holds afterwards, with dates relative to now. */
[[nodiscard]] Result<qint64> loadSampleInto(const DatabaseLocation &location);
/**
 * The same, and beside it so many orders of a crowd (models/crowd/crowd.h) up to now. The sample that was
 * there before goes first, as one with all; the crowd is stored in portions: what was stored when it ends
 * early stays, and is removed with the sample.
 */
[[nodiscard]] Result<qint64> loadCrowdInto(const DatabaseLocation &location, qint64 orders, quint64 seed,
                                           const WorkOptions &options);
/** How many were removed. */
[[nodiscard]] Result<qint64> removeSampleFrom(const DatabaseLocation &location);
/** How many made-up orders are stored. */
[[nodiscard]] Result<qint64> countSampleIn(const DatabaseLocation &location);

} // namespace mars
