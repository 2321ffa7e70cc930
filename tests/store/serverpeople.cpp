// SPDX-License-Identifier: Apache-2.0
#include "serverpeople.h"

#include "store/administration/administration.h"
#include "testorders.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace mars::test {

ServerPeople::ServerPeople()
    : m_database(DatabaseLocation::Engine::PostgreSql)
{
    Order order = testOrder(1);
    order.customer.phone = u"+91 98200 12345"_s;
    const Result<WriteReport> written = m_database.sink()->write({order, testOrder(2, u"Zoë Rao"_s)});
    const Result<RoleSetup> roles = setUpRoles(m_database.location());
    if (!written || !roles || *roles != RoleSetup::Done)
        qFatal("%s", qPrintable(roles ? u"no roles"_s : roles.error().detail));
    for (const QString &login : logins())
        m_database.run({u"CREATE ROLE %1 LOGIN IN ROLE mars_%1"_s.arg(login)});
}

QStringList ServerPeople::logins()
{
    return {u"reader"_s, u"agent"_s, u"lead"_s, u"feed"_s, u"admin"_s};
}

DatabaseLocation ServerPeople::as(const QString &login, const TestDatabase &database)
{
    QUrl url(database.address());
    QUrlQuery query(url);
    query.removeAllQueryItems(u"user"_s);
    url.setQuery(query);
    url.setUserName(login);
    return DatabaseLocation::parse(url.toString(QUrl::FullyEncoded)).value();
}

Said ServerPeople::say(const QString &login, const QStringList &statements) const
{
    Said said;
    const QString name = QUuid::createUuid().toString();
    {
        const QUrl url(m_database.address());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
        database.setHostName(QUrlQuery(url).queryItemValue(u"host"_s));
        database.setDatabaseName(url.path().mid(1));
        database.setUserName(login);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            said.value = {};
            if (!query.exec(statement)) {
                said.refusal = query.lastError().nativeErrorCode();
                said.words += query.lastError().databaseText() + u'\n';
            } else if (query.next()) {
                said.value = query.value(0);
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return said;
}

int ServerPeople::audited(const QString &action) const
{
    return m_database.run({u"SELECT count(*) FROM audit WHERE action = '%1'"_s.arg(action)}).first().toInt();
}

} // namespace mars::test
