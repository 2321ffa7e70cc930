// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/**
 * A file that is written under another name beside its own ("x.part", for its owner's eyes only) and gets its
 * name when it is complete and on the disk. What was not published is removed; what a killed program left is
 * overwritten by the next. All failures throw StoreFailure.
 */
class PendingFile
{
public:
    /** Error::Invalid if the file exists and is not to be replaced, Error::Locked if another one writes it.
     */
    PendingFile(const QString &target, bool replace);
    ~PendingFile();
    Q_DISABLE_COPY_MOVE(PendingFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    void publish();

private:
    [[noreturn]] void fail(int error) const;

    const QString m_target;
    const QString m_path;
    const bool m_replace;
    int m_handle = -1;
};

/** Removes a SQLite database with the files beside it. */
void removeDatabaseFiles(const QString &path);

} // namespace mars
