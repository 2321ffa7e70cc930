// SPDX-License-Identifier: Apache-2.0
#include "store/writing/orderwrites.h"

#include "store/engine/connection.h"
#include "store/writing/orderchanges.h"
#include "store/writing/orderwriter.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype portion = 500; // of one call: bounds memory, not the transaction

} // namespace

WriteReport writeOrders(Connection &connection, const QList<Order> &orders)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    WriteReport report;
    for (qsizetype from = 0; from < orders.size(); from += portion)
        OrderWriter(connection, now).write(orders.mid(from, portion), report);
    return report;
}

qint64 removeOrdersOf(Connection &connection, const QString &source)
{
    markGone(connection, source);
    connection.query("uncount_source"_L1).bind("source"_L1, source).run();
    connection.query("remove_identities"_L1).bind("source"_L1, source).run();
    const qint64 orders = connection.query("remove_source"_L1).bind("source"_L1, source).run();
    connection.query("drop_unused_words"_L1).run();
    return orders;
}

WriteReport replaceOrdersOf(Connection &connection, const QString &source, const QList<Order> &orders)
{
    (void)removeOrdersOf(connection, source);
    return writeOrders(connection, orders);
}

} // namespace mars
