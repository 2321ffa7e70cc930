// SPDX-License-Identifier: Apache-2.0
#include "import/joinedfile.h"

#include "import/importerrors.h"

#include <algorithm>
#include <QFileInfo>

namespace mars {

namespace {

quint64 hashOf(const QString &key)
{
    return qHash(key, 0);
}

} // namespace

JoinedFile::JoinedFile(const QString &path, QString keyColumn)
    : m_file(path)
    , m_keyColumn(std::move(keyColumn))
{
}

Result<std::unique_ptr<JoinedFile>> JoinedFile::open(const QString &path, const QString &keyColumn,
                                                     const BadRow &onBadRow, const GoOn &goOn)
{
    std::unique_ptr<JoinedFile> joined(new JoinedFile(path, keyColumn));
    const Result<Done> indexed = joined->index(onBadRow, goOn);
    if (!indexed)
        return indexed.error();
    return joined;
}

Result<Done> JoinedFile::index(const BadRow &onBadRow, const GoOn &goOn)
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fileUnreadable(m_file);
    m_reader = makeRecordReader(m_file, fileName(), 0);
    if (const Result<Done> begun = m_reader->begin(); !begun)
        return begun;
    if (const QStringList columns = m_reader->columns(); !columns.isEmpty() && !columns.contains(m_keyColumn))
        return columnMissing(fileName(), m_keyColumn);

    Record record;
    RowProblem problem;
    while (true) {
        const ReadOutcome outcome = m_reader->next(record, problem);
        if (outcome == ReadOutcome::End)
            break;
        if (outcome == ReadOutcome::Failed)
            return fileUnreadable(m_file);
        if (outcome == ReadOutcome::BadRow)
            onBadRow(record, problem);
        else
            m_entries.push_back({hashOf(record.value(m_keyColumn)), record.offset, record.line});
        if (!goOn(m_reader->offset()))
            return importCancelled();
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &left, const Entry &right) {
        return std::pair(left.hash, left.offset) < std::pair(right.hash, right.offset);
    });
    return Done{};
}

Result<QList<Record>> JoinedFile::find(const QString &key, qsizetype atMost)
{
    QList<Record> records;
    if (key.isEmpty())
        return records;
    const quint64 hash = hashOf(key);
    auto entry = std::lower_bound(m_entries.begin(), m_entries.end(), hash,
                                  [](const Entry &left, quint64 right) { return left.hash < right; });
    for (; entry != m_entries.end() && entry->hash == hash && records.size() < atMost; ++entry) {
        Record record;
        RowProblem problem;
        m_reader->goTo(entry->offset, entry->line);
        if (m_reader->next(record, problem) != ReadOutcome::Row)
            return fileUnreadable(m_file);
        if (record.value(m_keyColumn) == key) // not another key of the same hash
            records.append(record);
    }
    return records;
}

QString JoinedFile::fileName() const
{
    return QFileInfo(m_file.fileName()).fileName();
}

} // namespace mars
