// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/postgrescluster.h"

namespace mars::test {

/** pgbouncer in front of a cluster, as long as this lives. */
class Pooler
{
public:
    /** mode: "session", "transaction" or "statement"; places for each user and database, which are
     * waited for two seconds. */
    Pooler(const PostgresCluster &cluster, const QString &mode, int places);
    ~Pooler();
    Q_DISABLE_COPY_MOVE(Pooler)

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] int port() const { return m_port; }

private:
    QProcess m_process;
    int m_port;
};

} // namespace mars::test
