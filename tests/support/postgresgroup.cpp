// SPDX-License-Identifier: Apache-2.0
#include "support/postgresgroup.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace mars::test {

std::unique_ptr<PostgresGroup> PostgresGroup::make(int standbys)
{
    std::unique_ptr<PostgresGroup> group(new PostgresGroup);
    group->m_servers.emplace_back(new PostgresCluster);
    if (!group->primary().make() || !group->primary().start())
        return nullptr;
    for (int i = 0; i < standbys; ++i) {
        if (!group->addStandby())
            return nullptr;
    }
    return group;
}

bool PostgresGroup::addStandby()
{
    auto &made = m_servers.emplace_back(new PostgresCluster);
    return made->prepareFolder() &&
           made->run(u"pg_basebackup"_s,
                     {u"--dbname"_s, primary().uri(u"postgres"_s), u"--pgdata"_s,
                      made->m_folder.filePath(u"data"_s), u"--checkpoint=fast"_s, u"--wal-method=stream"_s,
                      u"--write-recovery-conf"_s, u"--create-slot"_s,
                      u"--slot=standby_%1"_s.arg(m_servers.size() - 1), u"--no-sync"_s}) &&
           made->start();
}

QString PostgresGroup::uri(const QString &database, const QString &attributes) const
{
    QStringList folders;
    for (const auto &server : m_servers)
        folders.append(server->socketFolder());
    return u"postgresql://mars@/%1?host=%2&target_session_attrs=%3"_s.arg(database, folders.join(u','),
                                                                          attributes);
}

bool PostgresGroup::makeSynchronous()
{
    return primary().sql(u"ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (*)'"_s) &&
           primary().sql(u"SELECT pg_reload_conf()"_s);
}

bool PostgresGroup::hasAll(int i)
{
    const QString end = primary().ask(u"SELECT pg_current_wal_flush_lsn()"_s);
    return standby(i).ask(u"SELECT pg_last_wal_replay_lsn() >= '%1'"_s.arg(end)) == u"t";
}

bool PostgresGroup::pauseReplay(int i)
{
    if (!standby(i).sql(u"SELECT pg_wal_replay_pause()"_s))
        return false;
    // It is only asked for: what is being replayed comes first.
    for (QDeadlineTimer patience(60'000); !patience.hasExpired(); QThread::msleep(10)) {
        if (standby(i).ask(u"SELECT pg_get_wal_replay_pause_state()"_s) == u"paused")
            return true;
    }
    return false;
}

bool PostgresGroup::resumeReplay(int i)
{
    return standby(i).sql(u"SELECT pg_wal_replay_resume()"_s);
}

bool PostgresGroup::stopReceiving(int i)
{
    if (!standby(i).sql(u"ALTER SYSTEM SET primary_conninfo = ''"_s) ||
        !standby(i).sql(u"SELECT pg_reload_conf()"_s))
        return false;
    for (QDeadlineTimer patience(60'000); !patience.hasExpired(); QThread::msleep(10)) {
        if (standby(i).ask(u"SELECT count(*) FROM pg_stat_wal_receiver"_s) == u"0")
            return true;
    }
    return false;
}

bool PostgresGroup::promote(int i)
{
    return standby(i).run(u"pg_ctl"_s,
                          {u"promote"_s, u"--pgdata"_s, standby(i).m_folder.filePath(u"data"_s)});
}

} // namespace mars::test
