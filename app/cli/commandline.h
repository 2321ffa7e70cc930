// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "domain/error.h"

namespace mars::cli {

/** A command line that was understood, or the reason why not. */
struct CommandLine
{
    enum class Wish { Window, Run, Help, Version, Nonsense };

    Wish wish = Wish::Nonsense;
    QStringList path; ///< "mars-console", "database", "init"
    Command command;  ///< the last of the path
    Invocation invocation;
    Error error; ///< for Nonsense: what was not understood, and the nearest that would be
};

/** Options may stand anywhere; after "--" nothing is one. arguments are without the program's name. */
[[nodiscard]] CommandLine understand(const Command &program, const QStringList &arguments);

} // namespace mars::cli
