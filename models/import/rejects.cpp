// SPDX-License-Identifier: Apache-2.0
#include "import/rejects.h"

#include "import/sourcefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

Rejects::Rejects(const QString &folder, const QStringList &sources)
{
    QStringList taken = sources;
    for (const QString &source : sources) {
        QString path = QDir(folder).absoluteFilePath(rejectsName(QFileInfo(source).fileName()));
        for (int n = 2; taken.contains(path); ++n) {
            const QString numbered = u"%1-%2"_s.arg(n).arg(QFileInfo(source).fileName());
            path = QDir(folder).absoluteFilePath(rejectsName(numbered));
        }
        taken.append(path);
        m_files.try_emplace(source, path);
    }
}

bool Rejects::add(const QString &source, const RecordReader &reader, const QByteArray &raw,
                  const QString &reason)
{
    QFile &file = m_files.at(source);
    if (!file.isOpen()) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        m_paths.append(file.fileName());
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

void Rejects::removeOutdated()
{
    for (auto &[source, file] : m_files) {
        if (!file.isOpen())
            file.remove();
    }
}

} // namespace mars
