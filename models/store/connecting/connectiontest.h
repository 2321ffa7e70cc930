// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"
#include "store/connecting/databaselocation.h"

#include <QFuture>

namespace mars {

/**
 * Tries a server step by step, in a thread of its own; changes nothing there. One result for each step when
 * it is done, in their order; the first failure is the last result. Cancelling ends it within moments.
 */
[[nodiscard]] QFuture<ConnectionFinding> testConnection(const DatabaseLocation &location);
/** The same once it is known where, or with which password. */
[[nodiscard]] QFuture<ConnectionFinding> testConnection(const QFuture<DatabaseLocation> &location);

/** The same in the caller's thread, for workers; all results. */
[[nodiscard]] QList<ConnectionFinding> testConnectionNow(const DatabaseLocation &location);

} // namespace mars
