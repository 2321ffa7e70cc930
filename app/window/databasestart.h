// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QCoreApplication>
#include <QFuture>

namespace mars {

/** Gets the database ready before anything of it is shown. */
class DatabaseStart
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseStart)
public:
    /** In a worker: creates or migrates an embedded database; of a server it only finds out whether it is
     * current, because others work on it too. */
    [[nodiscard]] static QFuture<Result<Done>> prepare(const DatabaseLocation &location);

private:
    static Result<Done> prepareNow(const DatabaseLocation &location);
    static Result<Done> prepareFile(const DatabaseLocation &location);
    static Result<Done> requireCurrent(const DatabaseLocation &location);
    static Error reasonFor(const DatabaseLocation &location, const Error &error);
};

} // namespace mars
