// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "import/byteinput.h"
#include "import/record.h"

#include <memory>

namespace mars {

/** What one row may hold, so that a stray quotation mark in a huge file does not fill the memory. */
struct RowLimits
{
    qsizetype cellBytes = 1024 * 1024;
    qsizetype rowBytes = 4 * 1024 * 1024;
};

enum class ReadOutcome {
    Row,
    BadRow, ///< the record holds line and raw bytes; the next call goes on behind it
    End,
    Failed ///< the device does not answer
};

/** The rows of one file, one after the other, in constant memory. */
class RecordReader
{
public:
    virtual ~RecordReader() = default;

    /** Reads what stands before the first row; to be called once, first. */
    [[nodiscard]] virtual Result<Done> begin() = 0;
    [[nodiscard]] virtual ReadOutcome next(Record &record, RowProblem &problem) = 0;
    /** Goes to a row that next() has given before. */
    virtual void goTo(qint64 offset, qint64 line) = 0;
    [[nodiscard]] virtual qint64 offset() const = 0;

    /** The columns of the whole file; empty where each row names its own. */
    [[nodiscard]] virtual QStringList columns() const = 0;
    /** What a file of rejected rows begins with. */
    [[nodiscard]] virtual QByteArray rejectsHeader() const = 0;
    /** A row as it was, with the reason in an additional column "rejected". */
    [[nodiscard]] virtual QByteArray rejectedRow(const QByteArray &raw, const QString &reason) const = 0;
};

/** CSV or JSON Lines by the end of the name (.jsonl, .ndjson); a delimiter of 0 is found out from the header.
 */
[[nodiscard]] std::unique_ptr<RecordReader> makeRecordReader(QIODevice &device, const QString &fileName,
                                                             char delimiter);

} // namespace mars
