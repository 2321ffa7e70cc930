// SPDX-License-Identifier: Apache-2.0
#include "store/restoreguard.h"

#include "store/connection.h"
#include "store/restoretexts.h"
#include "store/sqltext.h"

using namespace Qt::StringLiterals;

namespace mars {

void requireReplaceable(Connection &connection, bool replace)
{
    connection.open();
    const int version = connection.schemaVersion();
    if (version > migrationNames(connection.location().engine()).size())
        connection.fail(Error::Kind::NewerSchema, u"version %1"_s.arg(version));
    if (version == 0 || replace)
        return;
    Query figures = connection.query("database_info"_L1);
    if (const qint64 orders = figures.next() ? figures.integer() : 0; orders > 0)
        throw RestoreTexts::holdsOrders(connection.location(), orders);
}

} // namespace mars
