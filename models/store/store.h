// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/notedrafts.h"
#include "domain/orderedits.h"
#include "domain/orderexport.h"
#include "domain/ordersink.h"
#include "domain/ordersource.h"
#include "store/connecting/databaselocation.h"

#include <memory>

namespace mars {

struct DatabaseInfo
{
    QString engine; ///< "SQLite 3.40.1"
    QString location;
    int schemaVersion = 0; ///< 0 = empty
    int newestSchemaVersion = 0;
    bool isCounted = false; ///< what follows; only with a schema of this version
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
/** Error::Corrupt if tables of this version are missing, Error::Invalid if all there are another program's;
 * an empty database passes, and so does one that is to be migrated. */
[[nodiscard]] Result<Done> requireTables(const DatabaseLocation &location);
/** How many orders are of this source; takes as long as there are such, however many others there are. */
[[nodiscard]] Result<qint64> countSource(const DatabaseLocation &location, const QString &source);
/** Integrity of the file, schema, indexes, derived columns against events, look-up keys, orphans: one
 * sentence per fault. */
[[nodiscard]] Result<QStringList> checkDatabase(const DatabaseLocation &location);

/** An OrderSource with its own thread and connection; connects lazily, every call reports Error until it can.
 */
[[nodiscard]] std::unique_ptr<OrderSource> openOrderSource(const DatabaseLocation &location);
/** An EditTarget with its own thread and connection; connects lazily. */
[[nodiscard]] std::unique_ptr<EditTarget> openEditTarget(const DatabaseLocation &location);
/** OrderEdits that keep what is not applied yet in this file, made if it is missing: one for each database
 * and login. */
[[nodiscard]] std::unique_ptr<OrderEdits> openOrderEdits(const DatabaseLocation &location,
                                                         const QString &journal);
/** NoteDrafts in files of this folder, made when there is something to keep: one for each database and login.
 */
[[nodiscard]] std::unique_ptr<NoteDrafts> openNoteDrafts(const QString &folder);
/** Reads whole lists; connects for each of them. */
[[nodiscard]] std::unique_ptr<ExportSource> openExportSource(const DatabaseLocation &location);
/** Whether orders of a server are kept in this file, all of them that were to be; not for the window's
 * thread. */
[[nodiscard]] bool hasWholeSnapshot(const QString &file);
/** Removes it with all that stands beside it; not for the window's thread. */
void removeSnapshot(const QString &file);
/** An OrderSink in the calling thread. The schema must be current. */
[[nodiscard]] Result<std::unique_ptr<OrderSink>> openOrderSink(const DatabaseLocation &location);
/**
 * An OrderSink in the calling thread that reports what writing would come to, and stores nothing: everything
 * written is one transaction that is rolled back when the sink ends, so each call sees what came before it.
 * Until then it holds the write lock: others can read, but not write. An embedded database that is missing is
 * not created, and an older one not migrated; a server's schema must be current. After an Error every call
 * gives that Error.
 */
[[nodiscard]] Result<std::unique_ptr<OrderSink>> openRehearsal(const DatabaseLocation &location);

} // namespace mars
