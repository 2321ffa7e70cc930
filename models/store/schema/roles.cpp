// SPDX-License-Identifier: Apache-2.0
#include "store/schema/roles.h"

#include "store/administration/administration.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** With rights of its own; what it may act for comes only when it says so. */
QString creation(const QString &role)
{
    return u"CREATE ROLE %1 NOLOGIN%2"_s.arg(role, role == u"mars_admin" ? u" NOINHERIT"_s : QString());
}

/** Nobody comes in, or makes tables of their own, without one of the roles. */
void closeToOthers(Connection &connection)
{
    QString database;
    if (Query row = connection.query("quoted_database"_L1); row.next())
        database = row.text();
    connection.runText(u"REVOKE CONNECT, TEMPORARY ON DATABASE %1 FROM PUBLIC"_s.arg(database));
    connection.runText(u"GRANT CONNECT ON DATABASE %1 TO mars_reader, mars_feed, mars_admin"_s.arg(database));
}

} // namespace

Rights readRights(Connection &connection)
{
    if (connection.location().engine() == DatabaseLocation::Engine::Sqlite)
        return Rights::all();
    Query row = connection.query("rights"_L1);
    if (!row.next())
        return {};
    Rights rights;
    rights.seesContacts = row.flag();
    rights.revealsContacts = row.flag();
    rights.writesOrders = row.flag();
    rights.writesNotes = row.flag();
    rights.correctsStatus = row.flag();
    rights.setsTrackingNumbers = row.flag();
    rights.keepsSnapshots = row.flag();
    return rights;
}

bool makeRoles(Connection &connection)
{
    if (Query row = connection.query("may_make_roles"_L1); !row.next() || !row.flag())
        return false;
    QStringList missing;
    {
        Query row = connection.query("missing_roles"_L1);
        while (row.next())
            missing.append(row.text());
    }
    for (const QString &role : std::as_const(missing))
        connection.runText(creation(role));
    return true;
}

bool hasOwner(Connection &connection)
{
    Query row = connection.query("has_owner"_L1);
    return row.next() && row.flag();
}

void renewGrants(Connection &connection)
{
    if (hasOwner(connection))
        connection.runScript(u"grants"_s);
}

void handOver(Connection &connection)
{
    connection.runText(u"GRANT mars_owner, mars_audit TO CURRENT_USER"_s); // else it could not give away
    connection.runScript(u"ownership"_s);
    connection.runScript(u"grants"_s);
    closeToOthers(connection);
    connection.runText(u"REVOKE mars_audit FROM CURRENT_USER"_s);
}

Result<RoleSetup> setUpRoles(const DatabaseLocation &location)
{
    return attempt([&] {
        Connection connection(location, Connection::Schema::Any);
        WriteTransaction transaction(connection);
        if (!makeRoles(connection))
            return hasOwner(connection) ? RoleSetup::Standing : RoleSetup::NotAllowed;
        handOver(connection);
        transaction.commit();
        return RoleSetup::Done;
    });
}

} // namespace mars
