// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/certificates.h"
#include "support/postgrescluster.h"

#include <QHash>

namespace mars::test {

/**
 * A server with certificates, passwords and rules, known as "db.test". Users: ann (reads orders, password
 * "pass-word"), guest (no rights), stranger (not in the rules). Databases: orders, empty, older, newer,
 * closed (to ann).
 */
class SecureServer
{
public:
    /** Null if it cannot be: see PostgresCluster::whyNot(). */
    [[nodiscard]] static std::unique_ptr<SecureServer> make();

    [[nodiscard]] PostgresCluster &cluster() { return *m_cluster; }
    [[nodiscard]] QString authority() const { return m_certificates.authority(); }
    /** By its name, with a checked certificate; who: "ann:password". */
    [[nodiscard]] QString uri(const QString &who, const QString &database) const;
    /** Restarts it with another certificate: "good", "expired", "other host", "self-signed", "unknown
     * authority" or "none". */
    [[nodiscard]] bool show(const QString &certificate);

private:
    SecureServer();
    [[nodiscard]] bool fill();

    Certificates m_certificates;
    QHash<QString, Certificates::Pair> m_shown;
    std::unique_ptr<PostgresCluster> m_cluster;
};

} // namespace mars::test
