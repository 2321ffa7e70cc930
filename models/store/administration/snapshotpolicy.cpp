// SPDX-License-Identifier: Apache-2.0
#include "store/administration/administration.h"

#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

void requireServer(const DatabaseLocation &location)
{
    if (location.engine() == DatabaseLocation::Engine::PostgreSql)
        return;
    throw StoreFailure{
        {Error::Kind::Invalid,
         Texts::tr("%1 is a file on this computer: nobody keeps copies of it.").arg(location.display()),
         Texts::tr("Name a shared order database with “--database”."),
         {}}};
}

} // namespace

Result<int> snapshotDays(const DatabaseLocation &location)
{
    return attempt([&] {
        requireServer(location);
        Connection connection(location, Connection::Schema::Any);
        connection.runScript(u"become_owner"_s); // an administrator reads nothing as themselves
        Query row = connection.query("snapshot_days"_L1);
        return row.next() ? int(row.integer()) : 0;
    });
}

Result<Done> setSnapshotDays(const DatabaseLocation &location, int days, const QString &person)
{
    return attempt([&] {
        requireServer(location);
        if (days < 0 || days > mostSnapshotDays)
            throw StoreFailure{{Error::Kind::Invalid,
                                Texts::tr("Orders can be kept for 1 to %1 days.").arg(mostSnapshotDays),
                                Texts::tr("Give a number of days, or “--off” for no copies."),
                                {}}};
        Connection connection(location, Connection::Schema::Any);
        connection.runScript(u"become_owner"_s);
        WriteTransaction transaction(connection);
        connection.query("set_snapshot_days"_L1)
            .bind("days"_L1, qint64(days))
            .bind("person"_L1, person)
            .run();
        transaction.commit();
        return Done();
    });
}

} // namespace mars
