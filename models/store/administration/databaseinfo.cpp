// SPDX-License-Identifier: Apache-2.0
#include "store/engine/connection.h"
#include "store/engine/sqltext.h"
#include "store/engine/storefailure.h"

using namespace Qt::StringLiterals;

namespace mars {

Result<DatabaseInfo> databaseInfo(const DatabaseLocation &location)
{
    return attempt([&] {
        Connection connection(location, Connection::Schema::Any, ServerChoice::Readable);
        connection.open();
        DatabaseInfo info;
        if (Query product = connection.query("product"_L1); product.next())
            info.engine = product.text();
        info.location = location.display();
        info.schemaVersion = connection.schemaVersion();
        info.newestSchemaVersion = int(migrationNames(location.engine()).size());
        if (info.schemaVersion != info.newestSchemaVersion)
            return info;
        if (Query figures = connection.query("database_info"_L1); figures.next()) {
            info.isCounted = true;
            info.orders = figures.integer();
            info.shipments = figures.integer();
            info.events = figures.integer();
            info.sampleOrders = figures.integer();
        }
        return info;
    });
}

Result<qint64> countSource(const DatabaseLocation &location, const QString &source)
{
    return attempt([&] {
        Connection connection(location);
        Query figure = connection.query("orders_of_source"_L1);
        figure.bind("source"_L1, source);
        return figure.next() ? figure.integer() : qint64(0);
    });
}

} // namespace mars
