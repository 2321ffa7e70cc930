// SPDX-License-Identifier: Apache-2.0
#include "import/importjob.h"
#include "import/importtext.h"
#include "import/sampletimes.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** Keeps what the sample's files say until all of it is known. */
class Collector final : public OrderSink
{
public:
    Result<WriteReport> write(const QList<Order> &orders) override
    {
        parts.append(orders);
        return WriteReport{QList<WriteOutcome>(orders.size(), WriteOutcome::Inserted), {}, {}, {}};
    }
    Result<qint64> removeSource(const QString &) override { return 0; }
    Result<WriteReport> replaceSource(const QString &, const QList<Order> &orders) override
    {
        return write(orders);
    }

    QList<Order> parts;
};

Error brokenSample(const ImportFinding &finding)
{
    return {Error::Kind::Internal, Import::tr("The sample that came with the program is damaged."),
            Import::tr("Install the program again."),
            u"%1:%2 %3: %4"_s.arg(finding.file).arg(finding.line).arg(finding.column, finding.reason)};
}

} // namespace

Result<ImportReport> loadSample(OrderSink &sink, const QDateTime &now)
{
    const Result<Mapping> mapping = Mapping::load(sampleSource);
    if (!mapping)
        return mapping.error();
    Collector collector;
    std::optional<ImportFinding> flaw;
    ImportOptions options;
    options.now = now;
    options.onFinding = [&flaw](const ImportFinding &finding) {
        if (finding.kind == ImportFinding::Kind::BadRow && !flaw)
            flaw = finding;
    };
    const QStringList files = {u":/mars/sample/orders.jsonl"_s, u":/mars/sample/shipments.jsonl"_s,
                               u":/mars/sample/events.jsonl"_s};
    Result<ImportReport> read = importFiles(*mapping, files, collector, options);
    if (!read)
        return read;
    if (flaw)
        return brokenSample(*flaw);
    keepOutOfTheFuture(collector.parts, now);

    const Result<WriteReport> written = sink.replaceSource(sampleSource, collector.parts);
    if (!written)
        return written.error();
    ImportReport report = *read;
    report.inserted = written->outcomes.count(WriteOutcome::Inserted);
    report.updated = written->outcomes.count(WriteOutcome::Updated);
    report.unchanged = written->outcomes.count(WriteOutcome::Unchanged);
    return report;
}

} // namespace mars
