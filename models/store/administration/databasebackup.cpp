// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"

#include "store/administration/longwork.h"
#include "store/administration/pendingfile.h"
#include "store/administration/servertool.h"
#include "store/administration/sqlitepages.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"
#include "store/schema/schemaoutline.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

void requireOrderDatabase(Connection &connection)
{
    connection.open();
    if (connection.schemaVersion() == 0)
        connection.fail(Error::Kind::SchemaMissing, u"version 0"_s);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/** What others keep in the same database is not ours to copy, and maybe not ours to read. */
QStringList onlyOurs(Connection &connection)
{
    const SchemaOutline &outline = SchemaOutline::of(DatabaseLocation::Engine::PostgreSql);
    QStringList options;
    if (Query schema = connection.query("current_schema"_L1); schema.next())
        options.append(u"--schema="_s + quoted(schema.text()));
    Query row = connection.query("tables"_L1);
    while (row.next()) {
        const QString name = row.text();
        if (!outline.isOurs(name))
            options.append(u"--exclude-table="_s + quoted(name));
    }
    return options;
}

void backUpFile(const DatabaseLocation &location, const PendingFile &file, LongWork &work)
{
    const DatabaseLocation copy = *DatabaseLocation::parse(file.path());
    copyPages(location, copy, work);
    makeSingleFile(copy);
}

void backUpServer(Connection &connection, const PendingFile &file, LongWork &work)
{
    ServerTool dump(u"pg_dump"_s);
    dump.connectTo(connection.location());
    dump.start(QStringList{u"--format=custom"_s, u"--no-owner"_s, u"--file"_s, file.path()} +
               onlyOurs(connection));
    dump.finish(work, [&] { work.reach(QFileInfo(file.path()).size() / 1024); });
}

} // namespace

Result<Done> backUpDatabase(const DatabaseLocation &location, const QString &file, bool replace,
                            const WorkOptions &options)
{
    return attempt([&] {
        const bool isFile = location.engine() == DatabaseLocation::Engine::Sqlite;
        if (isFile && QFileInfo(file).canonicalFilePath() == QFileInfo(location.path()).canonicalFilePath() &&
            QFileInfo::exists(file)) {
            throw StoreFailure{{Error::Kind::Invalid,
                                Texts::tr("%1 is the order database itself.").arg(location.display()),
                                Texts::tr("Choose another file for the backup."),
                                {}}};
        }
        Connection connection(location, Connection::Schema::Any);
        requireOrderDatabase(connection);
        LongWork work(options);
        work.begin(isFile ? Texts::tr("Pages written") : Texts::tr("Kilobytes written"));
        PendingFile pending(file, replace);
        if (isFile)
            backUpFile(location, pending, work);
        else
            backUpServer(connection, pending, work);
        pending.publish();
        return Done();
    });
}

} // namespace mars
