// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "import/mappingdata.h"

namespace mars {

/** A file to import, the rule that reads it, and the files its rows are joined to. */
struct SourceFile
{
    QString path;
    const FileRule *rule = nullptr;
    QStringList joinPaths; ///< one for each join; empty = does without
};

struct SourceFiles
{
    QList<SourceFile> files; ///< orders first, then shipments, then events
    QStringList unrecognised;
    qint64 bytes = 0; ///< of all files that will be read
};

/** Finds what the mapping recognises in these files and folders (not in folders below them). Files of
 * rejected rows are taken only when they are named themselves. */
[[nodiscard]] Result<SourceFiles> findSourceFiles(const Mapping::Data &mapping, const QStringList &paths);

/** "orders.csv" → "orders.rejects.csv". */
[[nodiscard]] QString rejectsName(const QString &fileName);

} // namespace mars
