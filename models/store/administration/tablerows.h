// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/copystream.h"
#include "store/schema/schemaoutline.h"

#include <optional>
#include <QVariant>

namespace mars {

// Rows of one table between two databases. On the way every value is as SQLite keeps it: moments as
// milliseconds, days and documents as text, truth as 0 or 1, bytes as hexadecimal text.

/** Reads a table from its beginning to its end, some thousand rows at a time. */
class TableReader
{
public:
    TableReader(Connection &connection, const QString &table);

    /** The next rows; none at the end. */
    [[nodiscard]] QList<QVariantList> next();

private:
    [[nodiscard]] QString statement(bool fromStart) const;

    Connection &m_connection;
    const QString m_table;
    const SchemaTable m_outline;
    QVariantList m_after; ///< the key of the last row read
    bool m_atEnd = false;
};

/** Writes rows into an empty table, each time by a statement of its own: the server keeps in memory what one
 * has written until the counts were kept. Needs a write transaction. */
class TableWriter
{
public:
    TableWriter(Connection &connection, const QString &table);

    void write(const QList<QVariantList> &rows);

private:
    Connection &m_connection;
    const SchemaTable m_outline;
    QString m_insertion;
    QList<QByteArray> m_names; ///< of the values of m_insertion
    std::optional<CopyStream> m_stream;
};

} // namespace mars
