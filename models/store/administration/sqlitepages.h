// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <functional>

namespace mars {

class LongWork;

/**
 * Copies a SQLite database page by page, as of one moment while others write to it. What the target held is
 * replaced in one transaction: whoever reads it sees the old content or the new. Before anything is written
 * whenLocked is called, from when on nobody else can write there. Throws StoreFailure.
 */
void copyPages(
    const DatabaseLocation &from, const DatabaseLocation &to, LongWork &work,
    const std::function<void()> &whenLocked = [] {});

/** Makes it one file that needs no others beside it, as backups are. */
void makeSingleFile(const DatabaseLocation &location);

} // namespace mars
