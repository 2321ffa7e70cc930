// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryDir>

namespace mars::test {

class TestDatabase;

/** Where the backups of one test lie; gone with it. */
class BackupFolder
{
public:
    /** The path of a file that is not there yet. */
    [[nodiscard]] QString newFile();
    [[nodiscard]] QString backupOf(const TestDatabase &database);
    /** The names of what was begun and not ended. */
    [[nodiscard]] QString unfinished() const;

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace mars::test
