// SPDX-License-Identifier: Apache-2.0
#include "store/edits/sqledittarget.h"

#include "store/edits/editwriter.h"
#include "store/offline/outbox.h"
#include "store/store.h"

namespace mars {

SqlEditTarget::SqlEditTarget(const DatabaseLocation &location)
    : m_thread(location)
{
}

QFuture<Result<EditOutcome>> SqlEditTarget::apply(const Edit &edit)
{
    return m_thread.run<EditOutcome>([edit](Connection &connection) { return applyEdit(connection, edit); });
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
