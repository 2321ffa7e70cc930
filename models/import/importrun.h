// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/findinglog.h"
#include "import/importbatch.h"
#include "import/importjob.h"
#include "import/importpace.h"
#include "import/orderbuilder.h"
#include "import/ordertally.h"
#include "import/rowjoins.h"

namespace mars {

/** One import from the first file to the last; see importFiles(). What it is given must outlive it. */
class ImportRun
{
public:
    ImportRun(const Mapping::Data &mapping, const SourceFiles &files, OrderSink &sink,
              const ImportOptions &options);

    [[nodiscard]] Result<ImportReport> run();

private:
    [[nodiscard]] Result<Done> importFile(const SourceFile &source);
    [[nodiscard]] Result<RowJoins> openJoins(const SourceFile &source);
    [[nodiscard]] Result<Done> readRows(const SourceFile &source, const RowJoins &joins, RecordReader &reader,
                                        const QFile &file);
    [[nodiscard]] Result<Done> addRow(const SourceFile &source, const OrderBuilder &builder,
                                      const RowJoins &joins, const RecordReader &reader, const Record &row);
    [[nodiscard]] Result<Done> writeBatch(const SourceFile &source, const RecordReader &reader);
    void reject(const SourceFile &source, const RecordReader &reader, const PendingOrder &pending,
                const QString &reason);
    [[nodiscard]] bool isCancelled() const;

    const Mapping::Data &m_mapping;
    const SourceFiles &m_files;
    OrderSink &m_sink;
    const ImportOptions &m_options;
    const QDateTime m_now;
    FindingLog m_log;
    ImportPace m_pace;
    ImportBatch m_batch;
    OrderTally m_orders;
    ImportReport m_report;
};

} // namespace mars
