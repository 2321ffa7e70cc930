// SPDX-License-Identifier: Apache-2.0
#include "trial.h"

#include <QFile>
#include <QFileInfo>

using namespace mars;

Trial::Trial()
{
    options.now = QDateTime(QDate(2026, 11, 23), QTime(5, 4), Qt::UTC);
}

void Trial::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s", qPrintable(file.fileName()));
}

QByteArray Trial::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool Trial::exists(const QString &name) const
{
    return QFileInfo::exists(path(name));
}

Result<ImportReport> Trial::import(const QString &mapping)
{
    return import(mapping, {path()});
}

Result<ImportReport> Trial::import(const QString &mapping, const QStringList &paths)
{
    findings.clear();
    options.onFinding = [this](const ImportFinding &finding) { findings.append(finding); };
    const Result<Mapping> loaded = Mapping::load(mapping);
    if (!loaded)
        return loaded.error();
    return importFiles(*loaded, paths, sink, options);
}

QStringList Trial::badRows() const
{
    QStringList rows;
    for (const ImportFinding &finding : findings) {
        if (finding.kind == ImportFinding::Kind::BadRow) {
            rows.append(QStringLiteral("%1:%2 %3")
                            .arg(QFileInfo(finding.file).fileName())
                            .arg(finding.line)
                            .arg(finding.column)
                            .trimmed());
        }
    }
    return rows;
}
