// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars::cli {

/** Nothing but the window is asked for; everything else is the console's. */
[[nodiscard]] bool asksForWindow(const QStringList &arguments);

/** Understands the arguments, runs the command without a display and gives its exit code. */
[[nodiscard]] int runConsole(int argc, char **argv);

} // namespace mars::cli
