// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/importbatch.h"
#include "import/importjob.h"
#include "import/rejects.h"
#include "import/sourcefiles.h"

namespace mars {

/** Tells what an import finds, counts it, and keeps the bad rows. */
class FindingLog
{
public:
    /** The options must outlive it. */
    FindingLog(const ImportOptions &options, const SourceFiles &files);

    /** path: the file whose row is rejected; the finding may name a row joined to it. */
    void badRow(const QString &path, const RecordReader &reader, const ImportFinding &finding,
                const QByteArray &raw);
    /** Of a file that is only read together with another: such a row cannot be imported by itself. */
    void badJoinedRow(const ImportFinding &finding);
    /** What the stored history of an order contradicts itself in, now that these rows are part of it. A later
     * row may still mend it, so it is told at the end of the import. */
    void contradicted(const SourceFile &source, const PendingOrder &pending, OrderId stored,
                      const QList<Contradiction> &found);
    void notice(const QString &file, const QString &reason);

    void flush();
    /** The import came to its end, or was ended: tells what was kept back. */
    void tellContradictions();
    /** The import came to its end. */
    void finish(ImportReport &report);

private:
    void tell(const ImportFinding &finding) const;
    void tellContradiction(const ImportFinding &finding);
    void tellRejectsLost();

    const ImportOptions &m_options;
    const QString m_folder;
    Rejects m_rejects;
    bool m_rejectsLost = false;
    ImportReport m_counts;
    QStringList m_joinedFilesToCorrect;
    QHash<OrderId, ImportFinding> m_contradictions; // of stored orders, not yet told
};

} // namespace mars
