// SPDX-License-Identifier: Apache-2.0
#include "store/administration/restoreguard.h"

#include "store/administration/restoretexts.h"
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/schema/presenttables.h"
#include "store/schema/schemaoutline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** One that lost the count of its versions is still an order database if all else is there. */
bool isOurs(const QStringList &present, int version, const SchemaOutline &outline)
{
    const QStringList made = outline.tables().keys();
    return version > 0 ||
           std::all_of(made.begin(), made.end(), [&](const QString &name) { return present.contains(name); });
}

} // namespace

void requireReplaceable(Connection &connection, bool replace)
{
    connection.open();
    const DatabaseLocation &location = connection.location();
    const int version = connection.schemaVersion();
    if (version > migrationNames(location.engine()).size())
        connection.fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    const SchemaOutline &outline = SchemaOutline::of(location.engine());
    const QStringList present = presentTables(connection);
    const bool ours = isOurs(present, version, outline);
    bool holdsOrders = false;
    for (const QString &table : present) {
        const bool hasOurName = outline.isOurs(table);
        // A file is replaced as a whole, of a server's database only the tables that have our names.
        const bool isTouched = hasOurName || location.engine() == DatabaseLocation::Engine::Sqlite;
        if (isTouched && !(ours && hasOurName))
            throw RestoreTexts::holdsOthers(location, table);
        holdsOrders |= hasOurName;
    }
    if (!holdsOrders || replace)
        return;
    Query figures = connection.query("database_info"_L1);
    if (const qint64 orders = figures.next() ? figures.integer() : 0; orders > 0)
        throw RestoreTexts::holdsOrders(location, orders);
}

} // namespace mars
