// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars {

/** What a person is told when the database fails in this way; detail is the engine's own words for the log.
 */
[[nodiscard]] Error storeError(Error::Kind kind, const DatabaseLocation &location, const QString &detail);
/** The database lets its user in, but not do this. */
[[nodiscard]] Error notAllowed(const DatabaseLocation &location, const QString &detail);
/** The database answers, but gave this up. */
[[nodiscard]] Error tookTooLong(const DatabaseLocation &location, const QString &detail);
/** A pooler lets in whom it has no session for. */
[[nodiscard]] Error noFreePlace(const DatabaseLocation &location, const QString &detail);
/** A pooler gives each transaction another session. */
[[nodiscard]] Error sharedSession(const DatabaseLocation &location);

} // namespace mars
