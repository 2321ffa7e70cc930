// SPDX-License-Identifier: Apache-2.0
#include "import/rejects.h"

#include "import/sourcefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 blockSize = 1 << 16;

bool startsWith(const QString &path, const QString &earlierPath)
{
    QFile file(path);
    QFile earlier(earlierPath);
    if (!file.open(QIODevice::ReadOnly) || !earlier.open(QIODevice::ReadOnly))
        return false;
    while (!earlier.atEnd()) {
        const QByteArray block = earlier.read(blockSize);
        if (block.isEmpty() || file.read(block.size()) != block)
            return false;
    }
    return true;
}

} // namespace

Rejects::Rejects(const QString &folder, const QStringList &sources)
    : m_folder(folder)
    , m_sources(sources)
{
}

bool Rejects::add(const QString &source, const RecordReader &reader, const QByteArray &raw,
                  const QString &reason)
{
    QFile &file = m_files[source];
    if (!file.isOpen()) {
        file.setFileName(freePath(source));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return false;
        m_rejecting.append(source);
        file.write(reader.rejectsHeader());
    }
    const QByteArray row = reader.rejectedRow(raw, reason);
    return file.write(row) == row.size();
}

bool Rejects::flush()
{
    bool kept = true;
    for (auto &[source, file] : m_files)
        kept = (!file.isOpen() || file.flush()) && kept;
    return kept;
}

void Rejects::finish()
{
    for (const QString &source : m_rejecting) {
        QFile &file = m_files.at(source);
        file.close();
        replaceRepeated(source, file);
    }
}

void Rejects::replaceRepeated(const QString &source, QFile &made) const
{
    const QStringList ofThisImport = m_sources + paths();
    QString place;
    for (int n = 1; path(source, n) != made.fileName(); ++n) {
        const QString earlier = path(source, n);
        if (!ofThisImport.contains(earlier) && startsWith(made.fileName(), earlier) &&
            QFile::remove(earlier) && place.isEmpty())
            place = earlier;
    }
    if (!place.isEmpty())
        made.rename(place);
}

QStringList Rejects::paths() const
{
    QStringList paths;
    for (const QString &source : m_rejecting)
        paths.append(m_files.at(source).fileName());
    return paths;
}

QString Rejects::path(const QString &source, int n) const
{
    const QFileInfo first(QDir(m_folder), rejectsName(QFileInfo(source).fileName()));
    if (n == 1)
        return first.absoluteFilePath();
    return first.dir().absoluteFilePath(first.completeBaseName() + u'.' + QString::number(n) + u'.' +
                                        first.suffix());
}

QString Rejects::freePath(const QString &source) const
{
    int n = 1;
    while (QFileInfo::exists(path(source, n)))
        ++n;
    return path(source, n);
}

} // namespace mars
