// SPDX-License-Identifier: Apache-2.0
#include "store/engine/query.h"

#include "store/engine/connection.h"

namespace mars {

Query::Query(Connection &connection, QSqlQuery &statement)
    : m_connection(connection)
    , m_statement(statement)
{
}

Query::~Query()
{
    // A server's news of changes stands in the line behind the result: unseen until that was read to its end.
    if (m_connection.isServer() && m_connection.isNewest(m_run)) {
        while (m_statement.next()) {
        }
    }
    m_statement.finish();
    m_connection.ran({m_statement.lastQuery(), std::chrono::steady_clock::now() - m_since});
}

Query &Query::bindRaw(QLatin1StringView name, const QVariant &value)
{
    m_statement.bindValue(QLatin1Char(':') + name, value);
    return *this;
}

Query &Query::bind(QLatin1StringView name, qint64 value)
{
    return bindRaw(name, value);
}

// PostgreSQL's text holds no U+0000, and what the drivers make of one differs.
Query &Query::bind(QLatin1StringView name, const QString &value)
{
    QString text = value.isNull() ? QStringLiteral("") : value;
    text.remove(QChar::Null);
    return bindRaw(name, text);
}

Query &Query::bind(QLatin1StringView name, const QDateTime &value)
{
    return bindRaw(name, m_connection.dialect().bound(value));
}

Query &Query::bind(QLatin1StringView name, QDate value)
{
    return bindRaw(name, m_connection.dialect().bound(value));
}

void Query::execute()
{
    m_run = m_connection.beginRun();
    if (!m_statement.exec())
        m_connection.fail(m_statement.lastError());
}

qint64 Query::run()
{
    execute();
    return m_statement.numRowsAffected();
}

bool Query::next()
{
    if (m_run == 0)
        execute();
    m_column = 0;
    if (m_statement.next())
        return true;
    if (m_statement.lastError().isValid())
        m_connection.fail(m_statement.lastError());
    return false;
}

QDateTime Query::moment()
{
    const QVariant value = raw();
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::LongLong)
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
    return value.toDateTime().toUTC();
}

} // namespace mars
