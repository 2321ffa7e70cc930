// SPDX-License-Identifier: Apache-2.0
#include "store/administration/serverrestore.h"

#include "store/administration/longwork.h"
#include "store/administration/restoreguard.h"
#include "store/administration/restoretexts.h"
#include "store/administration/servertool.h"
#include "store/engine/connection.h"
#include "store/engine/copystream.h"
#include "store/engine/sqltext.h"
#include "store/schema/migration.h"
#include "store/schema/roles.h"
#include "store/schema/schemaoutline.h"

#include <QRegularExpression>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype sentAtOnce = 1 << 16;

/** The contents of the dump without what belongs to the database as a whole and stands there already, or to
 * others. */
QByteArray contentsOf(const QString &file, LongWork &work)
{
    static const QRegularExpression foreign(
        u" (SCHEMA|EXTENSION|DATABASE|ACL|COMMENT) - (SCHEMA |EXTENSION )?"_s);
    static const QRegularExpression function(u" (?:FUNCTION|PROCEDURE|AGGREGATE) \\S+ (\\w+)\\("_s);
    const SchemaOutline &outline = SchemaOutline::of(DatabaseLocation::Engine::PostgreSql);
    ServerTool list(u"pg_restore"_s);
    list.start({u"--list"_s, file});
    QByteArray kept;
    bool isOurs = false;
    for (QByteArray line = list.nextLine(work); !line.isEmpty(); line = list.nextLine(work)) {
        isOurs |= line.contains(" TABLE DATA ") && line.contains(" schema_version ");
        const QString entry = QString::fromUtf8(line);
        const auto other = function.match(entry);
        if (!foreign.match(entry).hasMatch() && (!other.hasMatch() || outline.isOurs(other.captured(1))))
            kept += line;
    }
    try {
        list.finish(work);
    } catch (const StoreFailure &failure) {
        throw failure.error.kind == Error::Kind::Internal ? RestoreTexts::damaged(file) : failure;
    }
    if (!isOurs)
        throw RestoreTexts::noBackup(file);
    return kept;
}

int versionOf(const QString &file, LongWork &work)
{
    ServerTool rows(u"pg_restore"_s);
    rows.start({u"--data-only"_s, u"--table=schema_version"_s, u"--file=-"_s, file});
    int version = 0;
    bool inRows = false;
    for (QByteArray line = rows.nextLine(work); !line.isEmpty(); line = rows.nextLine(work)) {
        if (inRows && !line.startsWith("\\."))
            version = qMax(version, line.left(line.indexOf('\t')).toInt());
        inRows = (inRows && !line.startsWith("\\.")) || line.startsWith("COPY ");
    }
    rows.finish(work);
    return version;
}

/** Removes what the migrations make, in whatever version it stands there. */
void dropOurs(CopyStream &stream)
{
    const SchemaOutline &outline = SchemaOutline::of(DatabaseLocation::Engine::PostgreSql);
    stream.run(u"DROP TABLE IF EXISTS %1 CASCADE"_s.arg(outline.everMade().join(u", "_s)).toUtf8());
    // Most went with their tables.
    stream.run(u"DROP FUNCTION IF EXISTS %1 CASCADE"_s.arg(outline.functions().join(u", "_s)).toUtf8());
}

/** Hands pg_restore's script to the server: it is plain statements, and rows that follow a COPY. */
void feed(ServerTool &script, CopyStream &stream, LongWork &work)
{
    QByteArray waiting;
    bool inRows = false;
    for (QByteArray line = script.nextLine(work); !line.isEmpty(); line = script.nextLine(work)) {
        if (inRows && line == "\\.\n") {
            stream.write(waiting);
            waiting.clear();
            stream.end();
            inRows = false;
        } else if (inRows) {
            waiting += line;
            work.advance(1);
            if (waiting.size() > sentAtOnce) {
                stream.write(waiting);
                waiting.clear();
            }
        } else if (line.startsWith("COPY ") && line.endsWith(" FROM stdin;\n")) {
            stream.run(waiting);
            waiting.clear();
            stream.begin(line);
            inRows = true;
        } else if (!line.startsWith("\\restrict ") &&
                   !line.startsWith("\\unrestrict ")) { // said to psql only
            waiting += line;
        }
    }
    // Only a script that came to its end may be committed.
    script.finish(work);
    stream.run(waiting);
}

} // namespace

void restoreServer(const DatabaseLocation &location, const QString &file, bool replace, LongWork &work)
{
    work.begin(RestoreTexts::tr("Reading the backup"));
    QTemporaryFile contents;
    if (!contents.open() || contents.write(contentsOf(file, work)) < 0 || !contents.flush())
        throw RestoreTexts::unreadable(contents.fileName(), contents.errorString());
    const int version = versionOf(file, work);
    if (version == 0)
        throw RestoreTexts::noBackup(file);
    if (version > migrationNames(location.engine()).size())
        throw RestoreTexts::newer(file);

    Connection connection(location, Connection::Schema::Any);
    connection.open();
    WriteTransaction transaction(connection);
    const bool hadOwner = hasOwner(connection);
    requireReplaceable(connection, replace); // someone may have written since we looked
    work.begin(RestoreTexts::tr("Rows written"));
    ServerTool script(u"pg_restore"_s);
    script.start({u"--no-owner"_s, u"--use-list"_s, contents.fileName(), u"--file=-"_s, file});
    try {
        CopyStream stream(connection);
        dropOurs(stream);
        feed(script, stream, work);
    } catch (const StoreFailure &failure) {
        const QString detail = failure.error.detail;
        throw detail.contains(u"role \""_s) && detail.contains(u"does not exist"_s)
            ? RestoreTexts::rolesMissing(location, detail)
            : failure;
    }
    connection.runText(u"RESET search_path"_s); // the script emptied it
    while (migrateOneStep(connection)) {
    }
    // The rights in the backup are those of another server, and without any a function is everyone's.
    connection.runText(u"REVOKE EXECUTE ON FUNCTION %1 FROM PUBLIC"_s.arg(
        SchemaOutline::of(DatabaseLocation::Engine::PostgreSql).functions().join(u", "_s)));
    if (hadOwner)
        handOver(connection);
    transaction.commit();
    connection.runText(u"ANALYZE"_s); // else the first look-ups would be planned for empty tables
}

} // namespace mars
