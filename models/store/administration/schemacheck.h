// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

class CheckFindings;
class Connection;

/** What the engine says of itself; indexes it doubts are made again. Throws StoreFailure, as all below. */
void checkEngine(Connection &connection, CheckFindings &findings);

/**
 * Tables, columns, indexes, views, functions and triggers against what the migrations make; indexes, and
 * tables that only hold what can be derived, and the last three are made again. False if something is
 * missing, so that looking further is no use.
 */
[[nodiscard]] bool checkSchema(Connection &connection, CheckFindings &findings);

} // namespace mars
