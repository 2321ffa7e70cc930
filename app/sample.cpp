// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include "import/importjob.h"

namespace mars {

Result<Done> prepareEmbedded(const DatabaseLocation &location)
{
    if (location.engine() != DatabaseLocation::Engine::Sqlite)
        return Done();
    if (const Result<int> version = migrateDatabase(location); !version)
        return version.error();
    return Done();
}

Result<qint64> loadSampleInto(const DatabaseLocation &location)
{
    if (const Result<Done> ready = prepareEmbedded(location); !ready)
        return ready.error();
    const auto sink = openOrderSink(location);
    if (!sink)
        return sink.error();
    if (const Result<ImportReport> report = loadSample(**sink, QDateTime::currentDateTimeUtc()); !report)
        return report.error();
    const Result<DatabaseInfo> info = databaseInfo(location);
    if (!info)
        return info.error();
    return info->sampleOrders;
}

Result<qint64> removeSampleFrom(const DatabaseLocation &location)
{
    const auto sink = openOrderSink(location);
    if (!sink)
        return sink.error();
    return (*sink)->removeSource(sampleSource);
}

Result<bool> holdsSampleIn(const DatabaseLocation &location)
{
    return holdsSource(location, sampleSource);
}

} // namespace mars
