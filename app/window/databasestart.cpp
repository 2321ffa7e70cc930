// SPDX-License-Identifier: Apache-2.0
#include "window/databasestart.h"

#include "sample.h"
#include "store/connecting/connectiontest.h"

#include <QtConcurrent>

namespace mars {

QFuture<Result<Done>> DatabaseStart::prepare(const DatabaseLocation &location)
{
    return QtConcurrent::run(prepareNow, location);
}

Result<Done> DatabaseStart::prepareNow(const DatabaseLocation &location)
{
    return location.engine() == DatabaseLocation::Engine::Sqlite ? prepareFile(location)
                                                                 : requireCurrent(location);
}

Result<Done> DatabaseStart::prepareFile(const DatabaseLocation &location)
{
    const Result<Done> sound = requireTables(location);
    const bool isUsable = sound || sound.error().kind == Error::Kind::NotFound; // which is made now
    return isUsable ? prepareEmbedded(location) : sound;
}

/** The step that fails says more than the driver does. */
Error DatabaseStart::reasonFor(const DatabaseLocation &location, const Error &error)
{
    const QList<ConnectionFinding> findings = testConnectionNow(location);
    return findings.last().outcome == ConnectionFinding::Outcome::Failed ? findings.last().error() : error;
}

Result<Done> DatabaseStart::requireCurrent(const DatabaseLocation &location)
{
    const Result<DatabaseInfo> info = databaseInfo(location);
    if (info && info->schemaVersion == info->newestSchemaVersion)
        return Done();
    if (!info && info.error().kind != Error::Kind::SchemaMissing)
        return reasonFor(location, info.error());
    return Error{Error::Kind::SchemaMissing,
                 tr("The order database on %1 is not set up for this version.").arg(location.display()),
                 tr("Run “mars-console database migrate” once, when nobody works on it."),
                 info ? QString() : info.error().detail};
}

} // namespace mars
