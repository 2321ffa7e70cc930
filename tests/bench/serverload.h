// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace mars::bench {

/** What a PostgreSQL server and all its processes use, read from /proc. */
class ServerLoad
{
public:
    /** Of the server with this data folder. */
    explicit ServerLoad(const QString &dataFolder);

    [[nodiscard]] double cpuSeconds() const; ///< of the processes that live now, since they began
    [[nodiscard]] double memoryMiB() const;  ///< shared pages counted once, by their share
    [[nodiscard]] int processes() const { return int(family().size()); }

private:
    [[nodiscard]] QList<qint64> family() const;

    qint64 m_postmaster = 0;
};

} // namespace mars::bench
