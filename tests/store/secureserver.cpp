// SPDX-License-Identifier: Apache-2.0
#include "secureserver.h"

#include "store/store.h"

using namespace Qt::StringLiterals;

namespace mars::test {

SecureServer::SecureServer()
    : m_cluster(PostgresCluster::makeListening("host all ann 127.0.0.1/32 scram-sha-256\n"
                                               "host all guest,ghost 127.0.0.1/32 trust\n"
                                               "local all ann,guest trust\n"))
{
    const QString name = u"DNS:db.test"_s;
    m_shown = {{u"good"_s, m_certificates.issue(name)},
               {u"expired"_s, m_certificates.issue(name, -3)},
               {u"other host"_s, m_certificates.issue(u"DNS:other.test"_s)},
               {u"self-signed"_s, m_certificates.selfSigned(name)},
               {u"unknown authority"_s, Certificates().issue(name)}};
}

std::unique_ptr<SecureServer> SecureServer::make()
{
    std::unique_ptr<SecureServer> server(new SecureServer);
    if (!server->m_cluster || !server->show(u"good"_s) || !server->fill())
        server.reset();
    return server;
}

bool SecureServer::fill()
{
    if (!m_cluster->sql(u"CREATE ROLE ann LOGIN PASSWORD 'pass-word'"_s) ||
        !m_cluster->sql(u"CREATE ROLE guest LOGIN"_s) || !m_cluster->sql(u"CREATE ROLE stranger LOGIN"_s))
        return false;
    for (const QString &name : {u"orders"_s, u"empty"_s, u"older"_s, u"newer"_s, u"closed"_s}) {
        if (!m_cluster->sql(u"CREATE DATABASE "_s + name))
            return false;
    }
    for (const QString &name : {u"orders"_s, u"older"_s, u"newer"_s}) {
        if (!migrateDatabase(*DatabaseLocation::parse(m_cluster->uri(name))) ||
            !m_cluster->sql(u"GRANT SELECT ON ALL TABLES IN SCHEMA public TO ann"_s, name))
            return false;
    }
    return m_cluster->sql(u"DELETE FROM schema_version WHERE version > 1"_s, u"older"_s) &&
           m_cluster->sql(u"INSERT INTO schema_version VALUES (999, now())"_s, u"newer"_s) &&
           m_cluster->sql(u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
}

bool SecureServer::show(const QString &certificate)
{
    m_cluster->stop();
    m_cluster->set(u"ssl"_s, certificate == u"none" ? u"off"_s : u"on"_s);
    if (m_shown.contains(certificate)) {
        m_cluster->putFile(u"data/server.crt"_s, m_shown[certificate].certificate);
        m_cluster->putFile(u"data/server.key"_s, m_shown[certificate].key);
    }
    return m_cluster->start();
}

QString SecureServer::uri(const QString &who, const QString &database) const
{
    return u"postgresql://%1@db.test:%2/%3?hostaddr=127.0.0.1&sslmode=verify-full&sslrootcert=%4"_s.arg(who)
        .arg(m_cluster->port())
        .arg(database, authority());
}

} // namespace mars::test
