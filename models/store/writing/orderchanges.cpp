// SPDX-License-Identifier: Apache-2.0
#include "store/writing/orderchanges.h"

#include "store/engine/connection.h"
#include "store/reading/orderreader.h"
#include "store/writing/orderrows.h"

using namespace Qt::StringLiterals;

namespace mars {

void markChanged(Connection &connection, const QList<OrderId> &orders)
{
    if (orders.isEmpty())
        return;
    const qint64 n = takeIds(connection, "change"_L1, 1);
    connection.query("mark_changed"_L1)
        .bind("ids"_L1, jsonArray(orders))
        .bind("n"_L1, n)
        .bind("now"_L1, QDateTime::currentDateTimeUtc())
        .run();
}

void markGone(Connection &connection, const QString &source)
{
    const qint64 n = takeIds(connection, "change"_L1, 1);
    connection.query("mark_source_gone"_L1)
        .bind("source"_L1, source)
        .bind("n"_L1, n)
        .bind("now"_L1, QDateTime::currentDateTimeUtc())
        .run();
}

} // namespace mars
