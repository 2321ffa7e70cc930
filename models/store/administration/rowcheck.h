// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

class CheckFindings;
class Connection;
class LongWork;

/** Rows that belong to nothing. Those that can be derived are removed, others told of: they may be all that
 * is left of something. */
void checkOrphans(Connection &connection, CheckFindings &findings);

/** The next free number of each table lies behind all that are taken. */
void checkCounters(Connection &connection, CheckFindings &findings);

/** What the views tell of how many orders they show. */
void checkOrderCounts(Connection &connection, CheckFindings &findings);

/** In how many names each word stands. */
void checkWordCounts(Connection &connection, CheckFindings &findings, LongWork &work);

/** The forms under which each word is found when it is mistyped. */
void checkWordForms(Connection &connection, CheckFindings &findings);

} // namespace mars
