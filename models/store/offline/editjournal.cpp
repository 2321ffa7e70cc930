// SPDX-License-Identifier: Apache-2.0
#include "store/offline/editjournal.h"

#include "store/offline/journallines.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

/** Else a power cut could take a name away again, or bring back what stood under it before. */
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced;
}

/** With its place in the folder above, where it is new. */
bool makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    return QDir().mkpath(path) && syncFolder(QFileInfo(path).path());
}

/** In the place of the old one, whole or not at all. */
bool rewrite(const QString &path, const QByteArray &text)
{
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(ownerOnly))
        return false;
    // Where the disk takes a part only, commit() would be content with it.
    return fresh.write(text) == text.size() && fresh.commit();
}

} // namespace

EditJournal::EditJournal(const QString &path)
    : m_file(path)
    , m_lock(path + u".lock"_s)
{
}

// Not QLockFile, which believes in process numbers: they say nothing where several computers share a home.
bool EditJournal::lock()
{
    if (!m_lock.isOpen() && !(m_lock.open(QIODevice::WriteOnly) && m_lock.setPermissions(ownerOnly)))
        return false;
    return ::flock(m_lock.handle(), LOCK_EX | LOCK_NB) == 0;
}

Result<EditJournal::Kept> EditJournal::open()
{
    m_file.close();
    Result<Kept> kept = openNow();
    m_notOpened = kept ? std::nullopt : std::optional(kept.error());
    return kept;
}

Result<EditJournal::Kept> EditJournal::openNow()
{
    const QString folder = QFileInfo(m_file).path();
    if (!makeFolder(folder) || !lock())
        return failure(errno);
    // Unbuffered: what could not be written must not follow with the next line.
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered) ||
        !m_file.setPermissions(ownerOnly) || !syncFolder(folder))
        return failure(errno);
    m_file.seek(0);
    const QByteArray text = m_file.readAll();
    if (m_file.error() != QFile::NoError)
        return failure(EIO);
    JournalLines lines;
    qsizetype begin = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
        lines.add(text.sliced(begin, end + 1 - begin));
        begin = end + 1;
    }
    if (begin < text.size() && !m_file.resize(begin)) // half a line would swallow the next one
        return failure(errno);
    // What is settled needs not stand there, but may where there is no room to write the file afresh.
    if (!lines.isAllNeeded() && rewrite(m_file.fileName(), lines.text())) {
        m_file.close();
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered) ||
            !syncFolder(folder))
            return failure(errno);
    }
    return lines.kept();
}

Result<Done> EditJournal::append(const Edit &edit)
{
    return write(editLine(edit));
}

Result<Done> EditJournal::giveBack(const ReturnedEdit &returned)
{
    return write(returnedLine(returned));
}

Result<Done> EditJournal::settle(const QUuid &edit)
{
    return write(settledLine(edit));
}

Result<Done> EditJournal::write(const QJsonObject &line)
{
    if (m_notOpened)
        return *m_notOpened;
    const QByteArray bytes = toText(line);
    const qint64 before = m_file.size();
    if (m_file.write(bytes) == bytes.size() && ::fdatasync(m_file.handle()) == 0)
        return Done();
    const Error error = failure(errno);
    m_file.resize(before); // half a line would swallow the next one
    return error;
}

Error EditJournal::failure(int cause) const
{
    const QString detail = QString::fromLocal8Bit(std::strerror(cause));
    if (cause == EWOULDBLOCK)
        return {Error::Kind::Locked,
                Texts::tr("What you wrote could not be kept: another window of this program is open for the "
                          "same order database."),
                Texts::tr("Close the other window and save again."), detail};
    return {cause == ENOSPC || cause == EDQUOT ? Error::Kind::DiskFull : Error::Kind::ReadOnly,
            Texts::tr("What you wrote could not be kept on this computer: %1 cannot be written.")
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            Texts::tr("Make room on the disk, or check who may write there, and save again."), detail};
}

} // namespace mars
