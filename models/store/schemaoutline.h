// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QMap>

namespace mars {

struct SchemaColumn
{
    QString name;
    QString type; ///< as the migrations write it: "bigint", "INTEGER"
    bool generated = false;
};

struct SchemaTable
{
    QList<SchemaColumn> columns;
    QStringList key; ///< the columns of the primary key
    QString statement;
};

struct SchemaIndex
{
    QString table;
    QString shape; ///< "unique (order_id, (), origin) partial", as check_schema.sql says it
    QString statement;
};

/**
 * The tables and indexes that the migrations of this program make, read from the migrations themselves. It
 * knows the statements our migrations are written with; a test compares it with what they really make.
 */
class SchemaOutline
{
public:
    [[nodiscard]] static const SchemaOutline &of(DatabaseLocation::Engine engine);

    [[nodiscard]] const QMap<QString, SchemaTable> &tables() const { return m_tables; }
    [[nodiscard]] const QMap<QString, SchemaIndex> &indexes() const { return m_indexes; }
    /** The names of all tables that any version has, the one that counts the versions among them. */
    [[nodiscard]] const QStringList &everMade() const { return m_everMade; }

private:
    void follow(const QString &statement);

    QMap<QString, SchemaTable> m_tables;
    QMap<QString, SchemaIndex> m_indexes;
    QStringList m_everMade{QStringLiteral("schema_version")};
};

} // namespace mars
