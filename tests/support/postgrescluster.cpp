// SPDX-License-Identifier: Apache-2.0
#include "support/postgrescluster.h"

#include "support/freeport.h"

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <QElapsedTimer>
#include <sys/prctl.h>
#include <sys/shm.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars::test {

namespace {

QString &reason()
{
    static QString text;
    return text;
}

QString serverFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + u"/bin"_s;
        if (version.toInt() >= 15 && QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return {};
}

const passwd *serverUser()
{
    const passwd *user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

} // namespace

PostgresCluster *PostgresCluster::instance()
{
    static const std::unique_ptr<PostgresCluster> cluster = [] {
        std::unique_ptr<PostgresCluster> made(new PostgresCluster);
        if (!made->make() || !made->start())
            made.reset();
        return made;
    }();
    return cluster.get();
}

PostgresCluster::PostgresCluster()
    : m_temporary(std::make_unique<QTemporaryDir>())
    , m_folder(m_temporary->path())
{
}

PostgresCluster::PostgresCluster(const QString &folder)
    : m_folder(folder)
{
}

std::unique_ptr<PostgresCluster> PostgresCluster::keptIn(const QString &folder)
{
    std::unique_ptr<PostgresCluster> kept(new PostgresCluster(folder));
    const bool isThere = kept->m_folder.exists(u"data/PG_VERSION"_s);
    if (!isThere && (!QDir().mkpath(folder) || !kept->make()))
        return nullptr;
    return kept->start() ? std::move(kept) : nullptr;
}

std::unique_ptr<PostgresCluster> PostgresCluster::makeListening(const QByteArray &rules)
{
    std::unique_ptr<PostgresCluster> made(new PostgresCluster);
    if (!made->make())
        return nullptr;
    made->m_port = freePort();
    made->set(u"listen_addresses"_s, u"127.0.0.1"_s);
    made->set(u"port"_s, QString::number(made->m_port));
    made->putFile(u"data/pg_hba.conf"_s, "local all mars trust\n" + rules);
    return made;
}

QString PostgresCluster::whyNot()
{
    return reason();
}

PostgresCluster::~PostgresCluster()
{
    stop();
}

bool PostgresCluster::prepareFolder()
{
    if (serverFolder().isEmpty()) {
        reason() = u"PostgreSQL 15 or newer is not installed (package postgresql-15)"_s;
        return false;
    }
    if (geteuid() == 0) {
        const passwd *user = serverUser();
        if (!user || chown(qPrintable(m_folder.path()), user->pw_uid, user->pw_gid) != 0) {
            reason() = u"no user to run PostgreSQL as: it refuses to run as root"_s;
            return false;
        }
    }
    return true;
}

bool PostgresCluster::make()
{
    return prepareFolder() && run(u"initdb"_s, {u"--pgdata"_s, m_folder.filePath(u"data"_s),
                                                u"--auth=trust"_s, u"--username=mars"_s, u"--encoding=UTF8"_s,
                                                u"--locale=C.UTF-8"_s, u"--no-sync"_s});
}

uint PostgresCluster::userId()
{
    const passwd *user = geteuid() == 0 ? serverUser() : nullptr;
    return user ? user->pw_uid : geteuid();
}

// The death signal is cleared by a change of user, so it is set last.
void PostgresCluster::becomeServerUser(QProcess &process) const
{
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([user = geteuid() == 0 ? serverUser() : nullptr] {
        if (user && (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGINT);
    });
}

bool PostgresCluster::run(const QString &program, const QStringList &arguments, QString *said)
{
    QProcess process;
    becomeServerUser(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(serverFolder() + u'/' + program, arguments);
    const bool ended = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit &&
                       process.exitCode() == 0;
    const QString words = QString::fromLocal8Bit(process.readAll()).simplified();
    if (said)
        *said = words;
    if (!ended)
        reason() = program + u" failed: "_s + words;
    return ended;
}

bool PostgresCluster::start()
{
    becomeServerUser(m_server);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(serverFolder() + u"/postgres"_s,
                   QStringList{u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s,
                               u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s, u"-c"_s,
                               u"lc_messages=C"_s} +
                       m_settings);
    constexpr const char *ready = "ready to accept"; // connections, or read-only ones
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    while (!said.contains(ready) && timer.elapsed() < 60'000 && m_server.state() != QProcess::NotRunning) {
        m_server.waitForReadyRead(1000);
        said += m_server.readAll();
    }
    // Nobody reads on: a full pipe would stop the server.
    m_server.closeReadChannel(QProcess::StandardOutput);
    if (said.contains(ready))
        return true;
    reason() = u"the PostgreSQL server did not start: "_s + QString::fromLocal8Bit(said).simplified();
    return false;
}

void PostgresCluster::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(20'000))
        m_server.kill();
    m_server.waitForFinished();
}

void PostgresCluster::kill()
{
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    m_server.waitForFinished();
}

void PostgresCluster::killHard()
{
    const QString pid = QString::number(m_server.processId());
    QFile list(u"/proc/%1/task/%1/children"_s.arg(pid));
    const QByteArray children = list.open(QIODevice::ReadOnly) ? list.readAll() : QByteArray();
    m_server.kill();
    for (const QByteArray &child : children.simplified().split(' ')) {
        if (!child.isEmpty())
            ::kill(child.toInt(), SIGKILL);
    }
    m_server.waitForFinished();
    // What nobody was left to give back: the seventh line of its note ends with the shared memory's number.
    QFile note(m_folder.filePath(u"data/postmaster.pid"_s));
    if (note.open(QIODevice::ReadOnly))
        ::shmctl(note.readAll().split('\n').value(6).simplified().split(' ').last().toInt(), IPC_RMID,
                 nullptr);
}

QString PostgresCluster::createDatabase(const QString &copyOf)
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    QStringList arguments{u"--host"_s,     m_folder.path(), u"--port"_s, QString::number(m_port),
                          u"--username"_s, u"mars"_s,       name};
    if (!copyOf.isEmpty())
        arguments << u"--template"_s << copyOf;
    return run(u"createdb"_s, arguments) ? uri(name) : QString();
}

QString PostgresCluster::uri(const QString &database) const
{
    const QString address = u"postgresql://mars@/%1?host=%2"_s.arg(database, m_folder.path());
    return m_port == 5432 ? address : address + u"&port=%1"_s.arg(m_port);
}

QString PostgresCluster::putFile(const QString &name, const QByteArray &content) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        qFatal("cannot write %s", qPrintable(path));
    if (geteuid() == 0 && chown(qPrintable(path), serverUser()->pw_uid, serverUser()->pw_gid) != 0)
        qFatal("cannot give %s away", qPrintable(path));
    return path;
}

void PostgresCluster::set(const QString &name, const QString &value)
{
    m_settings << u"-c"_s << name + u'=' + value;
}

bool PostgresCluster::shiftClock(int hours)
{
    for (const QFileInfo &folder : QDir(u"/usr/lib"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString library = folder.filePath() + u"/faketime/libfaketime.so.1"_s;
        if (!QFile::exists(library))
            continue;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, library);
        environment.insert(u"FAKETIME"_s, u"%1%2h"_s.arg(hours < 0 ? u""_s : u"+"_s).arg(hours));
        environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
        m_server.setProcessEnvironment(environment);
        return true;
    }
    return false;
}

QString PostgresCluster::ask(const QString &query, const QString &database)
{
    QString said;
    return run(u"psql"_s,
               {u"--no-psqlrc"_s, u"--tuples-only"_s, u"--no-align"_s, u"--command"_s, query, uri(database)},
               &said)
               ? said
               : QString();
}

bool PostgresCluster::sql(const QString &statements, const QString &database)
{
    return run(u"psql"_s, {u"--no-psqlrc"_s, u"--quiet"_s, u"--set=ON_ERROR_STOP=1"_s, u"--command"_s,
                           statements, uri(database)});
}

} // namespace mars::test
