// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

struct pg_conn;

namespace mars {

class Connection;

/**
 * PostgreSQL's bulk way in, past Qt's driver but over its line and within its transaction. All failures throw
 * StoreFailure.
 */
class CopyStream
{
public:
    explicit CopyStream(Connection &connection);
    /** A copy that was not ended is given up: Qt's driver would wait for it for ever. */
    ~CopyStream();
    Q_DISABLE_COPY_MOVE(CopyStream)

    /** Statements as they come, several at once. */
    void run(const QByteArray &statements);
    /** "COPY … FROM STDIN": what write() is given until end() goes there. */
    void begin(const QByteArray &copyStatement);
    void write(const QByteArray &lines);
    void end();

private:
    [[noreturn]] void fail(const char *state = nullptr) const;

    Connection &m_connection;
    pg_conn *m_line;
    bool m_copying = false;
};

} // namespace mars
