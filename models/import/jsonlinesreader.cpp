// SPDX-License-Identifier: Apache-2.0
#include "import/jsonlinesreader.h"

#include "import/importtext.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mars {

namespace {

/** The text of a plain value; nullopt for lists and objects. */
std::optional<QString> plainValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QString();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return value.toString().trimmed();
    default:
        return std::nullopt;
    }
}

bool readObject(const QJsonObject &object, Record &record, RowProblem &problem)
{
    record.columns.clear();
    record.values.clear();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<QString> value = plainValue(it.value());
        if (!value || value->contains(QChar(0))) {
            problem.column = it.key();
            problem.reason = Import::tr("The value must be a plain text, number, true, false or null.");
            return false;
        }
        record.columns.insert(it.key(), static_cast<int>(record.values.size()));
        record.values.append(*value);
    }
    return true;
}

} // namespace

JsonLinesReader::JsonLinesReader(QIODevice &device, QString fileName, RowLimits limits)
    : m_input(device)
    , m_fileName(std::move(fileName))
    , m_limits(limits)
{
}

Result<Done> JsonLinesReader::begin()
{
    for (const char byte : QByteArrayLiteral("\xEF\xBB\xBF")) {
        if (m_input.peek() != static_cast<uchar>(byte)) {
            m_input.seek(0);
            break;
        }
        m_input.take();
    }
    const bool isEmpty = m_input.peek() == ByteInput::end;
    if (!isEmpty)
        return Done{};
    return Error{Error::Kind::Unreadable,
                 m_input.failed() ? Import::tr("“%1” cannot be read.").arg(m_fileName)
                                  : Import::tr("“%1” is empty.").arg(m_fileName),
                 Import::tr("Write one JSON object on each line and try again."),
                 {}};
}

ReadOutcome JsonLinesReader::next(Record &record, RowProblem &problem)
{
    problem = {};
    bool fits = true;
    do {
        if (m_input.peek() == ByteInput::end)
            return m_input.failed() ? ReadOutcome::Failed : ReadOutcome::End;
        record.line = m_line;
        record.offset = m_input.offset();
        fits = takeLine(record.raw);
    } while (record.raw.trimmed().isEmpty());
    if (m_input.failed())
        return ReadOutcome::Failed;
    if (!fits) {
        problem.reason = Import::tr("The row is too long.");
        return ReadOutcome::BadRow;
    }

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(record.raw, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        problem.reason = Import::tr("The text is not valid UTF-8.");
    else if (error.error != QJsonParseError::NoError)
        problem.reason = Import::tr("This is not valid JSON from character %1 on.").arg(error.offset);
    else if (!document.isObject())
        problem.reason = Import::tr("The line does not hold one JSON object.");
    else if (readObject(document.object(), record, problem))
        return ReadOutcome::Row;
    return ReadOutcome::BadRow;
}

void JsonLinesReader::goTo(qint64 offset, qint64 line)
{
    m_input.seek(offset);
    m_line = line;
}

/** Takes a line with its end; false if it is longer than a row may be (raw then holds its beginning). */
bool JsonLinesReader::takeLine(QByteArray &raw)
{
    raw.clear();
    bool fits = true;
    for (int byte = m_input.take(); byte != ByteInput::end && byte != '\n'; byte = m_input.take()) {
        fits = raw.size() < m_limits.rowBytes;
        if (fits)
            raw.append(static_cast<char>(byte));
    }
    ++m_line;
    if (raw.endsWith('\r'))
        raw.chop(1);
    return fits;
}

QByteArray JsonLinesReader::rejectedRow(const QByteArray &raw, const QString &reason) const
{
    const QByteArray rejected = QJsonDocument(QJsonObject{{QStringLiteral("rejected"), reason}})
                                    .toJson(QJsonDocument::Compact)
                                    .chopped(1);
    const QByteArray line = raw.trimmed();
    if (line.startsWith('{'))
        return rejected + (line.mid(1).trimmed().startsWith('}') ? "" : ",") + line.mid(1) + '\n';
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("row"), QString::fromUtf8(line)}})
                                .toJson(QJsonDocument::Compact)
                                .mid(1);
    return rejected + ',' + text + '\n';
}

} // namespace mars
