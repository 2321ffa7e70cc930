// SPDX-License-Identifier: Apache-2.0
#include "serverload.h"

#include <QDir>
#include <QFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace mars::bench {

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** The fields of /proc/<pid>/stat behind the program's name, which may hold anything. */
static QList<QByteArray> statOf(qint64 pid)
{
    const QByteArray stat = read(u"/proc/%1/stat"_s.arg(pid));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

ServerLoad::ServerLoad(const QString &dataFolder)
    : m_postmaster(read(dataFolder + u"/postmaster.pid"_s).split('\n').value(0).toLongLong())
{
}

QList<qint64> ServerLoad::family() const
{
    QList<qint64> pids{m_postmaster};
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        if (isProcess && statOf(pid).value(1).toLongLong() == m_postmaster)
            pids.append(pid);
    }
    return pids;
}

double ServerLoad::cpuSeconds() const
{
    qint64 ticks = 0;
    for (const qint64 pid : family()) {
        const QList<QByteArray> stat = statOf(pid);
        ticks += stat.value(11).toLongLong() + stat.value(12).toLongLong(); // user and system
    }
    return double(ticks) / double(sysconf(_SC_CLK_TCK));
}

double ServerLoad::memoryMiB() const
{
    qint64 kib = 0;
    for (const qint64 pid : family()) {
        for (const QByteArray &line : read(u"/proc/%1/smaps_rollup"_s.arg(pid)).split('\n')) {
            if (line.startsWith("Pss:"))
                kib += line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return double(kib) / 1024;
}

} // namespace mars::bench
