// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QProcess>
#include <QTemporaryDir>

namespace mars::test {

/**
 * A throw-away PostgreSQL server for the tests of one executable, on a Unix socket in a temporary folder. It
 * survives being killed but no power cut (no fsync), asks for no password, and goes with the test, however
 * that ends. Run by root it becomes another user first, as PostgreSQL demands.
 */
class PostgresCluster
{
public:
    /** Starts it with the first call. Null if that cannot be: then whyNot() says why. */
    [[nodiscard]] static PostgresCluster *instance();
    [[nodiscard]] static QString whyNot();

    ~PostgresCluster();

    /** Makes a new database, empty or a copy of another one, and answers its address. */
    [[nodiscard]] QString createDatabase(const QString &copyOf = {});
    [[nodiscard]] QString uri(const QString &database) const;
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }

    /** As after a power cut: no clean shutdown; start() recovers. */
    void kill();
    void stop();
    [[nodiscard]] bool start();

private:
    PostgresCluster() = default;
    [[nodiscard]] bool make();
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    void becomeServerUser(QProcess &process) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_databases = 0;
};

} // namespace mars::test
