// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/orderlist.h"
#include "store/store.h"

#include <QFuture>
#include <QThreadPool>

namespace mars {

/** Writes whole lists into files in a thread of its own, one after the other. */
class ListExports
{
public:
    /** The catalogue outlives it. */
    ListExports(const DatabaseLocation &location, const CarrierCatalogue *catalogue);
    /** Stops what is under way; nothing of it stays behind. */
    ~ListExports();
    Q_DISABLE_COPY_MOVE(ListExports)

    /** As ui::Services::exportList; person is recorded. */
    [[nodiscard]] QFuture<Result<qint64>> begin(const ListRequest &list, const QString &file,
                                                const QString &person);

private:
    const DatabaseLocation m_location;
    const CarrierCatalogue *m_catalogue;
    QThreadPool m_pool;
    QFuture<Result<qint64>> m_last;
};

} // namespace mars
