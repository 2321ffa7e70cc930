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
    const Result<ImportReport> report = loadSample(**sink, QDateTime::currentDateTimeUtc());
    if (!report)
        return report.error();
    return report->inserted;
}

Result<qint64> removeSampleFrom(const DatabaseLocation &location)
{
    const auto sink = openOrderSink(location);
    if (!sink)
        return sink.error();
    return (*sink)->removeSource(sampleSource);
}

Result<qint64> countSampleIn(const DatabaseLocation &location)
{
    return countSource(location, sampleSource);
}

} // namespace mars
