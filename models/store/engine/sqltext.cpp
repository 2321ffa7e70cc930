// SPDX-License-Identifier: Apache-2.0
#include "store/engine/sqltext.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString folder(DatabaseLocation::Engine engine)
{
    return engine == DatabaseLocation::Engine::Sqlite ? u":/mars/sql/sqlite"_s : u":/mars/sql/postgresql"_s;
}

// Comments go first: Qt's search for placeholders would take an apostrophe in one for the start of a string.
QString withoutComments(const QString &text)
{
    QString bare;
    for (QStringView line : QStringView(text).split(u'\n')) {
        const qsizetype comment = line.indexOf(u"--"_s);
        bare += (comment < 0 ? line : line.first(comment)).toString() + u'\n';
    }
    return bare.trimmed();
}

QString read(DatabaseLocation::Engine engine, const QString &name)
{
    QFile file(folder(engine) + u'/' + name + u".sql"_s);
    if (!file.exists())
        file.setFileName(u":/mars/sql/common/"_s + name + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("SQL resource is missing: %s", qPrintable(file.fileName()));
    return withoutComments(QString::fromUtf8(file.readAll()));
}

} // namespace

QString sqlText(DatabaseLocation::Engine engine, QLatin1StringView name)
{
    return read(engine, name);
}

QStringList sqlScript(DatabaseLocation::Engine engine, const QString &name)
{
    static const QRegularExpression beginsBody(u"^CREATE\\b.*\\bBEGIN\\b"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    QString body; // of a trigger or function, which holds statements of its own
    for (const QString &text : read(engine, name).split(u';', Qt::SkipEmptyParts)) {
        const QString piece = text.trimmed();
        const bool isEnd = piece == u"END" || piece == u"END $$";
        if (!isEnd && (!body.isEmpty() || beginsBody.match(piece).hasMatch())) {
            body += piece + u";\n"_s;
        } else if (!piece.isEmpty()) {
            statements.append(isEnd ? body + piece : piece);
            body.clear();
        }
    }
    return statements;
}

QStringList migrationNames(DatabaseLocation::Engine engine)
{
    QStringList names = QDir(folder(engine)).entryList({u"[0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace mars
