// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"
#include "store/engine/connection.h"

namespace mars {

/** The OrderSink of both engines. */
class SqlOrderSink : public OrderSink
{
public:
    explicit SqlOrderSink(const DatabaseLocation &location);

    void open() { m_connection.open(); } ///< throws StoreFailure

    [[nodiscard]] Result<WriteReport> write(const QList<Order> &orders) override;
    [[nodiscard]] Result<qint64> removeSource(const QString &source) override;
    [[nodiscard]] Result<WriteReport> replaceSource(const QString &source,
                                                    const QList<Order> &orders) override;

private:
    template<typename Work>
    [[nodiscard]] auto inTransaction(Work &&work) -> Result<std::invoke_result_t<Work>>;

    Connection m_connection;
};

} // namespace mars
