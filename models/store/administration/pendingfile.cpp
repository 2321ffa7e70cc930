// SPDX-License-Identifier: Apache-2.0
#include "store/administration/pendingfile.h"

#include "store/engine/storefailure.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

StoreFailure existsAlready(const QString &target)
{
    return {{Error::Kind::Invalid,
             Texts::tr("There is a file named %1 already.").arg(QDir::toNativeSeparators(target)),
             Texts::tr("Choose another name, or add “--replace”."),
             {}}};
}

bool syncFolder(const QString &path)
{
    const int folder = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return false;
    const bool synced = fsync(folder) == 0;
    close(folder);
    return synced;
}

} // namespace

PendingFile::PendingFile(const QString &target, bool replace)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_path(m_target + u".part"_s)
    , m_replace(replace)
{
    if (!m_replace && QFileInfo::exists(m_target))
        throw existsAlready(m_target);
    m_handle = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                    S_IRUSR | S_IWUSR);
    if (m_handle < 0)
        fail(errno);
    if (flock(m_handle, LOCK_EX | LOCK_NB) != 0) {
        close(m_handle);
        throw StoreFailure{
            {Error::Kind::Locked,
             Texts::tr("Another program is writing %1.").arg(QDir::toNativeSeparators(m_target)),
             Texts::tr("Wait until it is done, or choose another name."),
             {}}};
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + suffix);
    if (ftruncate(m_handle, 0) != 0 || fchmod(m_handle, S_IRUSR | S_IWUSR) != 0) {
        const int error = errno;
        close(m_handle);
        fail(error);
    }
}

PendingFile::~PendingFile()
{
    if (m_handle < 0)
        return;
    removeDatabaseFiles(m_path);
    close(m_handle);
}

void PendingFile::publish()
{
    // A program may have put a new file under the name: it is that one which must be on the disk.
    const int written = open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC);
    if (written < 0)
        fail(errno);
    const int unsynced = fsync(written) == 0 ? 0 : errno;
    close(written);
    if (unsynced != 0)
        fail(unsynced);
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_target);
    int failed =
        renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), m_replace ? 0 : RENAME_NOREPLACE);
    if (failed != 0 && errno == EEXIST)
        throw existsAlready(m_target);
    if (failed != 0 && errno == EINVAL && !QFileInfo::exists(m_target)) // a file system that cannot tell
        failed = rename(from.constData(), to.constData());
    if (failed != 0)
        fail(errno);
    close(m_handle);
    m_handle = -1;
    if (!syncFolder(QFileInfo(m_target).path()))
        fail(errno);
}

void PendingFile::fail(int error) const
{
    const QString name = QDir::toNativeSeparators(m_target);
    const QString detail = qt_error_string(error);
    if (error == ENOSPC || error == EDQUOT)
        throw StoreFailure{{Error::Kind::DiskFull, Texts::tr("There is no room left for %1.").arg(name),
                            Texts::tr("Nothing was changed. Free some space and try again."), detail}};
    if (error == ENOENT)
        throw StoreFailure{{Error::Kind::Invalid, Texts::tr("The folder of %1 does not exist.").arg(name),
                            Texts::tr("Make it first, or choose another place."), detail}};
    throw StoreFailure{{Error::Kind::ReadOnly, Texts::tr("%1 cannot be written.").arg(name),
                        Texts::tr("Allow writing there, or choose another place."), detail}};
}

void removeDatabaseFiles(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace mars
