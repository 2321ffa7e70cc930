// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"
#include "domain/ordersource.h"

#include <memory>

namespace mars {

/** Where a database is: a SQLite file path, or a libpq connection URI. Never shows its password. */
class DatabaseLocation
{
public:
    enum class Engine { Sqlite, PostgreSql };

    /** A path, "postgresql://…" or "postgres://…"; Error::Invalid with a sentence otherwise. */
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString &pathOrUri);

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString path() const { return m_path; } ///< SQLite only, absolute
    /** For people and logs: the path, or host, port and database without password. */
    [[nodiscard]] QString display() const;

private:
    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QHash<QString, QString> m_parameters; // libpq keywords, PostgreSQL only
    friend class Connection;
};

struct DatabaseInfo
{
    QString engine; ///< "SQLite 3.40.1"
    QString location;
    int schemaVersion = 0; ///< 0 = empty
    int newestSchemaVersion = 0;
    qint64 orders = 0;
    qint64 shipments = 0;
    qint64 events = 0;
    qint64 sampleOrders = 0;
};

// Administration. Synchronous, each on a connection of its own in the caller's thread; not for the window's
// thread.

/** Creates the schema in an empty database (making the file and its folder) or migrates an older one. */
[[nodiscard]] Result<int> migrateDatabase(const DatabaseLocation &location); ///< schema version now
[[nodiscard]] Result<DatabaseInfo> databaseInfo(const DatabaseLocation &location);
/** Integrity of the file, schema, indexes, derived columns against events, look-up keys, orphans: one
 * sentence per fault. */
[[nodiscard]] Result<QStringList> checkDatabase(const DatabaseLocation &location);

/** An OrderSource with its own thread and connection; connects lazily, every call reports Error until it can.
 */
[[nodiscard]] std::unique_ptr<OrderSource> openOrderSource(const DatabaseLocation &location);
/** An OrderSink in the calling thread. The schema must be current. */
[[nodiscard]] Result<std::unique_ptr<OrderSink>> openOrderSink(const DatabaseLocation &location);

} // namespace mars
