// SPDX-License-Identifier: Apache-2.0
#include "store/schema/migration.h"

#include "store/engine/connection.h"
#include "store/engine/databasefile.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"
#include "store/schema/roles.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace mars {

bool migrateOneStep(Connection &connection)
{
    const QStringList names = migrationNames(connection.location().engine());
    // Under the lock: another console may have migrated in the meantime.
    connection.runScript(u"schema_table"_s);
    const int version = connection.schemaVersion();
    if (version > names.size())
        connection.fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    if (version == names.size())
        return false;
    connection.runScript(names.at(version));
    connection.query("add_schema_version"_L1)
        .bind("version"_L1, qint64(version + 1))
        .bind("now"_L1, QDateTime::currentDateTimeUtc())
        .run();
    return true;
}

Result<int> migrateDatabase(const DatabaseLocation &location)
{
    return attempt([&] {
        if (location.engine() == DatabaseLocation::Engine::Sqlite)
            createDatabaseFile(location);
        Connection connection(location, Connection::Schema::Any);
        const bool isServer = location.engine() == DatabaseLocation::Engine::PostgreSql;
        if (isServer)
            connection.runScript(u"become_owner"_s);
        const int newest = int(migrationNames(location.engine()).size());
        // Looked at without the lock first: mostly there is nothing to do, and someone may be writing.
        while (connection.schemaVersion() != newest) {
            WriteTransaction transaction(connection);
            if (!migrateOneStep(connection))
                continue;
            if (isServer && connection.schemaVersion() == newest)
                renewGrants(connection);
            transaction.commit();
        }
        return newest;
    });
}

} // namespace mars
