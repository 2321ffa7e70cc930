// SPDX-License-Identifier: Apache-2.0
#include "store/sqlordersink.h"

#include "store/engine/storefailure.h"
#include "store/store.h"
#include "store/writing/orderwrites.h"

namespace mars {

SqlOrderSink::SqlOrderSink(const DatabaseLocation &location)
    : m_connection(location)
{
}

template<typename Work>
auto SqlOrderSink::inTransaction(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    auto done = attempt([&] {
        WriteTransaction transaction(m_connection);
        auto report = work();
        transaction.commit();
        return report;
    });
    if (!done)
        m_connection.close(); // a broken line is found anew with the next call
    return done;
}

Result<WriteReport> SqlOrderSink::write(const QList<Order> &orders)
{
    return inTransaction([&] { return writeOrders(m_connection, orders); });
}

Result<qint64> SqlOrderSink::removeSource(const QString &source)
{
    return inTransaction([&] { return removeOrdersOf(m_connection, source); });
}

Result<WriteReport> SqlOrderSink::replaceSource(const QString &source, const QList<Order> &orders)
{
    return inTransaction([&] { return replaceOrdersOf(m_connection, source, orders); });
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
