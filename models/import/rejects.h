// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

#include <map>
#include <QFile>

namespace mars {

/**
 * The rows that were not imported, as they were, with the reason in front: one file for each source file,
 * made with its first bad row. A repeat replaces what an earlier run left, or removes it when no row is bad
 * any more.
 */
class Rejects
{
public:
    /** sources: all files that are read; none of them is ever written to. */
    Rejects(const QString &folder, const QStringList &sources);

    /** false = the row could not be kept. */
    [[nodiscard]] bool add(const QString &source, const RecordReader &reader, const QByteArray &raw,
                           const QString &reason);
    /** Hands the rows to the system, so that a killed import leaves them; false = not all could be kept. */
    [[nodiscard]] bool flush();
    void removeOutdated();
    /** The files made so far, in the order of their first rows. */
    [[nodiscard]] QStringList paths() const { return m_paths; }

private:
    std::map<QString, QFile> m_files; ///< by source
    QStringList m_paths;
};

} // namespace mars
