// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cerrno>
#include <cstring>
#include <QDir>
#include <sys/mount.h>
#include <unistd.h>

namespace mars::test {

/** A disk of its own in memory, as small as it is made and of this user; gone with this. */
class SmallDisk
{
public:
    SmallDisk(const QString &folder, const QByteArray &size, uint owner = geteuid())
        : m_folder(folder.toUtf8())
    {
        QDir().mkpath(folder);
        const QByteArray options = "size=" + size + ",mode=700,uid=" + QByteArray::number(owner);
        m_mounted = ::mount("mars", m_folder.constData(), "tmpfs", 0, options.constData()) == 0;
        m_why = m_mounted ? QByteArray() : QByteArray("no disk can be mounted here: ") + std::strerror(errno);
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool grow() const
    {
        return ::mount("mars", m_folder.constData(), "tmpfs", MS_REMOUNT, "size=256m") == 0;
    }
    [[nodiscard]] const QByteArray &whyNot() const { return m_why; } ///< empty: it is there

private:
    const QByteArray m_folder;
    bool m_mounted = false;
    QByteArray m_why;
};

} // namespace mars::test
