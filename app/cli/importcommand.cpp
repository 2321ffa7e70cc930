// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"
#include "cli/databaseuse.h"
#include "cli/importnews.h"
#include "cli/importsink.h"
#include "cli/interrupt.h"

using namespace Qt::StringLiterals;

namespace mars::cli {

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
    ImportSink sink(*location, dryRun);

    const Interrupt interrupt;
    ImportNews news(output, location->display(), invocation.json());
    ImportOptions options;
    options.dryRun = dryRun;
    options.onProgress = [&news](const ImportProgress &progress) { news.progress(progress); };
    options.onFinding = [&news](const ImportFinding &finding) { news.finding(finding); };
    options.isCancelled = Interrupt::isAskedFor;
    const Result<ImportReport> report = importFiles(*mapping, invocation.arguments, sink, options);
    if (sink.fault())
        return refuse(output, *sink.fault(), *location);
    if (!report && report.error().kind == Error::Kind::Cancelled) {
        output.problem(dryRun ? ImportNews::dryRunStopped() : report.error());
        return NotFound;
    }
    if (!report) {
        output.problem(report.error());
        return WrongUsage;
    }
    news.sum(*report, dryRun);
    return report->badRows > 0 ? NotFound : Success;
}

} // namespace mars::cli
