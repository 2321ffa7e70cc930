// SPDX-License-Identifier: Apache-2.0
#include "store/administration/sqlitepages.h"

#include "store/administration/longwork.h"
#include "store/engine/dialect.h"
#include "store/engine/storeerror.h"
#include "store/engine/storefailure.h"

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr int stepPages = 128;
constexpr int patience = 5000; // ms that others may hold a lock

[[noreturn]] void fail(const DatabaseLocation &location, int code, const QString &words)
{
    const QSqlError error({}, words, QSqlError::StatementError, QString::number(code));
    throw StoreFailure{
        storeError(Dialect::of(DatabaseLocation::Engine::Sqlite).kindOf(error), location, words)};
}

/** A connection past Qt, which does not offer the backup interface. */
class Handle
{
public:
    explicit Handle(const DatabaseLocation &location)
        : m_location(location)
    {
        sqlite3 *opened = nullptr;
        const int code =
            sqlite3_open_v2(location.path().toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
        m_database.reset(opened);
        require(code);
        sqlite3_busy_timeout(opened, patience);
    }

    void run(const char *statement) { require(sqlite3_exec(get(), statement, nullptr, nullptr, nullptr)); }
    [[noreturn]] void fail(int code) const
    {
        mars::fail(m_location, code, QString::fromUtf8(sqlite3_errmsg(m_database.get())));
    }
    [[nodiscard]] sqlite3 *get() const { return m_database.get(); }

private:
    void require(int code) const
    {
        if (code != SQLITE_OK)
            fail(code);
    }

    const DatabaseLocation &m_location;
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_database{nullptr, &sqlite3_close};
};

} // namespace

void copyPages(const DatabaseLocation &from, const DatabaseLocation &to, LongWork &work,
               const std::function<void()> &whenLocked)
{
    Handle source(from);
    Handle target(to);
    // Held open, so that what others write meanwhile does not make the copy begin again.
    source.run("BEGIN; SELECT count(*) FROM sqlite_schema");
    {
        const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
            sqlite3_backup_init(target.get(), "main", source.get(), "main"), &sqlite3_backup_finish);
        if (!copy)
            target.fail(sqlite3_extended_errcode(target.get()));
        int waited = 0;
        bool isLocked = false;
        while (true) {
            const int code = sqlite3_backup_step(copy.get(), isLocked ? stepPages : 0);
            if (code == SQLITE_OK && !isLocked) {
                isLocked = true;
                whenLocked();
            }
            if (code == SQLITE_DONE) // it stands: too late to stop
                break;
            const bool busy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
            if (busy && waited < patience)
                waited += sqlite3_sleep(10);
            else if (code != SQLITE_OK)
                fail(to, code, QString::fromUtf8(sqlite3_errstr(code)));
            const qint64 total = sqlite3_backup_pagecount(copy.get());
            work.reach(total - sqlite3_backup_remaining(copy.get()), total);
        }
    }
    // It is durable once the log is in the file; where another program reads the log, it stays valid there.
    sqlite3_wal_checkpoint_v2(target.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void makeSingleFile(const DatabaseLocation &location)
{
    Handle database(location);
    database.run("PRAGMA journal_mode = DELETE");
}

} // namespace mars
