// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/exportcolumns.h"

#include <cstdio>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace mars {

/** One sheet of a workbook: its title row, then one row after the other. Rows go to the disk at once. */
class XlsxSheet
{
public:
    /** What dates and titles look like; of the workbook. */
    struct Looks
    {
        explicit Looks(lxw_workbook *book);

        lxw_format *title;
        lxw_format *day;
        lxw_format *moment;
    };

    XlsxSheet(lxw_workbook *book, const Looks &looks, const QString &name, const QTimeZone &zone);

    void add(const ExportedOrder &order, const AnswerContext &context);
    [[nodiscard]] int rows() const { return m_rows; } ///< the title's among them
    /** 0, or the errno of what found no way to the disk. */
    [[nodiscard]] int flush() const;
    /** Of the rows that stand on the disk. */
    [[nodiscard]] qint64 bytes() const;

private:
    void set(int column, const ExportCell &cell);

    lxw_worksheet *m_sheet;
    Looks m_looks;
    int m_rows = 0;
};

} // namespace mars
