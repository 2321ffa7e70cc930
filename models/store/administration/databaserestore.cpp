// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"

#include "store/administration/longwork.h"
#include "store/administration/pendingfile.h"
#include "store/administration/restoreguard.h"
#include "store/administration/restoretexts.h"
#include "store/administration/serverrestore.h"
#include "store/administration/sqlitepages.h"
#include "store/engine/connection.h"
#include "store/engine/databasefile.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

enum class Kind { Nothing, Sqlite, PostgreSql };

Kind kindOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw RestoreTexts::unreadable(path, file.errorString());
    const QByteArray start = file.read(16);
    if (start.startsWith("SQLite format 3"))
        return Kind::Sqlite;
    return start.startsWith("PGDMP") ? Kind::PostgreSql : Kind::Nothing;
}

void requireBackupFor(const DatabaseLocation &location, const QString &file)
{
    const Kind kind = kindOf(file);
    const bool isFile = location.engine() == DatabaseLocation::Engine::Sqlite;
    if (kind == Kind::Nothing)
        throw RestoreTexts::noBackup(file);
    if ((kind == Kind::Sqlite) != isFile)
        throw RestoreTexts::ofOtherEngine(file, !isFile);
}

/** What is not there, or cannot be read as a database and is to be replaced, holds nothing to keep. */
void requireReplaceable(const DatabaseLocation &location, bool replace)
{
    const bool isFile = location.engine() == DatabaseLocation::Engine::Sqlite;
    try {
        Connection connection(location, Connection::Schema::Any);
        requireReplaceable(connection, replace);
    } catch (const StoreFailure &failure) {
        const Error::Kind kind = failure.error.kind;
        if (!(isFile && kind == Error::Kind::NotFound) && !(replace && kind == Error::Kind::Corrupt))
            throw;
    }
}

/** Reads the whole file once, before anything is touched. */
void requireSound(const DatabaseLocation &copy, const QString &file)
{
    Connection connection(copy, Connection::Schema::Any);
    try {
        Query row = connection.query("check_integrity"_L1);
        while (row.next()) {
            if (row.text() != u"ok")
                throw RestoreTexts::damaged(file);
        }
    } catch (const StoreFailure &failure) {
        throw failure.error.kind == Error::Kind::Corrupt ? RestoreTexts::damaged(file) : failure;
    }
    const int version = connection.schemaVersion();
    if (version == 0)
        throw RestoreTexts::noBackup(file);
    if (version > migrationNames(copy.engine()).size())
        throw RestoreTexts::newer(file);
}

void restoreFile(const DatabaseLocation &location, const QString &file, bool replace, LongWork &work)
{
    // Read, checked and migrated beside the database, so that it is ready when it takes its place.
    createFolderOf(location);
    PendingFile beside(location.path(), true);
    const DatabaseLocation copy = *DatabaseLocation::parse(beside.path());
    work.begin(RestoreTexts::reading());
    try {
        copyPages(*DatabaseLocation::parse(file), copy, work);
    } catch (const StoreFailure &failure) {
        throw failure.error.kind == Error::Kind::Corrupt ? RestoreTexts::damaged(file) : failure;
    }
    requireSound(copy, file);
    if (const Result<int> migrated = migrateDatabase(copy); !migrated)
        throw StoreFailure{migrated.error()};
    createDatabaseFile(location);
    work.begin(RestoreTexts::writing());
    try {
        // A new file gets the journal with which it can be read while it is locked.
        Connection(location, Connection::Schema::Any).open();
        // Someone may have written since we looked, and cannot from now on.
        copyPages(copy, location, work, [&] { requireReplaceable(location, replace); });
    } catch (const StoreFailure &failure) {
        if (failure.error.kind != Error::Kind::Corrupt || !replace)
            throw;
        makeSingleFile(copy);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(location.path() +
                          suffix); // of the damaged one: they must not be applied to the new
        beside.publish();
    }
}

} // namespace

Result<DatabaseInfo> restoreDatabase(const DatabaseLocation &location, const QString &file, bool replace,
                                     const WorkOptions &options)
{
    const Result<Done> restored = attempt([&] {
        const QString path = QFileInfo(file).absoluteFilePath();
        LongWork work(options);
        requireBackupFor(location, path);
        requireReplaceable(location, replace);
        if (location.engine() == DatabaseLocation::Engine::Sqlite) {
            restoreFile(location, path, replace, work);
        } else {
            restoreServer(location, path, replace, work);
        }
        return Done();
    });
    if (!restored)
        return restored.error();
    return databaseInfo(location);
}

} // namespace mars
