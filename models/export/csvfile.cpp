// SPDX-License-Identifier: Apache-2.0
#include "export/csvfile.h"

#include "export/exportcolumns.h"
#include "export/unfinishedfile.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** What spreadsheets begin to calculate at, the wide forms of East Asian keyboards included. */
constexpr QStringView formulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

QString harmless(const QString &text)
{
    return !text.isEmpty() && formulaStarts.contains(text.front()) ? u'\'' + text : text;
}

QString quoted(QString field)
{
    const auto needsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; };
    if (std::none_of(field.cbegin(), field.cend(), needsQuotes))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

struct FieldText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quoted(harmless(text)); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &at) const { return at.toString(u"yyyy-MM-dd HH:mm"_s); }
};

} // namespace

CsvFile::CsvFile(UnfinishedFile *file, const AnswerContext &context)
    : m_file(file)
    , m_context(context)
{
}

Result<Done> CsvFile::begin()
{
    QStringList fields;
    for (int column = 0; column < exportColumnCount; ++column)
        fields.append(quoted(exportTitle(ExportColumn(column), m_context.readerZone)));
    return m_file->append((QChar(QChar::ByteOrderMark) + fields.join(u',') + u"\r\n"_s).toUtf8());
}

Result<Done> CsvFile::take(const QList<ExportedOrder> &portion)
{
    QString lines;
    for (const ExportedOrder &order : portion) {
        for (int column = 0; column < exportColumnCount; ++column) {
            if (column > 0)
                lines += u',';
            lines += std::visit(FieldText(), exportCell(order, ExportColumn(column), m_context));
        }
        lines += u"\r\n"_s;
    }
    return m_file->append(lines.toUtf8());
}

} // namespace mars
