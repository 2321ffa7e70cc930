// SPDX-License-Identifier: Apache-2.0
#include "store/edits/sqledittarget.h"

#include "store/edits/editwriter.h"
#include "store/offline/outbox.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

/** Whether a statement failed because of what it was to do, and would again. */
bool isAboutTheEdit(Error::Kind kind)
{
    return kind == Error::Kind::Refused || kind == Error::Kind::NotFound || kind == Error::Kind::Invalid;
}

EditOutcome applyOrRefuse(Connection &connection, const Edit &edit)
{
    try {
        return applyEdit(connection, edit);
    } catch (const StoreFailure &failure) {
        // The connection is open: these are not about the login or the database.
        if (!isAboutTheEdit(failure.error.kind))
            throw;
        return {.refusal = failure.error};
    }
}

} // namespace

SqlEditTarget::SqlEditTarget(const DatabaseLocation &location)
    : m_thread(location)
{
}

QFuture<Result<EditOutcome>> SqlEditTarget::apply(const Edit &edit)
{
    return m_thread.run<EditOutcome>([this, edit](Connection &connection) {
        requireLineOfMarks(connection);
        EditOutcome outcome = applyOrRefuse(connection, edit);
        if (!outcome.conflict && !outcome.refusal &&
            connection.location().engine() == DatabaseLocation::Engine::PostgreSql)
            outcome.mark = mark(connection);
        return outcome;
    });
}

QFuture<Result<EditTarget::Replication>> SqlEditTarget::replication(const QString &mark)
{
    return m_thread.run<Replication>([mark](Connection &connection) {
        const QStringList parts = mark.split(u' ');
        if (parts.first().toULongLong() != connection.session())
            return Replication::Unknown;
        Query row = connection.query("is_replicated"_L1);
        row.bind("position"_L1, parts.last());
        return row.next() && row.flag() ? Replication::Complete : Replication::Pending;
    });
}

/** Of this line only: over another one a server may answer that has never heard of it. */
QString SqlEditTarget::mark(Connection &connection)
{
    Query row = connection.query("replication_mark"_L1);
    if (!row.next())
        return {};
    m_markedSession = connection.session();
    return u"%1 %2"_s.arg(m_markedSession).arg(row.text());
}

void SqlEditTarget::requireLineOfMarks(Connection &connection)
{
    if (m_markedSession == 0 || m_markedSession == connection.session())
        return;
    m_markedSession = 0;
    connection.fail(Error::Kind::Locked, u"The line was lost."_s);
}

std::unique_ptr<EditTarget> openEditTarget(const DatabaseLocation &location)
{
    return std::make_unique<SqlEditTarget>(location);
}

std::unique_ptr<OrderEdits> openOrderEdits(const DatabaseLocation &location, const QString &journal)
{
    return std::make_unique<Outbox>(openEditTarget(location), journal);
}

} // namespace mars
