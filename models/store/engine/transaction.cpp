// SPDX-License-Identifier: Apache-2.0
// The transactions of a Connection.
#include "store/engine/connection.h"
#include "store/engine/storefailure.h"

using namespace Qt::StringLiterals;

namespace mars {

ReadTransaction::ReadTransaction(Connection &connection)
    : m_connection(connection)
    , m_outermost(!connection.m_inTransaction)
{
    if (!m_outermost)
        return;
    connection.open();
    connection.runScript(u"begin_read"_s);
    connection.m_inTransaction = true;
}

ReadTransaction::~ReadTransaction()
{
    if (m_outermost)
        m_connection.rollBack();
}

WriteTransaction::WriteTransaction(Connection &connection)
    : m_connection(connection)
{
    connection.open();
    try {
        connection.beginWrite();
        connection.m_inTransaction = true;
        // Under the lock: another console may have migrated since this one opened.
        if (connection.m_schema == Connection::Schema::Current)
            connection.requireCurrentSchema();
    } catch (const StoreFailure &) {
        connection.rollBack();
        throw;
    }
}

WriteTransaction::~WriteTransaction()
{
    if (!m_done)
        m_connection.rollBack();
}

void WriteTransaction::commit()
{
    m_connection.runScript(u"commit_write"_s);
    m_connection.m_inTransaction = false;
    m_done = true;
}

} // namespace mars
