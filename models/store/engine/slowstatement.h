// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QString>

namespace mars {

class Connection;

/** A statement that ran; its text has the names of its values and none of them. */
struct RanStatement
{
    QString text;
    std::chrono::nanoseconds took{0};
};

/** A look-up that takes longer may be ended by the next one, and is worth a look. */
inline constexpr std::chrono::milliseconds slowFrom{100};

/** Tells the log ("mars.store.slow") of it, with the plan that the engine makes of it for any values: what
 * was looked for is nobody's to read there. Never fails; a plan that cannot be had is left out. */
void logSlow(Connection &connection, const RanStatement &statement);

} // namespace mars
