// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <QDir>
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

    /** One that listens on 127.0.0.1 as well, with rules of who may come in (pg_hba.conf); not started yet.
     */
    [[nodiscard]] static std::unique_ptr<PostgresCluster> makeListening(const QByteArray &rules);
    /** One that stays in this folder when it goes, and is what was there before; started. Null as instance().
     */
    [[nodiscard]] static std::unique_ptr<PostgresCluster> keptIn(const QString &folder);

    ~PostgresCluster();

    /** Makes a new database, empty or a copy of another one, and answers its address. */
    [[nodiscard]] QString createDatabase(const QString &copyOf = {});
    [[nodiscard]] QString uri(const QString &database) const;
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] int port() const { return m_port; }
    /** Files only the server's user can read, as it demands for keys; gives the path. */
    QString putFile(const QString &name, const QByteArray &content) const;
    /** A setting for the next start. */
    void set(const QString &name, const QString &value);
    /** From the next start on its clock is ahead by so many hours; false if libfaketime is not installed. */
    [[nodiscard]] bool shiftClock(int hours);
    /** The first value that SQL gives the superuser; empty if it failed. */
    [[nodiscard]] QString ask(const QString &query, const QString &database = QStringLiteral("postgres"));
    /** Runs SQL as the superuser; false if it failed. */
    [[nodiscard]] bool sql(const QString &statements, const QString &database = QStringLiteral("postgres"));
    /** Who the server runs as. */
    [[nodiscard]] static uint userId();
    /** Makes the process, not started yet, another program beside the server: same user, ends with the test.
     */
    void becomeServerUser(QProcess &process) const;

    /** As after a power cut: no clean shutdown; start() recovers. */
    void kill();
    /** All its processes with SIGKILL, which leaves them no last word to anyone. */
    void killHard();
    void stop();
    [[nodiscard]] bool start();

private:
    friend class PostgresGroup;
    PostgresCluster();
    explicit PostgresCluster(const QString &folder);
    [[nodiscard]] bool prepareFolder(); ///< where its user may write
    [[nodiscard]] bool make();          ///< without starting it
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, QString *said = nullptr);

    const std::unique_ptr<QTemporaryDir> m_temporary; ///< null where it is kept
    const QDir m_folder;
    QProcess m_server;
    QStringList m_settings{QStringLiteral("-c"), QStringLiteral("listen_addresses=")};
    int m_port = 5432;
    int m_databases = 0;
};

} // namespace mars::test
