// SPDX-License-Identifier: Apache-2.0
#include "store/databasefile.h"

#include "store/storeerror.h"
#include "store/storefailure.h"

#include <cerrno>
#include <QDir>
#include <QFile>

namespace mars {

namespace {

constexpr QFile::Permissions fileRights = QFile::ReadOwner | QFile::WriteOwner;

bool makeFolder(const QString &path)
{
    const QDir folder(path);
    if (folder.exists())
        return true;
    const QString parent = QFileInfo(path).path();
    return makeFolder(parent) && QDir(parent).mkdir(folder.dirName(), fileRights | QFile::ExeOwner);
}

} // namespace

void createDatabaseFile(const DatabaseLocation &location)
{
    QFile file(location.path());
    if (file.exists())
        return;
    errno = 0;
    const bool made = makeFolder(QFileInfo(location.path()).path()) &&
                      file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileRights);
    if (made || file.exists())
        return;
    const Error::Kind kind = errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::ReadOnly;
    throw StoreFailure{storeError(kind, location, file.errorString())};
}

} // namespace mars
