// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/orderfile.h"
#include "export/xlsxsheet.h"

#include <optional>

namespace mars {

class UnfinishedFile;

/**
 * A workbook for Excel and the like, with real dates and texts that stay texts. Where a sheet is full another
 * one begins, with the titles again. What is not finished lies in files without a name in the folder of the
 * workbook, not in memory and not on the disk for temporary files, which may be memory as well.
 */
class XlsxFile : public OrderFile
{
public:
    static constexpr int mostRows = 1'048'576; ///< of a sheet, its titles among them

    XlsxFile(UnfinishedFile *file, const AnswerContext &context, int rowsPerSheet = mostRows);
    ~XlsxFile() override;
    Q_DISABLE_COPY_MOVE(XlsxFile)

    [[nodiscard]] Result<Done> begin() override;
    [[nodiscard]] Result<Done> take(const QList<ExportedOrder> &portion) override;
    [[nodiscard]] Result<Done> end() override;

private:
    void beginSheet();

    UnfinishedFile *m_file;
    const AnswerContext m_context;
    const int m_rowsPerSheet;
    lxw_workbook *m_book = nullptr;
    std::optional<XlsxSheet::Looks> m_looks;
    QList<XlsxSheet> m_sheets;
};

} // namespace mars
