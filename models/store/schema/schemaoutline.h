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
 * The tables, indexes, views, functions and triggers that the migrations of this program make, read from the
 * migrations themselves. It knows the statements our migrations are written with; a test compares it with
 * what they really make.
 */
class SchemaOutline
{
public:
    [[nodiscard]] static const SchemaOutline &of(DatabaseLocation::Engine engine);

    [[nodiscard]] const QMap<QString, SchemaTable> &tables() const { return m_tables; }
    [[nodiscard]] const QMap<QString, SchemaIndex> &indexes() const { return m_indexes; }
    /** Views, functions and triggers by their names: the statement that makes each. */
    [[nodiscard]] const QMap<QString, QString> &programs() const { return m_programs; }
    [[nodiscard]] QStringList functions() const;
    /** The names of all tables that any version has, the one that counts the versions among them. */
    [[nodiscard]] const QStringList &everMade() const { return m_everMade; }
    /** Whether any version has a table, view or function of this name. */
    [[nodiscard]] bool isOurs(const QString &name) const
    {
        return m_everMade.contains(name) || m_programNames.contains(name);
    }

private:
    void follow(const QString &statement);

    QMap<QString, SchemaTable> m_tables;
    QMap<QString, SchemaIndex> m_indexes;
    QMap<QString, QString> m_programs;
    QStringList m_programNames;
    QStringList m_everMade{QStringLiteral("schema_version")};
};

} // namespace mars
