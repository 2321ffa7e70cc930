// SPDX-License-Identifier: Apache-2.0
#include "store/postgresqldialect.h"
#include "store/sqlitedialect.h"

namespace mars {

const Dialect &Dialect::of(DatabaseLocation::Engine engine)
{
    static const SqliteDialect sqlite;
    static const PostgreSqlDialect postgreSql;
    if (engine == DatabaseLocation::Engine::Sqlite)
        return sqlite;
    return postgreSql;
}

QJsonValue Dialect::json(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue Dialect::json(const QString &text)
{
    return text.isNull() ? QJsonValue(QLatin1StringView("")) : text;
}

} // namespace mars
