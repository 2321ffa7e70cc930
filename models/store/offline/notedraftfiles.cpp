// SPDX-License-Identifier: Apache-2.0
#include "store/offline/notedraftfiles.h"

#include "domain/whenanswered.h"
#include "store/store.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QPromise>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace mars {

using namespace std::chrono_literals;

namespace {

constexpr auto pause = 300ms;
constexpr int longestKept = 42; // days
const QString ending = u".note"_s;

QString nameOf(const NoteDraftPlace &place)
{
    const QStringList parts{QString::number(place.order), place.orderNumber, place.person};
    const QByteArray digest =
        QCryptographicHash::hash(parts.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().first(32)) + ending;
}

/** What was written before there was a name to write it under. */
NoteDraftPlace nameless(NoteDraftPlace place)
{
    place.person.clear();
    return place;
}

QHash<QString, QString> readFolder(const QString &path)
{
    QHash<QString, QString> drafts;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-longestKept);
    const QFileInfoList files = QDir(path).entryInfoList({u'*' + ending}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (info.lastModified() < oldest)
            file.remove();
        else if (file.open(QIODevice::ReadOnly))
            drafts.insert(info.fileName(), QString::fromUtf8(file.readAll()));
    }
    return drafts;
}

/** In the place of the old one, whole or not at all. */
void writeFile(const QString &folder, const QString &name, const QString &text)
{
    const QString path = folder + u'/' + name;
    if (text.isEmpty()) {
        QFile::remove(path);
        return;
    }
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner) ||
        !file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return;
    // Where the disk takes a part only, commit() would be content with it.
    if (file.write(bytes) == bytes.size())
        file.commit();
}

} // namespace

NoteDraftFiles::NoteDraftFiles(const QString &folder)
    : m_folder(folder)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &NoteDraftFiles::write);
    auto promise = std::make_shared<QPromise<Drafts>>();
    promise->start();
    whenAnswered(promise->future(), this, [this](const Drafts &found) { take(found); });
    m_pool.start([folder, promise] {
        promise->addResult(readFolder(folder));
        promise->finish();
    });
}

NoteDraftFiles::~NoteDraftFiles()
{
    write();
    m_pool.waitForDone();
}

QString NoteDraftFiles::text(const NoteDraftPlace &place) const
{
    const QString own = m_drafts.value(nameOf(place));
    return own.isEmpty() ? m_drafts.value(nameOf(nameless(place))) : own;
}

void NoteDraftFiles::keep(const NoteDraftPlace &place, const QString &text)
{
    if (!place.person.isEmpty())
        put(nameOf(nameless(place)), {}); // it is this person's now
    put(nameOf(place), text);
}

/** What was begun meanwhile is newer. */
void NoteDraftFiles::take(const Drafts &found)
{
    for (auto draft = found.cbegin(); draft != found.cend(); ++draft) {
        if (!m_drafts.contains(draft.key()))
            m_drafts.insert(draft.key(), draft.value());
    }
}

void NoteDraftFiles::put(const QString &name, const QString &text)
{
    if (m_drafts.value(name) == text)
        return;
    m_drafts.insert(name, text);
    m_unwritten.insert(name);
    if (!m_pause.isActive())
        write();
}

void NoteDraftFiles::write()
{
    const QSet<QString> names = std::exchange(m_unwritten, {});
    if (names.isEmpty())
        return;
    m_pause.start(pause);
    for (const QString &name : names)
        m_pool.start(
            [folder = m_folder, name, text = m_drafts.value(name)] { writeFile(folder, name, text); });
}

std::unique_ptr<NoteDrafts> openNoteDrafts(const QString &folder)
{
    return std::make_unique<NoteDraftFiles>(folder);
}

} // namespace mars
