// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "export/orderfile.h"

namespace mars {

class UnfinishedFile;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, which Excel wants. A text that a
 * spreadsheet would take for a formula is led by an apostrophe: what customers write must not run.
 */
class CsvFile : public OrderFile
{
public:
    CsvFile(UnfinishedFile *file, const AnswerContext &context);

    [[nodiscard]] Result<Done> begin() override;
    [[nodiscard]] Result<Done> take(const QList<ExportedOrder> &portion) override;
    [[nodiscard]] Result<Done> end() override { return Done(); }

private:
    UnfinishedFile *m_file;
    const AnswerContext m_context;
};

} // namespace mars
