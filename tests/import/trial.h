// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/importjob.h"
#include "memorysink.h"

#include <QTemporaryDir>

/** A folder of files to import, and what came of it. */
class Trial
{
public:
    Trial();

    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] bool exists(const QString &name) const;
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    /** Imports the whole folder. */
    mars::Result<mars::ImportReport> import(const QString &mapping = QStringLiteral("mars"));
    mars::Result<mars::ImportReport> import(const QString &mapping, const QStringList &paths);

    [[nodiscard]] QStringList badRows() const; ///< "orders.csv:3 placed"

    MemorySink sink;
    mars::ImportOptions options;
    QList<mars::ImportFinding> findings; ///< of the last import

private:
    QTemporaryDir m_folder;
};
