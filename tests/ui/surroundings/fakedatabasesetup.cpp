// SPDX-License-Identifier: Apache-2.0
#include "surroundings/fakedatabasesetup.h"

#include <QPromise>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace mars::test {

Result<ServerFields> FakeDatabaseSetup::read(const QString &address) const
{
    const QUrl url(address, QUrl::StrictMode);
    if (url.scheme() != u"postgresql" || !url.isValid())
        return Error{Error::Kind::Invalid,
                     u"That is not the address of a server."_s,
                     u"Write it like postgresql://user@host:5432/database."_s,
                     {}};
    return ServerFields{.host = url.host(),
                        .port = url.port() < 0 ? QString() : QString::number(url.port()),
                        .database = url.path().mid(1),
                        .user = url.userName(),
                        .password = url.password(),
                        .encryption = QUrlQuery(url).queryItemValue(u"sslmode"_s)};
}

Result<QString> FakeDatabaseSetup::addressOf(const ServerFields &fields) const
{
    if (fields.host.isEmpty() && fields.service.isEmpty())
        return Error{Error::Kind::Invalid,
                     u"No server was named."_s,
                     u"Give its name, such as db.example.com, and the database on it."_s,
                     {}};
    if (fields.port.contains(u';') || fields.further.contains(u';'))
        return Error{Error::Kind::Invalid, u"There is a “;” in it."_s, u"Take it out."_s, {}};
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setHost(fields.host);
    url.setPort(fields.port.isEmpty() ? -1 : fields.port.toInt());
    url.setPath(u'/' + fields.database);
    url.setUserName(fields.user);
    if (!fields.encryption.isEmpty())
        url.setQuery(u"sslmode="_s + fields.encryption);
    return url.toString();
}

QFuture<ConnectionFinding> FakeDatabaseSetup::test(const ServerFields &fields)
{
    ++m_tests;
    m_tested = fields;
    m_test = std::make_unique<QPromise<ConnectionFinding>>();
    m_test->start();
    return m_test->future();
}

QFuture<Result<Done>> FakeDatabaseSetup::keep(const ServerFields &fields)
{
    m_kept = fields;
    m_kept->password.clear();
    return QtFuture::makeReadyFuture(m_keeping);
}

QFuture<Result<Done>> FakeDatabaseSetup::forget()
{
    m_kept.reset();
    return QtFuture::makeReadyFuture(m_keeping);
}

void FakeDatabaseSetup::tell(const ConnectionFinding &finding)
{
    m_test->addResult(finding);
}

void FakeDatabaseSetup::endTest()
{
    m_test->finish();
    m_test.reset();
}

} // namespace mars::test
