// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/exitcode.h"
#include "store/store.h"

namespace mars::cli {

/** The database this command is about; says on standard error why there is none. */
[[nodiscard]] std::optional<DatabaseLocation> locationFor(const Invocation &invocation);

/** Says what stands in the way, with the step that helps at a command line, and gives the exit code. */
[[nodiscard]] ExitCode refuse(Output &output, const Error &error, const DatabaseLocation &location);

/** The same for long work, which may also have been stopped or been given a file that makes no sense. */
[[nodiscard]] ExitCode refuseWork(Output &output, const Error &error, const DatabaseLocation &location);

/** The same where two databases are at work, with the store's own advice about the one it failed at. */
[[nodiscard]] ExitCode refuseWork(Output &output, const Error &error);

} // namespace mars::cli
