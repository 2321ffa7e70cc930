// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

/** The program with a window. Gives the exit code. */
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace mars
