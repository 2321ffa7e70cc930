// SPDX-License-Identifier: Apache-2.0
#include "store/administration/tablerows.h"

#include "store/engine/connection.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qint64 pageRows = 5000;

using Engine = DatabaseLocation::Engine;

bool isServer(const Connection &connection)
{
    return connection.location().engine() == Engine::PostgreSql;
}

/** Both engines have the same columns; PostgreSQL's types say more. */
SchemaTable outlineOf(const QString &table)
{
    SchemaTable outline = SchemaOutline::of(Engine::PostgreSql).tables().value(table);
    outline.columns.removeIf([](const SchemaColumn &column) { return column.generated; });
    return outline;
}

QString typeOf(const SchemaTable &table, const QString &column)
{
    for (const SchemaColumn &each : table.columns) {
        if (each.name == column)
            return each.type;
    }
    return {};
}

QString selected(const SchemaColumn &column, bool server)
{
    if (column.type == u"bytea")
        return (server ? u"encode(%1, 'hex')"_s : u"lower(hex(%1))"_s).arg(column.name);
    if (!server)
        return column.name;
    if (column.type == u"timestamptz")
        return u"CAST(floor(extract(epoch FROM %1) * 1000) AS bigint)"_s.arg(column.name);
    if (column.type == u"boolean")
        return u"CAST(%1 AS integer)"_s.arg(column.name);
    if (column.type == u"date" || column.type == u"jsonb" || column.type == u"uuid")
        return u"CAST(%1 AS text)"_s.arg(column.name);
    return column.name;
}

QString names(const SchemaTable &table)
{
    QStringList all;
    for (const SchemaColumn &column : table.columns)
        all.append(column.name);
    return all.join(u", "_s);
}

void appendText(QByteArray &line, const QByteArray &text)
{
    for (const char c : text) {
        switch (c) {
        case '\0':
            break; // PostgreSQL's text holds none
        case '\\':
            line += "\\\\";
            break;
        case '\t':
            line += "\\t";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        default:
            line += c;
        }
    }
}

/** A value as SQLite keeps it. */
QVariant kept(const SchemaColumn &column, const QVariant &value)
{
    const bool isBytes = column.type == u"bytea" && !value.isNull();
    return isBytes ? QVariant(QByteArray::fromHex(value.toByteArray())) : value;
}

/** A value as COPY reads it. */
void appendField(QByteArray &line, const QString &type, const QVariant &value)
{
    if (value.isNull())
        line += "\\N";
    else if (type == u"timestamptz")
        line += QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC)
                    .toString(Qt::ISODateWithMs)
                    .toLatin1();
    else if (type == u"boolean")
        line += value.toBool() ? 't' : 'f';
    else if (type == u"bytea")
        line += "\\\\x" + value.toByteArray();
    else
        appendText(line, value.toString().toUtf8());
}

} // namespace

TableReader::TableReader(Connection &connection, const QString &table)
    : m_connection(connection)
    , m_table(table)
    , m_outline(outlineOf(table))
{
}

// The key of a row is read a second time as it is: rounded to milliseconds it might not be its own any more.
QString TableReader::statement(bool fromStart) const
{
    const bool server = isServer(m_connection);
    QStringList columns;
    for (const SchemaColumn &column : m_outline.columns)
        columns.append(selected(column, server));
    QStringList keys;
    QStringList after;
    for (qsizetype i = 0; i < m_outline.key.size(); ++i) {
        const QString &key = m_outline.key.at(i);
        keys.append(m_table + u'.' + key);
        columns.append(server ? u"CAST(%1 AS text)"_s.arg(key) : key);
        after.append(server ? u"CAST(:key%1 AS %2)"_s.arg(i).arg(typeOf(m_outline, key))
                            : u":key%1"_s.arg(i));
    }
    const QString place = keys.join(u", "_s);
    const QString from = fromStart ? QString() : u" WHERE (%1) > (%2)"_s.arg(place, after.join(u", "_s));
    return u"SELECT %1 FROM %2%3 ORDER BY %4 LIMIT :limit"_s.arg(columns.join(u", "_s), m_table, from, place);
}

QList<QVariantList> TableReader::next()
{
    QList<QVariantList> rows;
    if (m_atEnd)
        return rows;
    Query row = m_connection.queryText(statement(m_after.isEmpty()));
    row.bind("limit"_L1, pageRows);
    for (qsizetype i = 0; i < m_after.size(); ++i)
        row.bindRaw(QLatin1StringView("key" + QByteArray::number(i)), m_after.at(i));
    while (row.next()) {
        QVariantList values;
        values.reserve(m_outline.columns.size());
        for (qsizetype i = 0; i < m_outline.columns.size(); ++i)
            values.append(row.raw());
        m_after.clear();
        for (qsizetype i = 0; i < m_outline.key.size(); ++i)
            m_after.append(row.raw());
        rows.append(values);
    }
    m_atEnd = rows.size() < pageRows;
    return rows;
}

TableWriter::TableWriter(Connection &connection, const QString &table)
    : m_connection(connection)
    , m_outline(outlineOf(table))
{
    if (isServer(connection)) {
        m_stream.emplace(connection);
        m_insertion = u"COPY %1 (%2) FROM STDIN"_s.arg(table, names(m_outline));
        return;
    }
    QStringList values;
    for (qsizetype i = 0; i < m_outline.columns.size(); ++i) {
        m_names.append("value" + QByteArray::number(i));
        values.append(u':' + QLatin1StringView(m_names.last()));
    }
    m_insertion = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names(m_outline), values.join(u", "_s));
}

void TableWriter::write(const QList<QVariantList> &rows)
{
    QByteArray lines;
    for (const QVariantList &row : rows) {
        if (m_stream) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (i > 0)
                    lines += '\t';
                appendField(lines, m_outline.columns.at(i).type, row.at(i));
            }
            lines += '\n';
            continue;
        }
        Query insertion = m_connection.queryText(m_insertion);
        for (qsizetype i = 0; i < row.size(); ++i)
            insertion.bindRaw(QLatin1StringView(m_names.at(i)), kept(m_outline.columns.at(i), row.at(i)));
        insertion.run();
    }
    if (!m_stream)
        return;
    m_stream->begin(m_insertion.toUtf8());
    m_stream->write(lines);
    m_stream->end();
}

} // namespace mars
