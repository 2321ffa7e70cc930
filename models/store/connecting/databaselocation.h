// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "domain/serverfields.h"

#include <QHash>

namespace mars {

/**
 * Where a database is: a SQLite file, or a PostgreSQL server as libpq understands it. The only one that knows
 * libpq's keywords. Shows its password to nobody.
 */
class DatabaseLocation
{
public:
    enum class Engine { Sqlite, PostgreSql };

    /**
     * A path, "postgresql://…", "postgres://…", or "host=… dbname=…"; Error::Invalid with a sentence
     * otherwise. A file whose name looks like the last is written "./host=…".
     */
    [[nodiscard]] static Result<DatabaseLocation> parse(const QString &text);
    /** The same, to be kept: a file is refused, and so is the password of a key. */
    [[nodiscard]] static Result<DatabaseLocation> parseServer(const QString &text);
    /** Refused as well: passwords among the further settings. */
    [[nodiscard]] static Result<DatabaseLocation> of(const ServerFields &fields);

    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] QString path() const { return m_path; } ///< SQLite only, absolute
    /** For people and logs: the path, or host, port and database without password. */
    [[nodiscard]] QString display() const;
    /** What parse() understands again, to be kept; without passwords. */
    [[nodiscard]] QString text() const;
    [[nodiscard]] ServerFields fields() const; ///< PostgreSQL only; without passwords

    /** Who logs in where, as far as it is said: what a password belongs to, whatever else the address says.
     * PostgreSQL only. */
    [[nodiscard]] QString login() const;
    [[nodiscard]] bool hasPassword() const;
    [[nodiscard]] QString password() const; ///< for the keychain only
    [[nodiscard]] DatabaseLocation withPassword(const QString &password) const;

    /** Look-ups are to come from a server that follows another one, if possible: target_session_attrs is
     * prefer-standby, in the address or its PG* variable. Reads no file. */
    [[nodiscard]] bool prefersStandby() const;

    /**
     * A sentence if strangers on the way could read along or pose as the server, whoever chose that: the
     * address, the environment or the service file, which this reads; not for the window's thread. Empty
     * where all is well.
     */
    [[nodiscard]] QString weakness() const;

private:
    [[nodiscard]] static Result<DatabaseLocation> ofParameters(QHash<QString, QString> parameters);
    [[nodiscard]] QHash<QString, QString> publicParameters() const;

    Engine m_engine = Engine::Sqlite;
    QString m_path;
    QHash<QString, QString> m_parameters; // libpq keywords, PostgreSQL only
    friend class Connection;
    friend class ServerTool;
    friend class ConnectionTrial;
};

} // namespace mars
