// SPDX-License-Identifier: Apache-2.0
#include "store/engine/postgresqldialect.h"
#include "store/engine/sqlitedialect.h"

namespace mars {

const Dialect &Dialect::of(DatabaseLocation::Engine engine)
{
    static const SqliteDialect sqlite;
    static const PostgreSqlDialect postgreSql;
    if (engine == DatabaseLocation::Engine::Sqlite)
        return sqlite;
    return postgreSql;
}

QVariant Dialect::column(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

} // namespace mars
