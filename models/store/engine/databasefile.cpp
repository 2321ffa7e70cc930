// SPDX-License-Identifier: Apache-2.0
#include "store/engine/databasefile.h"

#include "store/engine/storeerror.h"
#include "store/engine/storefailure.h"

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

[[noreturn]] void fail(const DatabaseLocation &location, const QString &detail)
{
    throw StoreFailure{
        storeError(errno == ENOSPC ? Error::Kind::DiskFull : Error::Kind::ReadOnly, location, detail)};
}

} // namespace

void createDatabaseFile(const DatabaseLocation &location)
{
    QFile file(location.path());
    if (file.exists())
        return;
    createFolderOf(location);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, fileRights) && !file.exists())
        fail(location, file.errorString());
}

void createFolderOf(const DatabaseLocation &location)
{
    errno = 0;
    if (!makeFolder(QFileInfo(location.path()).path()))
        fail(location, qt_error_string());
}

} // namespace mars
