// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/importnews.h"
#include "cli/interrupt.h"
#include "sample.h"

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

/** Where a dry run writes: nowhere. It needs no database. */
class NoSink : public OrderSink
{
public:
    Result<WriteReport> write(const QList<Order> &orders) override
    {
        return WriteReport{QList<WriteOutcome>(orders.size(), WriteOutcome::Unchanged), {}};
    }
    Result<qint64> removeSource(const QString &) override { return qint64(0); }
};

Result<std::unique_ptr<OrderSink>> sinkFor(const DatabaseLocation &location, bool dryRun)
{
    if (dryRun)
        return std::unique_ptr<OrderSink>(std::make_unique<NoSink>());
    if (const Result<Done> ready = prepareEmbedded(location); !ready)
        return ready.error();
    return openOrderSink(location);
}

/** A file that cannot be used is the caller's to mend, a database that cannot be used is not. */
ExitCode refuseImport(Output &output, const Error &error, const DatabaseLocation &location)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
    case Error::Kind::Unreadable:
        output.problem(error);
        return WrongUsage;
    case Error::Kind::Cancelled:
        output.problem(error);
        return NotFound;
    default:
        return refuse(output, error, location);
    }
}

} // namespace

int runImport(const Invocation &invocation)
{
    Output &output = *invocation.output;
    const std::optional<DatabaseLocation> location = locationFor(invocation);
    if (!location)
        return WrongUsage;
    const Result<Mapping> mapping = Mapping::load(invocation.value(u"mapping"_s).value_or(u"mars"_s));
    if (!mapping) {
        output.problem(mapping.error());
        return WrongUsage;
    }
    const bool dryRun = invocation.switches.contains(u"dry-run"_s);
    const auto sink = sinkFor(*location, dryRun);
    if (!sink)
        return refuse(output, sink.error(), *location);

    const Interrupt interrupt;
    ImportNews news(output, invocation.json());
    ImportOptions options;
    options.dryRun = dryRun;
    options.onProgress = [&news](const ImportProgress &progress) { news.progress(progress); };
    options.onFinding = [&news](const ImportFinding &finding) { news.finding(finding); };
    options.isCancelled = Interrupt::isAskedFor;
    const Result<ImportReport> report = importFiles(*mapping, invocation.arguments, **sink, options);
    if (!report)
        return refuseImport(output, report.error(), *location);
    news.sum(*report, dryRun);
    return report->badRows > 0 ? NotFound : Success;
}

} // namespace mars::cli
