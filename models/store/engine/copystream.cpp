// SPDX-License-Identifier: Apache-2.0
#include "store/engine/copystream.h"

#include "store/engine/connection.h"
#include "store/engine/postgresqldialect.h"

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

pg_conn *lineOf(Connection &connection)
{
    connection.open();
    if (!connection.isServer())
        connection.fail(Error::Kind::Internal, u"no PostgreSQL connection"_s);
    return libpqSession(connection.database());
}

} // namespace

CopyStream::CopyStream(Connection &connection)
    : m_connection(connection)
    , m_line(lineOf(connection))
{
}

CopyStream::~CopyStream()
{
    if (!m_copying)
        return;
    PQputCopyEnd(m_line, "given up");
    while (const Answer rest{PQgetResult(m_line), &PQclear}) {
    }
}

void CopyStream::run(const QByteArray &statements)
{
    const Answer answer(PQexec(m_line, statements.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        fail(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
}

void CopyStream::begin(const QByteArray &copyStatement)
{
    const Answer answer(PQexec(m_line, copyStatement.constData()), &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN)
        fail(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE));
    m_copying = true;
}

void CopyStream::write(const QByteArray &lines)
{
    if (PQputCopyData(m_line, lines.constData(), int(lines.size())) != 1)
        fail();
}

void CopyStream::end()
{
    if (PQputCopyEnd(m_line, nullptr) != 1)
        fail();
    m_copying = false;
    QByteArray state;
    bool failed = false;
    while (const Answer answer{PQgetResult(m_line), &PQclear}) {
        if (PQresultStatus(answer.get()) == PGRES_COMMAND_OK)
            continue;
        failed = true;
        state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
    }
    if (failed)
        fail(state.constData());
}

void CopyStream::fail(const char *state) const
{
    m_connection.fail(QSqlError({}, QString::fromUtf8(PQerrorMessage(m_line)), QSqlError::StatementError,
                                QString::fromUtf8(state)));
}

} // namespace mars
