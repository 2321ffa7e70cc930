// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

class Connection;

/** The next migration with its version row; false if there is nothing left to do. Needs a write transaction.
 */
[[nodiscard]] bool migrateOneStep(Connection &connection);

} // namespace mars
