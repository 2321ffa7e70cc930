// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

namespace mars {

/**
 * RFC 4180 with what is met in practice: comma, semicolon or tab, any line end, a byte order mark, blank
 * lines between rows. UTF-8 only. After a row that cannot be read it goes on with the line behind the one
 * where that row began, so that a quotation mark that is never closed spoils one row and not the rest of the
 * file.
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
    void skipBlankLines();
    [[nodiscard]] QString readCells();
    [[nodiscard]] QString readCell(QByteArray &cell);
    [[nodiscard]] QString readQuoted(QByteArray &cell);
    int takeIntoRow();
    bool takeLineEnd();
    void recover(qint64 offset, qint64 line);
    [[nodiscard]] bool decode(QStringList &values, RowProblem &problem) const;
    [[nodiscard]] char sniffDelimiter();
    [[nodiscard]] Error malformed(const QString &reason) const;

    ByteInput m_input;
    const QString m_fileName;
    char m_delimiter;
    const RowLimits m_limits;
    qint64 m_line = 1;
    QStringList m_columns;
    QHash<QString, int> m_columnIndex;
    QByteArray m_rawHeader;
    QByteArray m_raw;
    QList<QByteArray> m_cells;
};

} // namespace mars
