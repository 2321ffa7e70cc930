// SPDX-License-Identifier: Apache-2.0
#include "import/csvreader.h"

#include "import/csvdelimiter.h"
#include "import/importtext.h"

#include <QStringDecoder>

namespace mars {

namespace {

bool isLineEnd(int byte)
{
    return byte == '\n' || byte == '\r';
}

std::optional<QString> strictUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

QString unclosed()
{
    return Import::tr("The row is too long; a quotation mark may not be closed.");
}

} // namespace

CsvReader::CsvReader(QIODevice &device, QString fileName, char delimiter, RowLimits limits)
    : m_input(device)
    , m_fileName(std::move(fileName))
    , m_delimiter(delimiter)
    , m_limits(limits)
{
}

Result<Done> CsvReader::begin()
{
    const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF");
    for (const char byte : mark) {
        if (m_input.peek() != static_cast<uchar>(byte)) {
            m_input.seek(0);
            break;
        }
        m_input.take();
    }
    skipBlankLines();
    if (m_input.peek() == ByteInput::end)
        return malformed(m_input.failed() ? Import::tr("it cannot be read") : Import::tr("it is empty"));
    if (m_delimiter == 0)
        m_delimiter = delimiterOfHeader(m_input, m_limits.cellBytes);

    if (!readRow().isEmpty())
        return malformed(Import::tr("its first line, which names the columns, cannot be read"));
    m_rawHeader = m_raw;
    RowProblem problem;
    if (!decode(m_columns, problem))
        return malformed(Import::tr("it is not written in UTF-8"));
    for (int i = 0; i < m_columns.size(); ++i) {
        const QString &name = m_columns.at(i);
        if (m_columnIndex.contains(name) && !name.isEmpty() && name != u"rejected")
            return malformed(Import::tr("it has two columns named “%1”").arg(name));
        m_columnIndex.insert(name, i);
    }
    return Done{};
}

ReadOutcome CsvReader::next(Record &record, RowProblem &problem)
{
    skipBlankLines();
    if (m_input.peek() == ByteInput::end)
        return m_input.failed() ? ReadOutcome::Failed : ReadOutcome::End;
    record.line = m_line;
    record.offset = m_input.offset();
    record.columns = m_columnIndex;
    problem = {};
    problem.reason = readRow();
    if (m_input.failed())
        return ReadOutcome::Failed;
    if (!problem.reason.isEmpty()) {
        recover(record.offset, record.line);
        record.raw = m_raw;
        return ReadOutcome::BadRow;
    }
    record.raw = m_raw;
    if (!decode(record.values, problem))
        return ReadOutcome::BadRow;
    if (m_cells.size() == m_columns.size())
        return ReadOutcome::Row;
    problem.reason = Import::tr("The row has %n cells, but the header has %1.", nullptr, int(m_cells.size()))
                         .arg(m_columns.size());
    return ReadOutcome::BadRow;
}

void CsvReader::goTo(qint64 offset, qint64 line)
{
    m_input.seek(offset);
    m_line = line;
}

void CsvReader::skipBlankLines()
{
    while (takeLineEnd()) {
    }
}

bool CsvReader::takeLineEnd()
{
    const int byte = m_input.peek();
    if (!isLineEnd(byte))
        return false;
    m_input.take();
    if (byte == '\r' && m_input.peek() == '\n')
        m_input.take();
    ++m_line;
    return true;
}

int CsvReader::takeIntoRow()
{
    const int byte = m_input.take();
    if (byte != ByteInput::end && m_raw.size() < m_limits.rowBytes)
        m_raw.append(static_cast<char>(byte));
    return byte;
}

/** Reads one row into m_cells and m_raw and takes its line end; returns the reason if it cannot be read. */
QString CsvReader::readRow()
{
    m_rowStart = m_input.offset();
    m_quotedLineEnd.reset();
    m_raw.clear();
    m_cells.clear();
    const QString reason = readCells();
    const bool isTooLong = rowBytes() > m_limits.rowBytes;
    if (isTooLong || !reason.isEmpty()) {
        keepTrail(reason);
        return isTooLong ? tooLong() : reason;
    }
    takeLineEnd();
    return {};
}

/**
 * Stops before the line end. A row that is too long is followed to twice its limit, so that the many rows
 * that may begin in it need not be followed each.
 */
QString CsvReader::readCells()
{
    while (true) {
        QByteArray cell;
        if (QString reason = readCell(cell); !reason.isEmpty())
            return reason;
        if (rowBytes() <= m_limits.rowBytes)
            m_cells.append(cell);
        if (m_input.peek() == ByteInput::end || isLineEnd(m_input.peek()))
            return {};
        takeIntoRow(); // the delimiter
        if (isFarTooLong())
            return tooLong();
    }
}

QString CsvReader::readCell(QByteArray &cell)
{
    if (m_input.peek() == '"')
        return readQuoted(cell);
    for (int byte = m_input.peek(); byte != ByteInput::end && byte != m_delimiter && !isLineEnd(byte);
         byte = m_input.peek()) {
        cell.append(static_cast<char>(takeIntoRow()));
        if (cell.size() > m_limits.cellBytes || isFarTooLong())
            return tooLong();
    }
    return {};
}

QString CsvReader::readQuoted(QByteArray &cell)
{
    takeIntoRow();
    while (true) {
        const int byte = takeIntoRow();
        if (byte == ByteInput::end)
            return Import::tr("A quotation mark is opened but never closed.");
        if (byte == '"') {
            if (m_input.peek() != '"')
                break;
            takeIntoRow();
        }
        cell.append(static_cast<char>(byte));
        if (isLineEnd(byte) && !m_quotedLineEnd) {
            m_quotedLineEnd = m_input.offset() - 1;
            if (QString reason = reasonFromTrail(); !reason.isEmpty())
                return reason;
        }
        if (byte == '\n' || (byte == '\r' && m_input.peek() != '\n'))
            ++m_line;
        if (cell.size() > m_limits.cellBytes || isFarTooLong())
            return unclosed();
    }
    const int after = m_input.peek();
    if (after == ByteInput::end || after == m_delimiter || isLineEnd(after))
        return {};
    return Import::tr("There is text behind a closing quotation mark.");
}

QString CsvReader::tooLong() const
{
    return m_quotedLineEnd ? unclosed() : Import::tr("The row is too long.");
}

/** Whether the trail leads on from where the row first was inside quotation marks at a line end. */
bool CsvReader::isOnTrail() const
{
    return *m_quotedLineEnd >= m_trail.from && *m_quotedLineEnd < m_trail.until;
}

/** Why the row cannot be read on from that line end; empty if it can or nobody knows. */
QString CsvReader::reasonFromTrail() const
{
    if (!isOnTrail())
        return {};
    return m_trail.until - m_rowStart > m_limits.rowBytes ? unclosed() : m_trail.reason;
}

void CsvReader::keepTrail(const QString &reason)
{
    if (!m_quotedLineEnd || m_input.failed() || (isOnTrail() && m_input.offset() <= m_trail.until))
        return;
    m_trail = {*m_quotedLineEnd, m_input.offset(), isFarTooLong() ? QString() : reason};
}

/** Goes behind the line where a bad row began and leaves that line in m_raw. */
void CsvReader::recover(qint64 offset, qint64 line)
{
    goTo(offset, line);
    m_raw.clear();
    for (int byte = m_input.peek(); byte != ByteInput::end && !isLineEnd(byte); byte = m_input.peek()) {
        if (m_raw.size() < m_limits.rowBytes)
            m_raw.append(static_cast<char>(byte));
        m_input.take();
    }
    takeLineEnd();
}

bool CsvReader::decode(QStringList &values, RowProblem &problem) const
{
    values.clear();
    values.reserve(m_cells.size());
    for (const QByteArray &cell : m_cells) {
        const std::optional<QString> text = strictUtf8(cell);
        if (!text || text->contains(QChar(0))) {
            problem.column = m_columns.value(values.size());
            problem.reason = text ? Import::tr("There is a NUL character in the text.")
                                  : Import::tr("The text is not valid UTF-8.");
            return false;
        }
        values.append(text->trimmed());
    }
    return true;
}

QByteArray CsvReader::rejectsHeader() const
{
    return QByteArrayLiteral("rejected") + m_delimiter + m_rawHeader + '\n';
}

QByteArray CsvReader::rejectedRow(const QByteArray &raw, const QString &reason) const
{
    return quoted(reason) + m_delimiter + raw + '\n';
}

Error CsvReader::malformed(const QString &reason) const
{
    return {Error::Kind::Unreadable,
            Import::tr("“%1” is not a usable CSV file: %2.").arg(m_fileName, reason),
            Import::tr("Save it again as CSV in UTF-8 with the column names in the first line."),
            {}};
}

} // namespace mars
