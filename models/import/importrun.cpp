// SPDX-License-Identifier: Apache-2.0
#include "import/importrun.h"

#include "import/importerrors.h"
#include "import/importtext.h"

#include <QDir>
#include <QFileInfo>

namespace mars {

namespace {

QStringList allPaths(const SourceFiles &files)
{
    QStringList paths;
    for (const SourceFile &file : files.files) {
        paths.append(file.path);
        for (const QString &joined : file.joinPaths) {
            if (!joined.isEmpty())
                paths.append(joined);
        }
    }
    paths.removeDuplicates();
    return paths;
}

QString rejectsFolder(const ImportOptions &options, const SourceFiles &files)
{
    return options.rejectsFolder.isEmpty() ? QFileInfo(files.files.first().path).absolutePath()
                                           : options.rejectsFolder;
}

/** Rows that bring only a part of an order cannot show what is missing in it. */
bool needsWholeHistory(Contradiction what)
{
    return what == Contradiction::DeliveredWithoutHandOver || what == Contradiction::DeliveredWithoutDate;
}

} // namespace

ImportRun::ImportRun(const Mapping::Data &mapping, const SourceFiles &files, OrderSink &sink,
                     const ImportOptions &options)
    : m_mapping(mapping)
    , m_files(files)
    , m_sink(sink)
    , m_options(options)
    , m_now(options.now.isValid() ? options.now.toUTC() : QDateTime::currentDateTimeUtc())
    , m_rejects(rejectsFolder(options, files), allPaths(files))
    , m_pace(options.onProgress, files.bytes)
{
}

Result<ImportReport> ImportRun::run()
{
    for (const QString &path : m_files.unrecognised) {
        tell({ImportFinding::Kind::Notice,
              path,
              0,
              {},
              Import::tr("The mapping “%1” does not recognise this file by its name; it was left out.")
                  .arg(m_mapping.name),
              {},
              {}});
    }
    for (const SourceFile &file : m_files.files) {
        if (Result<Done> done = importFile(file); !done)
            return done.error();
    }
    if (!m_options.dryRun)
        m_rejects.removeOutdated();
    m_pace.tellEnd();
    m_report.rejectsFiles = m_rejects.paths();
    m_report.rejectsFile = m_report.rejectsFiles.value(0);
    return m_report;
}

Result<Done> ImportRun::importFile(const SourceFile &source)
{
    if (Result<Done> opened = openJoins(source); !opened)
        return opened;
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileUnreadable(file);
    const auto reader = makeRecordReader(file, QFileInfo(source.path).fileName(), source.rule->delimiter);
    if (Result<Done> begun = reader->begin(); !begun)
        return begun;
    if (Result<Done> read = readRows(source, *reader, file); !read)
        return read;
    m_pace.endFile(reader->offset());
    return writeBatch(source, *reader);
}

Result<Done> ImportRun::openJoins(const SourceFile &source)
{
    m_joins.clear();
    for (int i = 0; i < source.joinPaths.size(); ++i) {
        const QString path = source.joinPaths.at(i);
        if (path.isEmpty()) {
            m_joins.append(nullptr);
            continue;
        }
        const auto onBadRow = [&](const RecordReader &reader, const Record &row, const RowProblem &problem) {
            reject(path, reader,
                   {ImportFinding::Kind::BadRow, path, row.line, problem.column, problem.reason, {}, {}},
                   row.raw);
        };
        const auto goOn = [&](qint64 offset) {
            m_pace.setFileBytes(offset);
            return !isCancelled();
        };
        auto joined = JoinedFile::open(path, source.rule->joins.at(i).thereColumn, onBadRow, goOn);
        if (!joined)
            return joined.error();
        m_joins.append(std::shared_ptr<JoinedFile>(std::move(joined).value()));
        m_pace.endFile(QFileInfo(path).size());
    }
    return Done{};
}

Result<Done> ImportRun::readRows(const SourceFile &source, RecordReader &reader, const QFile &file)
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
            reject(
                source.path, reader,
                {ImportFinding::Kind::BadRow, source.path, row.line, problem.column, problem.reason, {}, {}},
                row.raw);
            break;
        case ReadOutcome::Row:
            if (Result<Done> added = addRow(source, builder, reader, row); !added)
                return added;
            break;
        }
        ++m_report.rows;
        m_pace.countRow();
        m_pace.setFileBytes(reader.offset());
    }
}

Result<Done> ImportRun::addRow(const SourceFile &source, const OrderBuilder &builder,
                               const RecordReader &reader, const Record &row)
{
    JoinedRow joined{&row};
    QList<QList<Record>> found;
    int manyTable = 0;
    for (int i = 0; i < m_joins.size(); ++i) {
        const JoinRule &rule = source.rule->joins.at(i);
        QList<Record> records;
        if (m_joins.at(i)) {
            Result<QList<Record>> result = m_joins.at(i)->find(
                row.value(rule.hereColumn), rule.many ? std::numeric_limits<qsizetype>::max() : 1);
            if (!result)
                return result.error();
            records = std::move(result).value();
        }
        found.append(records);
        if (rule.many)
            manyTable = i + 1;
    }
    for (int i = 0; i < found.size(); ++i)
        joined.append(i + 1 == manyTable || found.at(i).isEmpty() ? nullptr : &found.at(i).first());

    const auto built =
        builder.build(joined, manyTable, manyTable ? found.at(manyTable - 1) : QList<Record>());
    if (const auto *bad = std::get_if<BadCell>(&built)) {
        ImportFinding finding{ImportFinding::Kind::BadRow, source.path, row.line, bad->problem.column,
                              bad->problem.reason,         {},          {}};
        if (bad->table > 0) {
            finding.file = source.joinPaths.at(bad->table - 1);
            finding.line = bad->line;
        }
        reject(source.path, reader, finding, row.raw);
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
    const QList<PendingOrder> pending = m_batch.orders();
    m_batch.clear();
    if (pending.isEmpty())
        return Done{};
    WriteReport written;
    if (!m_options.dryRun) {
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
        m_report.inserted += outcome == WriteOutcome::Inserted;
        m_report.updated += outcome == WriteOutcome::Updated;
        m_report.unchanged += outcome == WriteOutcome::Unchanged && !m_options.dryRun;
        if (outcome != WriteOutcome::Rejected) {
            tellContradictions(source, pending.at(i));
            continue;
        }
        const QString reason = written.rejections.value(rejected++);
        for (const PendingRow &row : pending.at(i).rows) {
            reject(source.path, reader,
                   {ImportFinding::Kind::BadRow,
                    source.path,
                    row.line,
                    {},
                    reason,
                    pending.at(i).order.number,
                    {}},
                   row.raw);
        }
    }
    if (!m_options.dryRun && !m_rejects.flush())
        tellRejectsLost();
    return Done{};
}

void ImportRun::tellContradictions(const SourceFile &source, const PendingOrder &pending)
{
    QList<Contradiction> found = derive(pending.order).contradictions;
    if (source.rule->rows != RowKind::Orders)
        found.removeIf(needsWholeHistory);
    if (found.isEmpty())
        return;
    const bool isCancelledOnly = found == QList{Contradiction::CancelledYetHandedOver};
    m_report.contradictoryOrders += !isCancelledOnly;
    m_report.cancelledYetHandedOver += found.contains(Contradiction::CancelledYetHandedOver);
    QStringList sentences;
    for (const Contradiction what : found)
        sentences.append(contradictionText(what));
    tell({ImportFinding::Kind::Contradiction,
          source.path,
          pending.rows.first().line,
          {},
          sentences.join(u' '),
          pending.order.number,
          found});
}

void ImportRun::reject(const QString &path, const RecordReader &reader, const ImportFinding &finding,
                       const QByteArray &raw)
{
    ++m_report.badRows;
    tell(finding);
    if (m_options.dryRun)
        return;
    const QString where = finding.column.isEmpty()
                              ? finding.reason
                              : Import::tr("%1: %2", "column: reason").arg(finding.column, finding.reason);
    if (!m_rejects.add(path, reader, raw, where))
        tellRejectsLost();
}

void ImportRun::tellRejectsLost()
{
    if (m_rejectsLost)
        return;
    m_rejectsLost = true;
    const QString folder = rejectsFolder(m_options, m_files);
    tell({ImportFinding::Kind::Notice,
          folder,
          0,
          {},
          Import::tr(
              "The rejected rows cannot be kept in a file there. Choose a folder with room that you may "
              "write to."),
          {},
          {}});
}

void ImportRun::tell(const ImportFinding &finding) const
{
    if (m_options.onFinding)
        m_options.onFinding(finding);
}

bool ImportRun::isCancelled() const
{
    return m_options.isCancelled && m_options.isCancelled();
}

} // namespace mars
