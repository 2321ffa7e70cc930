// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars::test {

/**
 * Stands between SQLite and the disk of this process: the n-th access from now on fails, or kills the process
 * as a power cut would. Without a plan it only passes on.
 */
namespace faultydisk {

enum class Fault {
    ErrorOnce, ///< that one access fails
    Broken,    ///< that access and all after it fail
    Full,      ///< from that access on every write finds no room
    Killed     ///< SIGKILL
};

/** Only files opened from here on pass through it. */
void install();

void failAt(int access, Fault fault);
/** Back to a sound disk; whether the planned access was reached. */
[[nodiscard]] bool recover();

} // namespace faultydisk
} // namespace mars::test
