// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

class Connection;

/** Throws StoreFailure unless what this database holds may be replaced: no orders, whatever its version, or
 * replacing is wished. What a newer program or another one made is never replaced. */
void requireReplaceable(Connection &connection, bool replace);

} // namespace mars
