// SPDX-License-Identifier: Apache-2.0
#include "store/edits/sqledittarget.h"

#include "store/edits/editwriter.h"
#include "store/offline/outbox.h"
#include "store/store.h"

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
    return m_thread.run<EditOutcome>(
        [edit](Connection &connection) { return applyOrRefuse(connection, edit); });
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
