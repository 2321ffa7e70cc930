// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/rights.h"
#include "store/connecting/libpqparameters.h"
#include "store/engine/dialect.h"
#include "store/engine/query.h"
#include "store/engine/slowstatement.h"

#include <memory>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <utility>

namespace mars {

/**
 * One connection to the database, of the thread that uses it. Opens itself with the first statement and,
 * after a failure, again with the next one. Failures throw StoreFailure. A default DatabaseLocation is an
 * empty embedded database of the connection's own, gone when it closes.
 */
class Connection
{
public:
    /** Current: the schema must be exactly this program's, now and whenever something is written. Any:
     * administration looks for itself, and its statements may take as long as they need. */
    enum class Schema { Current, Any };

    /** With rights, those hold in the place of what the database says: a copy knows nothing of logins. */
    explicit Connection(const DatabaseLocation &location, Schema schema = Schema::Current,
                        ServerChoice choice = ServerChoice::Named, const std::optional<Rights> &rights = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /** Needed before a piece of work only where the database may have been exchanged for another one: an open
     * file that is no longer what stands under its name is left for that. */
    void open();
    void close();
    /** Begins a new session at once, so that its line counts as the same. */
    void renew();
    /** Ends the statement that runs, if any, from any thread: it fails, and the connection stays as it is. */
    void interrupt();
    /** To be called before a statement that no earlier interrupt() may hit. */
    void settleInterrupt();
    /** Loses the line to a server that does not even answer interrupt(), from any thread. */
    void hangUp();
    [[nodiscard]] bool isOpen() const { return m_open && m_database.isOpen(); }
    /** It follows another server and takes no changes. */
    [[nodiscard]] bool isStandby() const { return isOpen() && m_dialect.isStandby(m_database); }
    /** The same, for want of one that takes changes, as the address asks for; renew() looks again. */
    [[nodiscard]] bool isStandIn() const { return m_isSecondChoice && isStandby(); }
    [[nodiscard]] quint64 session() const { return m_session; } ///< counts the openings
    /** Counts the openings before which something may have been missed: all but the renewals. */
    [[nodiscard]] quint64 line() const { return m_line; }

    /** The shipped statement of this name, prepared once per connection. */
    [[nodiscard]] Query query(QLatin1StringView name);
    /** A statement composed of shipped texts only; never of input. */
    [[nodiscard]] Query queryText(const QString &sql);
    void runScript(const QString &name);
    void runText(const QString &sql);

    void ran(const RanStatement &statement)
    {
        if (statement.took > m_longest.took)
            m_longest = statement;
    }
    /** Of the statements that ran since this was called last, the one that took longest. */
    [[nodiscard]] RanStatement takeLongest() { return std::exchange(m_longest, {}); }

    [[nodiscard]] int schemaVersion(); ///< 0 = none
    /** Of its login, asked once for each session. */
    [[nodiscard]] const Rights &rights();
    /** Every statement begins one. A server's line holds the result of the newest only. */
    quint64 beginRun() { return ++m_runs; }
    [[nodiscard]] bool isNewest(quint64 run) const { return run == m_runs; }
    [[nodiscard]] bool isServer() const
    {
        return m_location.engine() == DatabaseLocation::Engine::PostgreSql;
    }
    [[nodiscard]] const DatabaseLocation &location() const { return m_location; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }

    [[noreturn]] void fail(const QSqlError &error) const;
    [[noreturn]] void fail(Error::Kind kind, const QString &detail = {}) const;

private:
    friend class ReadTransaction;
    friend class WriteTransaction;

    void openFile();
    void openServer();
    void requireFreePlace(const Error &error) const;
    void requireOwnSession();
    void setInterrupt(std::unique_ptr<Interrupt> interrupt);
    void requireCurrentSchema();
    void beginWrite();
    void rollBack(); ///< never fails; a broken line has rolled back already

    const DatabaseLocation m_location;
    const Dialect &m_dialect;
    const Schema m_schema;
    const ServerChoice m_choice;
    const std::optional<Rights> m_givenRights;
    QSqlDatabase m_database;
    QHash<QString, QString> m_texts;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::mutex m_interruptMutex;
    std::unique_ptr<Interrupt> m_interrupt; ///< while it is open
    std::optional<Rights> m_rights;
    RanStatement m_longest;
    bool m_open = false;
    bool m_isOpening = false;
    bool m_isSecondChoice = false;
    bool m_keepsSession = false; ///< nothing in between gives each transaction another one
    quint64 m_session = 0;
    quint64 m_line = 0;
    quint64 m_runs = 0;
    bool m_inTransaction = false;
};

/** Everything read until it ends is of one moment; inside another transaction it is that one's moment. */
class ReadTransaction
{
public:
    explicit ReadTransaction(Connection &connection);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Connection &m_connection;
    const bool m_outermost;
};

/** A write: holds the write lock until commit(), rolls back if it ends without one. */
class WriteTransaction
{
public:
    explicit WriteTransaction(Connection &connection);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    void commit();

private:
    Connection &m_connection;
    bool m_done = false;
};

} // namespace mars
