// SPDX-License-Identifier: Apache-2.0
#include "export/listexport.h"

#include "export/csvfile.h"
#include "export/exportcolumns.h"
#include "export/unfinishedfile.h"
#include "export/xlsxfile.h"

#include <memory>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

Error unknownFormat()
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("Export", "Orders can be exported as CSV and as XLSX."),
            QCoreApplication::translate("Export", "Choose a name that ends in .csv or .xlsx."),
            {}};
}

std::unique_ptr<OrderFile> makeTable(ExportFormat format, UnfinishedFile *file, const AnswerContext &context)
{
    if (format == ExportFormat::Csv)
        return std::make_unique<CsvFile>(file, context);
    return std::make_unique<XlsxFile>(file, context);
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == u"csv")
        return ExportFormat::Csv;
    if (ending == u"xlsx")
        return ExportFormat::Xlsx;
    return {};
}

Result<qint64> exportList(ExportSource &source, const ListRequest &list, const QString &person,
                          const QString &file, const AnswerContext &context, const ExportWatch &watch)
{
    const std::optional<ExportFormat> format = exportFormatOf(file);
    if (!format)
        return unknownFormat();
    UnfinishedFile unfinished(file);
    if (const Result<Done> opened = unfinished.open(); !opened)
        return opened.error();
    const std::unique_ptr<OrderFile> table = makeTable(*format, &unfinished, context);
    if (const Result<Done> begun = table->begin(); !begun)
        return begun.error();
    const Result<qint64> orders = source.read({list, exportColumnNames(), person}, *table, watch);
    if (!orders)
        return orders;
    if (const Result<Done> ended = table->end(); !ended)
        return ended.error();
    if (watch.isCancelled && watch.isCancelled()) // packing takes its time too
        return Error{
            Error::Kind::Cancelled, QCoreApplication::translate("Export", "Stopped as you asked."), {}, {}};
    if (const Result<Done> published = unfinished.publish(); !published)
        return published.error();
    return orders;
}

} // namespace mars
