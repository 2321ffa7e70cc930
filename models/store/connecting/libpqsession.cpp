// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/libpqsession.h"

#include <libpq-fe.h>
#include <poll.h>
#include <QRegularExpression>
#include <vector>

using namespace Qt::StringLiterals;

namespace mars {

LibpqSession::~LibpqSession() = default;

std::optional<LibpqSession::Failure> LibpqSession::connect(const LibpqParameters &parameters,
                                                           const Patience &patience)
{
    QList<QByteArray> texts;
    texts.reserve(2 * parameters.size());
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
        keywords.push_back(texts.emplaceBack(it.key().toUtf8()).constData());
        values.push_back(texts.emplaceBack(it.value().toUtf8()).constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    m_connection = {PQconnectStartParams(keywords.data(), values.data(), 0), &PQfinish};
    PGconn *connection = m_connection.get();
    if (PQstatus(connection) == CONNECTION_BAD)
        return failure();
    // The words may come in any language; the code and the place in the server's source do not.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    PostgresPollingStatusType wish = PGRES_POLLING_WRITING;
    while (wish != PGRES_POLLING_OK) {
        if (wish == PGRES_POLLING_FAILED)
            return failure();
        if (!patience.waitFor(PQsocket(connection), wish == PGRES_POLLING_READING ? POLLIN : POLLOUT))
            return Failure{.state = {}, .words = {}, .timedOut = true};
        wish = PQconnectPoll(connection);
    }
    return std::nullopt;
}

LibpqSession::Answer LibpqSession::run(const QString &sql, const Patience &patience)
{
    PGconn *connection = m_connection.get();
    if (!PQsendQuery(connection, sql.toUtf8().constData()))
        return {{}, failure()};
    Answer answer;
    for (;;) {
        while (PQisBusy(connection)) {
            if (!patience.waitFor(PQsocket(connection), POLLIN))
                return {{}, Failure{.state = {}, .words = {}, .timedOut = true}};
            if (!PQconsumeInput(connection))
                return {{}, failure()};
        }
        const std::unique_ptr<PGresult, decltype(&PQclear)> result(PQgetResult(connection), &PQclear);
        if (!result)
            return answer;
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
            const char *state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
            answer.failure = Failure{.state = QString::fromLatin1(state ? state : ""),
                                     .words = QString::fromUtf8(PQresultErrorMessage(result.get()))};
        }
        answer.row.clear();
        for (int i = 0; PQntuples(result.get()) > 0 && i < PQnfields(result.get()); ++i)
            answer.row << (PQgetisnull(result.get(), 0, i)
                               ? QString()
                               : QString::fromUtf8(PQgetvalue(result.get(), 0, i)));
    }
}

QString LibpqSession::user() const
{
    return QString::fromUtf8(PQuser(m_connection.get()));
}

int LibpqSession::greetedBy() const
{
    return PQbackendPID(m_connection.get());
}

LibpqSession::Failure LibpqSession::failure() const
{
    static const QRegularExpression code(u":\\s+([0-9A-Z]{5})\\b"_s);
    const QString words = QString::fromUtf8(PQerrorMessage(m_connection.get())).trimmed();
    // The last attempt counts: several hosts, or with and without encryption.
    QString state;
    for (auto it = code.globalMatch(words); it.hasNext();)
        state = it.next().captured(1);
    return {
        .state = state, .words = words, .wantsPassword = PQconnectionNeedsPassword(m_connection.get()) == 1};
}

} // namespace mars
