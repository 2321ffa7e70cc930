// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/importbatch.h"
#include "import/importjob.h"
#include "import/importpace.h"
#include "import/joinedfile.h"
#include "import/orderbuilder.h"
#include "import/rejects.h"
#include "import/sourcefiles.h"

namespace mars {

/** One import from the first file to the last; see importFiles(). */
class ImportRun
{
public:
    ImportRun(const Mapping::Data &mapping, const SourceFiles &files, OrderSink &sink,
              const ImportOptions &options);

    [[nodiscard]] Result<ImportReport> run();

private:
    [[nodiscard]] Result<Done> importFile(const SourceFile &source);
    [[nodiscard]] Result<Done> openJoins(const SourceFile &source);
    [[nodiscard]] Result<Done> readRows(const SourceFile &source, RecordReader &reader, const QFile &file);
    [[nodiscard]] Result<Done> addRow(const SourceFile &source, const OrderBuilder &builder,
                                      const RecordReader &reader, const Record &row);
    [[nodiscard]] Result<Done> writeBatch(const SourceFile &source, const RecordReader &reader);
    void tellContradictions(const SourceFile &source, const PendingOrder &pending);
    void reject(const QString &path, const RecordReader &reader, const ImportFinding &finding,
                const QByteArray &raw);
    void tell(const ImportFinding &finding) const;
    void tellRejectsLost();
    [[nodiscard]] bool isCancelled() const;

    const Mapping::Data &m_mapping;
    const SourceFiles &m_files;
    OrderSink &m_sink;
    const ImportOptions &m_options;
    const QDateTime m_now;
    Rejects m_rejects;
    bool m_rejectsLost = false;
    ImportPace m_pace;
    ImportBatch m_batch;
    QList<std::shared_ptr<JoinedFile>> m_joins;
    ImportReport m_report;
};

} // namespace mars
