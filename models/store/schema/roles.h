// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/rights.h"

namespace mars {

class Connection;

/** All of them on an embedded database: who can open the file may do everything. */
[[nodiscard]] Rights readRights(Connection &connection);

// Of a server. mars_reader sees orders with customers masked, mars_agent and mars_lead see more, mars_feed
// writes orders, mars_admin migrates; mars_owner and mars_audit own what there is and are nobody's login. All
// in a write transaction.

/** Makes the group roles that are missing. False if this login may make none; throws StoreFailure where one
 * that is there lets in more than it should. */
[[nodiscard]] bool makeRoles(Connection &connection);
/** Whether the tables have been handed to their role. */
[[nodiscard]] bool hasOwner(Connection &connection);
/** Where they have: what a migration has added gets its rights. As the owner. */
void renewGrants(Connection &connection);
/** Hands everything to its owner and gives each role its rights; for a login that may make roles. */
void handOver(Connection &connection);

} // namespace mars
