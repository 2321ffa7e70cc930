// SPDX-License-Identifier: Apache-2.0
#include "cli/keptpassword.h"

#include "store/connecting/connectiontest.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace mars::cli {

static bool wantsPassword(const DatabaseLocation &location)
{
    if (location.engine() != DatabaseLocation::Engine::PostgreSql)
        return false;
    const ConnectionFinding last = testConnectionNow(location).last();
    return last.outcome == ConnectionFinding::Outcome::Failed && last.kind == Error::Kind::PasswordWanted;
}

DatabaseLocation withKeptPassword(const DatabaseLocation &location, PasswordStore &passwords)
{
    if (location.hasPassword() || !wantsPassword(location))
        return location;
    QFutureWatcher<Result<std::optional<QString>>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(passwords.read(location.login()));
    if (!watcher.isFinished())
        loop.exec();
    const Result<std::optional<QString>> kept = watcher.result();
    return kept && *kept ? location.withPassword(**kept) : location;
}

} // namespace mars::cli
