// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

#include <optional>

namespace mars {

/**
 * RFC 4180 with what is met in practice: comma, semicolon or tab, any line end, a byte order mark, blank
 * lines between rows. UTF-8 only. After a row that cannot be read it goes on with the line behind the one
 * where that row began, so that a quotation mark that is never closed spoils one row and not the rest of the
 * file. However the quotation marks stand, no byte of a file is read more than a few times.
 */
class CsvReader final : public RecordReader
{
public:
    /** fileName is for messages only. */
    CsvReader(QIODevice &device, QString fileName, char delimiter = 0, RowLimits limits = {});

    [[nodiscard]] Result<Done> begin() override;
    [[nodiscard]] ReadOutcome next(Record &record, RowProblem &problem) override;
    void goTo(qint64 offset, qint64 line) override;
    [[nodiscard]] qint64 offset() const override { return m_input.offset(); }
    [[nodiscard]] QStringList columns() const override { return m_columns; }
    [[nodiscard]] QByteArray rejectsHeader() const override;
    [[nodiscard]] QByteArray rejectedRow(const QByteArray &raw, const QString &reason) const override;

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    /**
     * Where the quotation marks led in a row that could not be read. Every row that stands inside quotation
     * marks at one of these line ends is led the same way, however late in it that row began: nothing is read
     * anew from each of its lines.
     */
    struct Trail
    {
        qint64 from = 0; ///< a line end inside quotation marks
        qint64 until = 0;
        QString reason; ///< why no row gets beyond it; empty = one that began late enough may
    };

    void skipBlankLines();
    [[nodiscard]] QString readRow();
    [[nodiscard]] QString readCells();
    [[nodiscard]] QString readCell(QByteArray &cell);
    [[nodiscard]] QString readQuoted(QByteArray &cell);
    [[nodiscard]] QString tooLong() const;
    [[nodiscard]] bool isOnTrail() const;
    [[nodiscard]] QString reasonFromTrail() const;
    void keepTrail(const QString &reason);
    [[nodiscard]] qint64 rowBytes() const { return m_input.offset() - m_rowStart; }
    [[nodiscard]] bool isFarTooLong() const { return rowBytes() > 2 * m_limits.rowBytes; }
    int takeIntoRow();
    bool takeLineEnd();
    void recover(qint64 offset, qint64 line);
    [[nodiscard]] bool decode(QStringList &values, RowProblem &problem) const;
    [[nodiscard]] Error malformed(const QString &reason) const;

    ByteInput m_input;
    const QString m_fileName;
    char m_delimiter;
    const RowLimits m_limits;
    qint64 m_line = 1;
    qint64 m_rowStart = 0;
    std::optional<qint64> m_quotedLineEnd; ///< the first one of the row
    Trail m_trail;
    QStringList m_columns;
    QHash<QString, int> m_columnIndex;
    QByteArray m_rawHeader;
    QByteArray m_raw;
    QList<QByteArray> m_cells;
};

} // namespace mars
