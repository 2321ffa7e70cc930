// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/recordreader.h"

#include <map>
#include <QFile>

namespace mars {

/**
 * The rows that were not imported, as they were, with the reason in front: one file for each source file,
 * made with its first bad row. An earlier file may have been corrected by hand since: it keeps its name, and
 * the new one gets a number.
 */
class Rejects
{
public:
    /** sources: all files that are read. */
    Rejects(const QString &folder, const QStringList &sources);

    /** false = the row could not be kept. */
    [[nodiscard]] bool add(const QString &source, const RecordReader &reader, const QByteArray &raw,
                           const QString &reason);
    /** Hands the rows to the system, so that a killed import leaves them; false = not all could be kept. */
    [[nodiscard]] bool flush();
    /** Ends the files. One that begins with all of an earlier one, of the same import repeated or killed
     * before, takes its place. */
    void finish();
    /** The files made so far, in the order of their first rows. */
    [[nodiscard]] QStringList paths() const;

private:
    /** n from 1: "orders.rejects.csv", "orders.rejects.2.csv" … */
    [[nodiscard]] QString path(const QString &source, int n) const;
    [[nodiscard]] QString freePath(const QString &source) const;
    void replaceRepeated(const QString &source, QFile &made) const;

    QString m_folder;
    QStringList m_sources;
    std::map<QString, QFile> m_files; ///< by source
    QStringList m_rejecting;          ///< the sources with a file, in the order of their first rows
};

} // namespace mars
