// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars {

/**
 * Makes an empty file for a new SQLite database, and its folder, for their owner's eyes only: it will hold
 * names, phones and addresses. What exists already is left as it is. Throws StoreFailure.
 */
void createDatabaseFile(const DatabaseLocation &location);
/** The folder alone. */
void createFolderOf(const DatabaseLocation &location);

} // namespace mars
