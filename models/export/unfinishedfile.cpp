// SPDX-License-Identifier: Apache-2.0
#include "export/unfinishedfile.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/** What a link leads to: that file is meant, not the link. */
QString meant(const QString &target)
{
    const QFileInfo file(target);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

UnfinishedFile::UnfinishedFile(const QString &target)
    : m_target(meant(target))
    , m_path(folder() + u"/.mars-export-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

UnfinishedFile::~UnfinishedFile()
{
    if (m_handle < 0)
        return;
    ::close(m_handle);
    QFile::remove(m_path);
}

QString UnfinishedFile::folder() const
{
    return QFileInfo(m_target).path();
}

Result<Done> UnfinishedFile::open()
{
    struct stat before = {};
    const bool isThere = ::stat(QFile::encodeName(m_target).constData(), &before) == 0;
    if (!isThere && errno != ENOENT)
        return failure(errno);
    if (isThere && S_ISDIR(before.st_mode))
        return failure(EISDIR);
    m_handle = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (m_handle < 0)
        return failure(errno);
    if (isThere)
        ::fchmod(m_handle, before.st_mode & 0777); // as who replaces it would leave it
    return Done();
}

Result<Done> UnfinishedFile::append(const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t step = ::write(m_handle, bytes.constData() + written, size_t(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            return failure(errno);
        written += qMax<ssize_t>(0, step);
    }
    return Done();
}

Result<Done> UnfinishedFile::publish()
{
    if (::fsync(m_handle) != 0)
        return failure(errno);
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_target).constData()) != 0)
        return failure(errno);
    ::close(m_handle);
    m_handle = -1;
    return Done();
}

Error UnfinishedFile::failure(int error) const
{
    const QString name = QDir::toNativeSeparators(m_target);
    const QString detail = qt_error_string(error);
    if (error == ENOSPC || error == EDQUOT)
        return {Error::Kind::DiskFull, Texts::tr("There is no room left for %1.").arg(name),
                Texts::tr("Free some space or choose another place, then export again."), detail};
    if (error == ENOENT)
        return {Error::Kind::Invalid, Texts::tr("The folder of %1 does not exist.").arg(name),
                Texts::tr("Make it first, or choose another place."), detail};
    if (error == EISDIR)
        return {Error::Kind::Invalid, Texts::tr("%1 is a folder.").arg(name),
                Texts::tr("Choose a name for the file."), detail};
    return {Error::Kind::ReadOnly, Texts::tr("%1 cannot be written.").arg(name),
            Texts::tr("Choose another place, or allow writing there."), detail};
}

} // namespace mars
