// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/edit.h"

namespace mars {

class Connection;

/** Applies one edit in a transaction of its own; the same again changes nothing. Throws StoreFailure. */
[[nodiscard]] EditOutcome applyEdit(Connection &connection, const Edit &edit);

} // namespace mars
