// SPDX-License-Identifier: Apache-2.0
#include "cli/databaseuse.h"

#include "cli/keptpassword.h"
#include "cli/output.h"
#include "keychain.h"
#include "surroundings.h"

#include <QCoreApplication>

namespace mars::cli {

std::optional<DatabaseLocation> locationFor(const Invocation &invocation)
{
    const Result<DatabaseLocation> location = chooseDatabase(invocation.database());
    if (!location) {
        invocation.output->problem(location.error());
        return std::nullopt;
    }
    if (isDatabaseNamed(invocation.database()))
        return *location;
    Keychain keychain;
    return withKeptPassword(*location, keychain);
}

/** With the step that helps at a command line. */
static Error withAdvice(Error error, const DatabaseLocation &location)
{
    if (error.kind == Error::Kind::NotFound && location.engine() == DatabaseLocation::Engine::Sqlite)
        error.nextStep = QCoreApplication::translate(
            "Database",
            "Create it with “mars-console database init”, or fill it right away with “mars-console "
            "sample load” or “mars-console import FILE”.");
    else if (error.kind == Error::Kind::SchemaMissing)
        error.nextStep = QCoreApplication::translate(
            "Database", "Set it up with “mars-console database init”, or bring an older one up to date with "
                        "“mars-console database migrate”.");
    return error;
}

ExitCode refuse(Output &output, const Error &error, const DatabaseLocation &location)
{
    output.problem(withAdvice(error, location));
    return DatabaseProblem;
}

ExitCode refuseWork(Output &output, const Error &error, const DatabaseLocation &location)
{
    return refuseWork(output, withAdvice(error, location));
}

ExitCode refuseWork(Output &output, const Error &error)
{
    output.problem(error);
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return NotFound;
    case Error::Kind::Invalid:
    case Error::Kind::Unreadable:
        return WrongUsage;
    default:
        return DatabaseProblem;
    }
}

} // namespace mars::cli
