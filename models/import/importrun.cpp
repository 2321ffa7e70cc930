// SPDX-License-Identifier: Apache-2.0
#include "import/importrun.h"

#include "import/importerrors.h"
#include "import/importtext.h"

#include <QFileInfo>

namespace mars {

namespace {

ImportFinding badRow(const QString &file, qint64 line, const RowProblem &problem)
{
    ImportFinding finding;
    finding.file = file;
    finding.line = line;
    finding.column = problem.column;
    finding.reason = problem.reason;
    return finding;
}

} // namespace

ImportRun::ImportRun(const Mapping::Data &mapping, const SourceFiles &files, OrderSink &sink,
                     const ImportOptions &options)
    : m_mapping(mapping)
    , m_files(files)
    , m_sink(sink)
    , m_options(options)
    , m_now(options.now.isValid() ? options.now.toUTC() : QDateTime::currentDateTimeUtc())
    , m_log(options, files)
    , m_pace(options.onProgress, files.bytes)
{
}

Result<ImportReport> ImportRun::run()
{
    for (const QString &path : m_files.unrecognised) {
        m_log.notice(path,
                     Import::tr("The mapping “%1” does not recognise this file by its name; it was left out.")
                         .arg(m_mapping.name));
    }
    for (const SourceFile &file : m_files.files) {
        if (Result<Done> done = importFile(file); !done) {
            m_log.tellContradictions();
            return done.error();
        }
    }
    m_report.inserted = m_orders.inserted();
    m_report.updated = m_orders.updated();
    m_report.unchanged = m_orders.unchanged();
    m_log.finish(m_report);
    m_pace.tellEnd();
    return m_report;
}

Result<Done> ImportRun::importFile(const SourceFile &source)
{
    const Result<RowJoins> joins = openJoins(source);
    if (!joins)
        return joins.error();
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileUnreadable(file);
    const auto reader = makeRecordReader(file, QFileInfo(source.path).fileName(), source.rule->delimiter);
    if (Result<Done> begun = reader->begin(); !begun)
        return begun;
    if (Result<Done> read = readRows(source, *joins, *reader, file); !read)
        return read;
    if (Result<Done> written = writeBatch(source, *reader); !written)
        return written;
    m_pace.endFile(reader->offset());
    return Done{};
}

Result<RowJoins> ImportRun::openJoins(const SourceFile &source)
{
    const auto onBadRow = [this](const QString &path, const Record &row, const RowProblem &problem) {
        m_log.badJoinedRow(badRow(path, row.line, problem));
    };
    const auto goOn = [this](qint64 offset) {
        m_pace.setFileBytes(offset);
        return !isCancelled();
    };
    return RowJoins::open(source, onBadRow, goOn, [this](qint64 bytes) { m_pace.endFile(bytes); });
}

Result<Done> ImportRun::readRows(const SourceFile &source, const RowJoins &joins, RecordReader &reader,
                                 const QFile &file)
{
    const OrderBuilder builder(m_mapping.source, *source.rule, m_now);
    Record row;
    RowProblem problem;
    while (true) {
        switch (reader.next(row, problem)) {
        case ReadOutcome::End:
            return Done{};
        case ReadOutcome::Failed:
            return fileUnreadable(file);
        case ReadOutcome::BadRow:
            m_log.badRow(source.path, reader, badRow(source.path, row.line, problem), row.raw);
            break;
        case ReadOutcome::Row:
            if (Result<Done> added = addRow(source, builder, joins, reader, row); !added)
                return added;
            break;
        }
        ++m_report.rows;
        m_pace.countRow();
        m_pace.setFileBytes(reader.offset());
    }
}

Result<Done> ImportRun::addRow(const SourceFile &source, const OrderBuilder &builder, const RowJoins &joins,
                               const RecordReader &reader, const Record &row)
{
    const Result<JoinedRecords> joined = joins.find(row);
    if (!joined)
        return joined.error();
    const auto built = builder.build(joined->around(row), joined->manyTable, joined->many());
    if (const auto *bad = std::get_if<BadCell>(&built)) {
        const bool isHere = bad->table == 0;
        const QString file = isHere ? source.path : source.joinPaths.at(bad->table - 1);
        m_log.badRow(source.path, reader, badRow(file, isHere ? row.line : bad->line, bad->problem), row.raw);
        return Done{};
    }
    const Order &order = std::get<Order>(built);
    if (m_batch.isFullFor(order)) {
        if (Result<Done> written = writeBatch(source, reader); !written)
            return written;
    }
    m_batch.add(order, row);
    return Done{};
}

Result<Done> ImportRun::writeBatch(const SourceFile &source, const RecordReader &reader)
{
    if (isCancelled())
        return importCancelled();
    const QList<PendingOrder> pending = m_batch.take();
    WriteReport written;
    if (!pending.isEmpty()) {
        QList<Order> orders;
        for (const PendingOrder &order : pending)
            orders.append(order.order);
        Result<WriteReport> result = m_sink.write(orders);
        if (!result)
            return result.error();
        written = std::move(result).value();
    }
    qsizetype rejected = 0;
    for (qsizetype i = 0; i < pending.size(); ++i) {
        const WriteOutcome outcome = written.outcomes.value(i, WriteOutcome::Unchanged);
        if (outcome == WriteOutcome::Rejected) {
            reject(source, reader, pending.at(i), written.rejections.value(rejected++));
            continue;
        }
        const OrderId stored = written.stored.value(i);
        m_orders.count(stored, outcome);
        m_log.contradicted(source, pending.at(i), stored, written.contradictions.value(stored));
    }
    m_log.flush();
    return Done{};
}

void ImportRun::reject(const SourceFile &source, const RecordReader &reader, const PendingOrder &pending,
                       const QString &reason)
{
    for (const PendingRow &row : pending.rows) {
        ImportFinding finding = badRow(source.path, row.line, {{}, reason});
        finding.order = pending.order.number;
        m_log.badRow(source.path, reader, finding, row.raw);
    }
}

bool ImportRun::isCancelled() const
{
    return m_options.isCancelled && m_options.isCancelled();
}

} // namespace mars
