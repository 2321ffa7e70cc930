// SPDX-License-Identifier: Apache-2.0
#include "cli/databaseuse.h"

#include "cli/output.h"
#include "keychain.h"
#include "surroundings.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>

namespace mars::cli {

/** The kept server with the password from the keychain, if one is there and unlocked. */
static DatabaseLocation withKeptPassword(const DatabaseLocation &location)
{
    Keychain keychain;
    QFutureWatcher<Result<std::optional<QString>>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(keychain.read(location.text()));
    if (!watcher.isFinished())
        loop.exec();
    const Result<std::optional<QString>> kept = watcher.result();
    return kept && *kept ? location.withPassword(**kept) : location;
}

std::optional<DatabaseLocation> locationFor(const Invocation &invocation)
{
    const Result<DatabaseLocation> location = chooseDatabase(invocation.database());
    if (location && location->engine() == DatabaseLocation::Engine::PostgreSql &&
        !isDatabaseNamed(invocation.database()))
        return withKeptPassword(*location);
    if (location)
        return *location;
    invocation.output->problem(location.error());
    return std::nullopt;
}

ExitCode refuse(Output &output, const Error &error, const DatabaseLocation &location)
{
    Error told = error;
    if (error.kind == Error::Kind::NotFound && location.engine() == DatabaseLocation::Engine::Sqlite)
        told.nextStep = QCoreApplication::translate(
            "Database",
            "Create it with “mars-console database init”, or fill it right away with “mars-console "
            "sample load” or “mars-console import FILE”.");
    else if (error.kind == Error::Kind::SchemaMissing)
        told.nextStep = QCoreApplication::translate(
            "Database", "Set it up with “mars-console database init”, or bring an older one up to date with "
                        "“mars-console database migrate”.");
    output.problem(told);
    return DatabaseProblem;
}

ExitCode refuseWork(Output &output, const Error &error, const DatabaseLocation &location)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        output.problem(error);
        return NotFound;
    case Error::Kind::Invalid:
    case Error::Kind::Unreadable:
        output.problem(error);
        return WrongUsage;
    default:
        return refuse(output, error, location);
    }
}

} // namespace mars::cli
