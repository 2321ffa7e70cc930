// SPDX-License-Identifier: Apache-2.0
#include "store/sqlordersink.h"

#include "store/orderwrites.h"
#include "store/store.h"
#include "store/storefailure.h"

namespace mars {

SqlOrderSink::SqlOrderSink(const DatabaseLocation &location)
    : m_connection(location)
{
}

Result<WriteReport> SqlOrderSink::write(const QList<Order> &orders)
{
    auto written = attempt([&] {
        WriteTransaction transaction(m_connection);
        WriteReport report = writeOrders(m_connection, orders);
        transaction.commit();
        return report;
    });
    if (!written)
        m_connection.close(); // a broken line is found anew with the next call
    return written;
}

Result<qint64> SqlOrderSink::removeSource(const QString &source)
{
    auto removed = attempt([&] {
        WriteTransaction transaction(m_connection);
        const qint64 orders = removeOrdersOf(m_connection, source);
        transaction.commit();
        return orders;
    });
    if (!removed)
        m_connection.close();
    return removed;
}

Result<std::unique_ptr<OrderSink>> openOrderSink(const DatabaseLocation &location)
{
    return attempt([&]() -> std::unique_ptr<OrderSink> {
        auto sink = std::make_unique<SqlOrderSink>(location);
        sink->open();
        return sink;
    });
}

} // namespace mars
