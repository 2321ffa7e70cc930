// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace mars::cli {

class Output;

/** What this command is for and how to write it. */
void printHelp(Output &output, const Command &command, const QStringList &path);

} // namespace mars::cli
