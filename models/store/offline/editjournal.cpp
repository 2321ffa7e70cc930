// SPDX-License-Identifier: Apache-2.0
#include "store/offline/editjournal.h"

#include "domain/editjson.h"

#include <fcntl.h>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<Edit> unsettled(QFile &file)
{
    QList<Edit> edits;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (const std::optional<Edit> edit = editFromJson(line[u"edit"_s].toObject()))
            edits.append(*edit);
        else if (const auto settled = QUuid::fromString(line[u"settled"_s].toString()); !settled.isNull())
            edits.removeIf([&settled](const Edit &each) { return each.id == settled; });
    }
    return edits;
}

/** Else a power cut could bring the old file back under the name, without what was appended to the new one.
 */
bool syncFolder(const QString &path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    return synced;
}

/** In the place of the old one, whole or not at all. */
bool rewrite(const QString &path, const QList<Edit> &edits)
{
    QSaveFile fresh(path);
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(ownerOnly))
        return false;
    for (const Edit &edit : edits)
        fresh.write(lineOf({{u"edit"_s, toJson(edit)}}));
    return fresh.commit() && syncFolder(QFileInfo(path).path());
}

} // namespace

EditJournal::EditJournal(const QString &path)
    : m_file(path)
{
}

Result<QList<Edit>> EditJournal::open()
{
    QList<Edit> edits;
    m_file.close();
    if (m_file.exists()) {
        if (!m_file.open(QIODevice::ReadOnly))
            return failure();
        edits = unsettled(m_file);
        m_file.close();
    }
    // Unbuffered: what could not be written must not follow with the next line.
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !rewrite(m_file.fileName(), edits) ||
        !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure();
    return edits;
}

Result<Done> EditJournal::append(const Edit &edit)
{
    return write({{u"edit"_s, toJson(edit)}});
}

Result<Done> EditJournal::settle(const QUuid &edit)
{
    return write({{u"settled"_s, edit.toString(QUuid::WithoutBraces)}});
}

Result<Done> EditJournal::write(const QJsonObject &line)
{
    if (!m_file.isOpen()) { // what stood in the way may be gone; what waits there is sent at the next start
        if (const Result<QList<Edit>> opened = open(); !opened)
            return opened.error();
    }
    const QByteArray bytes = lineOf(line);
    const qint64 before = m_file.size();
    if (m_file.write(bytes) == bytes.size() && ::fdatasync(m_file.handle()) == 0)
        return Done();
    const Error error = failure();
    m_file.resize(before); // half a line would swallow the next one
    return error;
}

Error EditJournal::failure() const
{
    return {m_file.error() == QFile::ResourceError ? Error::Kind::DiskFull : Error::Kind::ReadOnly,
            Texts::tr("What you wrote could not be kept on this computer: %1 cannot be written.")
                .arg(QDir::toNativeSeparators(m_file.fileName())),
            Texts::tr("Make room on the disk, or check who may write there, and save again."),
            m_file.errorString()};
}

} // namespace mars
