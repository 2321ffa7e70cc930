// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <functional>

namespace mars {

// Administration that may take minutes. Synchronous, in the caller's thread, on connections of its own; never
// in the window's thread.

/** How far a long piece of work has come. */
struct WorkProgress
{
    QString step;     ///< what is being done, translated: "Copying"
    qint64 done = 0;  ///< of this step
    qint64 total = 0; ///< 0 = not known
};

/** Both are called in the thread that works, some times a second; either may be left out. */
struct WorkOptions
{
    std::function<void(const WorkProgress &)> onProgress;
    std::function<bool()> isCancelled; ///< true ends the work with Error::Cancelled, with nothing half done
};

struct DatabaseFault
{
    QString sentence;
    QString nextStep; ///< empty: a repair mends it
};

struct CheckReport
{
    QList<DatabaseFault> faults; ///< that are left; of many the first hundred
    qint64 faultCount = 0;       ///< all of them
    QStringList repairs;         ///< what was done, one sentence each
};

/**
 * Holds a database against what its migrations make and what its own rows say: the engine's own check,
 * tables, columns, indexes, what was derived from orders and events, look-up keys and words, counters, rows
 * that belong to nothing. With repair, what can be derived again is, in transactions of some hundred orders;
 * others may work meanwhile.
 */
[[nodiscard]] Result<CheckReport> examineDatabase(const DatabaseLocation &location, bool repair,
                                                  const WorkOptions &options = {});

/**
 * Writes all that is stored into one file, as of one moment, while others read and write. SQLite: again a
 * database; PostgreSQL: pg_dump's custom format, for which its client programs must be installed. The file
 * appears complete or not at all. An existing one is Error::Invalid unless replace is set.
 */
[[nodiscard]] Result<Done> backUpDatabase(const DatabaseLocation &location, const QString &file, bool replace,
                                          const WorkOptions &options = {});

/**
 * Puts a backup of the same engine in place of what is stored, in one transaction, and brings it up to date.
 * A database that holds orders is Error::Invalid unless replace is set; a file that is no backup,
 * Error::Unreadable. Whatever happens on the way, either the old content stands or the new.
 */
[[nodiscard]] Result<DatabaseInfo> restoreDatabase(const DatabaseLocation &location, const QString &file,
                                                   bool replace, const WorkOptions &options = {});

enum class RoleSetup {
    Done,
    Standing,  ///< made by someone else; this login may not change them
    NotAllowed ///< there are none, and this login may make none: it can do everything, and only it
};

/**
 * Makes the group roles of a shared server, hands the tables to their owner and gives each role its rights.
 * Needs a current schema, and a login that may make roles. Again does no harm. Error::Refused, and nothing
 * changed, where the server has such a role already that can log in, has powers of its own or wrong members.
 */
[[nodiscard]] Result<RoleSetup> setUpRoles(const DatabaseLocation &location);

struct CopyReport
{
    qint64 rows = 0;
    qint64 orders = 0;
};

/**
 * Copies everything with its history and ids from one database, as of one moment, into another one, on the
 * same engine or not. The other is set up if it is not yet; one that holds orders is Error::Invalid. It gets
 * everything, or stays empty.
 */
[[nodiscard]] Result<CopyReport> copyDatabase(const DatabaseLocation &from, const DatabaseLocation &to,
                                              const WorkOptions &options = {});

inline constexpr int mostSnapshotDays = 366;

/** Of how many days desks may keep orders on their computers beside the open ones; 0 = nothing at all. Of a
 * server: Error::Invalid for a file. */
[[nodiscard]] Result<int> snapshotDays(const DatabaseLocation &location);
/** For an administrator; it is recorded who did it. Desks follow within half a minute. */
[[nodiscard]] Result<Done> setSnapshotDays(const DatabaseLocation &location, int days, const QString &person);

} // namespace mars
