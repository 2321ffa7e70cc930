// SPDX-License-Identifier: Apache-2.0
#include "store/schema/roles.h"

#include "store/administration/administration.h"
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

struct RoleFault
{
    QString role;
    QString what; ///< as role_faults.sql calls it
    QString other;
    QString mend; ///< the statement
};

QList<RoleFault> roleFaults(Connection &connection)
{
    QList<RoleFault> faults;
    Query row = connection.query("role_faults"_L1);
    while (row.next())
        faults.append({row.text(), row.text(), row.text(), row.text()});
    return faults;
}

QString sentenceOf(const RoleFault &fault)
{
    if (fault.what == u"login")
        return Texts::tr("%1 can log in.").arg(fault.role);
    if (fault.what == u"power")
        return Texts::tr("%1 has powers over the whole server.").arg(fault.role);
    if (fault.what == u"inheritance")
        return Texts::tr("%1 has the rights of its groups without asking for them.").arg(fault.role);
    return Texts::tr("%1 is a member of %2.").arg(fault.role, fault.other);
}

/** Whoever has made them may mean something by it: they are not ours to change. */
StoreFailure unfit(const QList<RoleFault> &faults)
{
    QStringList sentences;
    QStringList statements;
    for (const RoleFault &fault : faults) {
        sentences.append(sentenceOf(fault));
        statements.append(fault.mend + u';');
    }
    return {
        {Error::Kind::Refused,
         Texts::tr(
             "Roles of this server are not as an order database needs them, so nobody was given rights: %1")
             .arg(sentences.join(u' ')),
         Texts::tr(
             "Find out what they are used for. Then let an administrator of the server run this, and try "
             "again: %1")
             .arg(statements.join(u' ')),
         {}}};
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
    rights.exportsLists = row.flag();
    return rights;
}

bool makeRoles(Connection &connection)
{
    if (Query row = connection.query("may_make_roles"_L1); !row.next() || !row.flag())
        return false;
    QList<RoleFault> faults = roleFaults(connection);
    const auto isMissing = [](const RoleFault &fault) { return fault.what == u"missing"; };
    const auto present = std::stable_partition(faults.begin(), faults.end(), isMissing);
    if (present != faults.end())
        throw unfit({present, faults.end()});
    for (const RoleFault &missing : std::as_const(faults))
        connection.runText(missing.mend);
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
