// SPDX-License-Identifier: Apache-2.0
#include "backupfolder.h"

#include "store/administration/administration.h"
#include "testdatabase.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace mars::test {

QString BackupFolder::newFile()
{
    return m_folder.filePath(u"backup %1.mars"_s.arg(++m_files));
}

QString BackupFolder::backupOf(const TestDatabase &database)
{
    const QString file = newFile();
    const Result<Done> done = backUpDatabase(database.location(), file, false);
    if (!done)
        qFatal("%s %s", qPrintable(plainText(done.error())), qPrintable(done.error().detail));
    return file;
}

QString BackupFolder::unfinished() const
{
    return QDir(m_folder.path()).entryList({u"*.part*"_s}).join(u' ');
}

} // namespace mars::test
