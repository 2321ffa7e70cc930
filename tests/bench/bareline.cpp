// SPDX-License-Identifier: Apache-2.0
#include "bareline.h"

#include <poll.h>

namespace mars::bench {

BareLine::BareLine(const QString &address)
    : m_line(PQconnectdb(qPrintable(address)), &PQfinish)
{
    require(PQstatus(m_line.get()) == CONNECTION_OK);
}

void BareLine::require(bool ok) const
{
    if (!ok)
        qFatal("%s", PQerrorMessage(m_line.get()));
}

void BareLine::run(const char *statement)
{
    PGresult *result = PQexec(m_line.get(), statement);
    require(PQresultStatus(result) == PGRES_COMMAND_OK || PQresultStatus(result) == PGRES_TUPLES_OK);
    PQclear(result);
}

void BareLine::run(const char *statement, const QByteArray &value)
{
    const char *values[] = {value.constData()};
    PGresult *result = PQexecParams(m_line.get(), statement, 1, nullptr, values, nullptr, nullptr, 0);
    require(PQresultStatus(result) == PGRES_TUPLES_OK);
    PQclear(result);
}

void BareLine::prepare(const char *name, const char *statement)
{
    PGresult *result = PQprepare(m_line.get(), name, statement, 1, nullptr);
    require(PQresultStatus(result) == PGRES_COMMAND_OK);
    PQclear(result);
}

void BareLine::runPrepared(const char *name, const QByteArray &value)
{
    const char *values[] = {value.constData()};
    PGresult *result = PQexecPrepared(m_line.get(), name, 1, values, nullptr, nullptr, 0);
    require(PQresultStatus(result) == PGRES_TUPLES_OK);
    PQclear(result);
}

void BareLine::awaitNotification()
{
    for (;;) {
        if (PGnotify *notification = PQnotifies(m_line.get())) {
            PQfreemem(notification);
            return;
        }
        pollfd descriptor{PQsocket(m_line.get()), POLLIN, 0};
        require(poll(&descriptor, 1, 60'000) == 1 && PQconsumeInput(m_line.get()) == 1);
    }
}

} // namespace mars::bench
