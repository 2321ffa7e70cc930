// SPDX-License-Identifier: Apache-2.0
#include "export/xlsxsheet.h"

#include <cerrno>
#include <QRegularExpression>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr int longestText = 32'767; // of a cell, in UTF-16 units
constexpr double ordinaryWidth = 14;

/** A cell cannot hold more, and would read "_x0041_" as "A". */
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(escape, u"_x005F_"_s);
    if (text.size() > longestText)
        text.truncate(text.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    return text.toUtf8();
}

lxw_datetime dayOf(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

/** The first day that such a file counts from, and the last. */
bool isCounted(QDate day)
{
    return day >= QDate(1900, 3, 1) && day.year() <= 9999;
}

} // namespace

XlsxSheet::Looks::Looks(lxw_workbook *book)
    : title(workbook_add_format(book))
    , day(workbook_add_format(book))
    , moment(workbook_add_format(book))
{
    format_set_bold(title);
    format_set_num_format(day, "yyyy-mm-dd");
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
}

XlsxSheet::XlsxSheet(lxw_workbook *book, const Looks &looks, const QString &name, const QTimeZone &zone)
    : m_sheet(workbook_add_worksheet(book, name.toUtf8().constData()))
    , m_looks(looks)
{
    for (int column = 0; column < exportColumnCount; ++column) {
        const QString title = exportTitle(ExportColumn(column), zone);
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), title.toUtf8().constData(), m_looks.title);
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column),
                             qMax(ordinaryWidth, double(title.size() + 2)), nullptr);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_rows = 1;
}

void XlsxSheet::add(const ExportedOrder &order, const AnswerContext &context)
{
    for (int column = 0; column < exportColumnCount; ++column)
        set(column, exportCell(order, ExportColumn(column), context));
    ++m_rows;
}

void XlsxSheet::set(int column, const ExportCell &cell)
{
    const auto row = lxw_row_t(m_rows);
    const auto place = lxw_col_t(column);
    const auto write = [&](const QString &text) {
        worksheet_write_string(m_sheet, row, place, cellText(text).constData(), nullptr);
    };
    if (const auto *text = std::get_if<QString>(&cell)) {
        write(*text);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        worksheet_write_number(m_sheet, row, place, double(*number), nullptr);
    } else if (const auto *day = std::get_if<QDate>(&cell)) {
        lxw_datetime date = dayOf(*day);
        if (isCounted(*day))
            worksheet_write_datetime(m_sheet, row, place, &date, m_looks.day);
        else
            write(day->toString(Qt::ISODate));
    } else if (const auto *moment = std::get_if<QDateTime>(&cell)) {
        lxw_datetime date = dayOf(moment->date());
        date.hour = moment->time().hour();
        date.min = moment->time().minute();
        if (isCounted(moment->date()))
            worksheet_write_datetime(m_sheet, row, place, &date, m_looks.moment);
        else
            write(moment->toString(u"yyyy-MM-dd HH:mm"_s));
    }
}

int XlsxSheet::flush() const
{
    errno = 0;
    const bool isWritten = std::fflush(m_sheet->optimize_tmpfile) == 0;
    return isWritten && std::ferror(m_sheet->optimize_tmpfile) == 0 ? 0 : errno != 0 ? errno : ENOSPC;
}

qint64 XlsxSheet::bytes() const
{
    return ftello(m_sheet->optimize_tmpfile);
}

} // namespace mars
