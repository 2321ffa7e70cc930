// SPDX-License-Identifier: Apache-2.0
#include "store/sqlordersink.h"

#include "store/orderwriter.h"
#include "store/storefailure.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype portion = 500; // of one call: bounds memory, not the transaction

} // namespace

SqlOrderSink::SqlOrderSink(const DatabaseLocation &location)
    : m_connection(location)
{
}

Result<WriteReport> SqlOrderSink::write(const QList<Order> &orders)
{
    auto written = attempt([&] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        WriteReport report;
        WriteTransaction transaction(m_connection);
        for (qsizetype from = 0; from < orders.size(); from += portion)
            OrderWriter(m_connection, now).write(orders.mid(from, portion), report);
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
        m_connection.query("uncount_source"_L1).bind("source"_L1, source).run();
        const qint64 orders = m_connection.query("remove_source"_L1).bind("source"_L1, source).run();
        m_connection.query("drop_unused_words"_L1).run();
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
