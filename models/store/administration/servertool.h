// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QProcess>

namespace mars {

class LongWork;

/**
 * A client program of PostgreSQL's own (pg_dump, pg_restore), found on the PATH or where Debian puts it. It
 * ends with us. All failures throw StoreFailure.
 */
class ServerTool
{
public:
    /** Error::NotFound, naming the package, if it is not installed. */
    explicit ServerTool(const QString &name, const QStringList &folders = usualFolders());
    ~ServerTool();

    /** Lets it work on this database. The password travels in its environment, never as an argument. */
    void connectTo(const DatabaseLocation &location);
    void start(const QStringList &arguments);
    /** The next lines it writes; nothing at the end of its output. Cancelled when work is. */
    [[nodiscard]] QByteArray nextLine(LongWork &work);
    /** Waits for its end; onTick is called some times a second. What it complained of is thrown. */
    void finish(LongWork &work, const std::function<void()> &onTick = {});

    /** Newest version first. */
    [[nodiscard]] static QStringList usualFolders();

private:
    [[noreturn]] void fail() const;

    const QString m_name;
    QString m_program;
    QStringList m_connection;
    QProcess m_process;
    QByteArray m_complaints;
};

} // namespace mars
