// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars::cli {

/** What a script learns without reading a word. */
enum ExitCode {
    Success = 0,        ///< found, done
    NotFound = 1,       ///< not found, or only part of it was accepted
    WrongUsage = 2,     ///< the command line, or a file it names, makes no sense
    DatabaseProblem = 3 ///< the database is unreachable or unusable
};

} // namespace mars::cli
