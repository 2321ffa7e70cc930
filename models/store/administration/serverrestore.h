// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars {

class LongWork;

/**
 * Puts a pg_dump file in place of what a PostgreSQL database holds of ours and brings it up to date, in one
 * transaction; nothing else there is touched. Throws StoreFailure.
 */
void restoreServer(const DatabaseLocation &location, const QString &file, bool replace, LongWork &work);

} // namespace mars
