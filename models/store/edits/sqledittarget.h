// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderedits.h"
#include "store/engine/storethread.h"

namespace mars {

/** The EditTarget of both engines, over a connection of its own. */
class SqlEditTarget : public EditTarget
{
public:
    explicit SqlEditTarget(const DatabaseLocation &location);

    [[nodiscard]] QFuture<Result<EditOutcome>> apply(const Edit &edit) override;
    [[nodiscard]] QFuture<Result<Replication>> replication(const QString &mark) override;

private:
    [[nodiscard]] QString mark(Connection &connection);
    void requireLineOfMarks(Connection &connection);

    quint64 m_markedSession = 0; ///< in the thread: of the connection when it gave the last mark
    StoreThread m_thread;
};

} // namespace mars
