// SPDX-License-Identifier: Apache-2.0
#include "sample.h"

#include "crowd/crowd.h"
#include "import/importjob.h"

#include <QCoreApplication>

namespace mars {

namespace {

QList<Order> madeUp(const Crowd &crowd, qint64 from, qint64 until)
{
    QList<Order> orders;
    for (qint64 place = from; place < until; ++place) {
        orders.append(crowd.order(place));
        orders.last().source = sampleSource;
    }
    return orders;
}

Error stopped(qint64 orders)
{
    return {Error::Kind::Cancelled,
            QCoreApplication::translate("Sample", "Stopped after %Ln made-up orders.", nullptr, int(orders)),
            QCoreApplication::translate("Sample", "They stay; “mars-console sample remove” removes them."),
            {}};
}

} // namespace

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

Result<qint64> loadCrowdInto(const DatabaseLocation &location, qint64 orders, quint64 seed,
                             const WorkOptions &options)
{
    constexpr qint64 portion = 2000; // of one transaction
    if (const Result<Done> ready = prepareEmbedded(location); !ready)
        return ready.error();
    const auto sink = openOrderSink(location);
    if (!sink)
        return sink.error();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<ImportReport> sample = loadSample(**sink, now);
    if (!sample)
        return sample.error();
    const Crowd crowd(orders, seed, now);
    qint64 loaded = sample->inserted;
    WorkProgress progress{QCoreApplication::translate("Sample", "Making up orders"), 0, orders};
    while (progress.done < orders) {
        if (options.isCancelled())
            return stopped(progress.done);
        const QList<Order> next = madeUp(crowd, progress.done, qMin(progress.done + portion, orders));
        const Result<WriteReport> written = (*sink)->write(next);
        if (!written)
            return written.error();
        loaded += written->outcomes.count(WriteOutcome::Inserted);
        progress.done += next.size();
        options.onProgress(progress);
    }
    return loaded;
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
