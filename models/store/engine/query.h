// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

namespace mars {

class Connection;

/**
 * One run of a prepared, forward-only statement of a Connection. Values are bound by name; the columns of a
 * row are taken from left to right. Every failure throws StoreFailure. The statement lets go of its locks
 * when this ends.
 */
class Query
{
public:
    Query(Connection &connection, QSqlQuery &statement);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(QLatin1StringView name, qint64 value);
    Query &bind(QLatin1StringView name, const QString &value); ///< never NULL; U+0000 falls away
    Query &bind(QLatin1StringView name, const QDateTime &value);
    Query &bind(QLatin1StringView name, QDate value);
    Query &bindRaw(QLatin1StringView name, const QVariant &value); ///< a value read with raw() before

    /** Runs it without a look at its rows; the number of rows it changed. */
    qint64 run();
    /** The next row; runs the statement first. */
    [[nodiscard]] bool next();

    [[nodiscard]] qint64 integer() { return raw().toLongLong(); }
    [[nodiscard]] QString text() { return raw().toString(); }
    [[nodiscard]] QDateTime moment(); ///< UTC, invalid for NULL
    [[nodiscard]] QDate day() { return raw().toDate(); }
    [[nodiscard]] bool flag() { return raw().toBool(); }
    [[nodiscard]] QVariant raw() { return m_statement.value(m_column++); }

private:
    void execute();

    Connection &m_connection;
    QSqlQuery &m_statement;
    const std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
    quint64 m_run = 0; ///< of the connection's; 0 = not yet
    int m_column = 0;
};

} // namespace mars
