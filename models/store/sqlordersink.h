// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"
#include "store/connection.h"

namespace mars {

/** The OrderSink of both engines. */
class SqlOrderSink : public OrderSink
{
public:
    explicit SqlOrderSink(const DatabaseLocation &location);

    void open() { m_connection.open(); } ///< throws StoreFailure

    [[nodiscard]] Result<WriteReport> write(const QList<Order> &orders) override;
    [[nodiscard]] Result<qint64> removeSource(const QString &source) override;

private:
    Connection m_connection;
};

} // namespace mars
