// SPDX-License-Identifier: Apache-2.0
#include "support/pooler.h"

#include "support/freeport.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace mars::test {

static const QString program = u"/usr/sbin/pgbouncer"_s;

bool Pooler::isInstalled()
{
    return QFile::exists(program);
}

Pooler::Pooler(const PostgresCluster &cluster, const QString &mode, int places)
    : m_port(freePort())
{
    // Whoever logs in, the server sees its superuser: what is tried here is the pooling.
    const QString rules = u"[databases]\n* = host=%1 port=%2 user=mars\n"
                          u"[pgbouncer]\nlisten_addr = 127.0.0.1\nlisten_port = %3\nunix_socket_dir =\n"
                          u"auth_type = any\npool_mode = %4\ndefault_pool_size = %5\nquery_wait_timeout = 2\n"
                          u"ignore_startup_parameters = extra_float_digits\n"_s.arg(cluster.socketFolder())
                              .arg(cluster.port())
                              .arg(m_port)
                              .arg(mode)
                              .arg(places);
    const QString file = cluster.putFile(u"pgbouncer.ini"_s, rules.toUtf8());
    cluster.becomeServerUser(m_process);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program, {file});
    QByteArray said;
    while (!said.contains("process up") && m_process.waitForReadyRead(20'000))
        said += m_process.readAll();
    if (!said.contains("process up"))
        qFatal("pgbouncer did not start: %s", said.constData());
    m_process.closeReadChannel(QProcess::StandardOutput);
}

Pooler::~Pooler()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace mars::test
