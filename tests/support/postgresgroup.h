// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/postgrescluster.h"

#include <vector>

namespace mars::test {

/**
 * A primary and standbys that follow it by streaming, each with a slot of its own, made with the commands
 * that installer/distributed.md names. Gone with the test. Null where PostgresCluster::whyNot() says why.
 */
class PostgresGroup
{
public:
    [[nodiscard]] static std::unique_ptr<PostgresGroup> make(int standbys);

    [[nodiscard]] PostgresCluster &primary() { return *m_servers.front(); } ///< the first one
    [[nodiscard]] PostgresCluster &standby(int i = 0) { return *m_servers.at(size_t(i) + 1); }

    /** The address of all servers; attributes is libpq's target_session_attrs. */
    [[nodiscard]] QString uri(const QString &database,
                              const QString &attributes = QStringLiteral("read-write")) const;

    /** No commit of the primary's is told before a standby has it. */
    [[nodiscard]] bool makeSynchronous();
    /** True when the standby shows all that the primary has committed. */
    [[nodiscard]] bool hasAll(int standby = 0);
    [[nodiscard]] bool pauseReplay(int standby = 0);
    [[nodiscard]] bool resumeReplay(int standby = 0);
    /** Nothing comes to it any more; the primary may think it is there. */
    [[nodiscard]] bool stopReceiving(int standby = 0);
    [[nodiscard]] bool promote(int standby = 0);

private:
    [[nodiscard]] bool addStandby();

    std::vector<std::unique_ptr<PostgresCluster>> m_servers;
};

} // namespace mars::test
