// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

#include <functional>
#include <QFile>
#include <vector>

namespace mars {

/**
 * A file whose rows are looked up by one column. Only the place of each row is held in memory (24 bytes), the
 * rows are read when they are asked for. Rows need not be sorted.
 */
class JoinedFile
{
public:
    using BadRow = std::function<void(const Record &, const RowProblem &)>;
    using GoOn = std::function<bool(qint64 offset)>; ///< false = stop

    /** Reads the file once; a row that cannot be read is told and left out. */
    [[nodiscard]] static Result<std::unique_ptr<JoinedFile>>
    open(const QString &path, const QString &keyColumn, const BadRow &onBadRow, const GoOn &goOn);

    /** The rows with this key in the order of the file, at most so many. */
    [[nodiscard]] Result<QList<Record>> find(const QString &key, qsizetype atMost);
    [[nodiscard]] QString fileName() const;

private:
    struct Entry
    {
        quint64 hash;
        qint64 offset;
        qint64 line;
    };

    JoinedFile(const QString &path, QString keyColumn);
    [[nodiscard]] Result<Done> index(const BadRow &onBadRow, const GoOn &goOn);

    QFile m_file;
    const QString m_keyColumn;
    std::unique_ptr<RecordReader> m_reader;
    std::vector<Entry> m_entries;
};

} // namespace mars
