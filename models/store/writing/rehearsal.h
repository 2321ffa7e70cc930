// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/engine/connection.h"
#include "store/store.h"

namespace mars {

/** See openRehearsal(). */
class Rehearsal : public OrderSink
{
public:
    explicit Rehearsal(const DatabaseLocation &location);

    void begin(); ///< throws StoreFailure

    [[nodiscard]] Result<WriteReport> write(const QList<Order> &orders) override;
    [[nodiscard]] Result<qint64> removeSource(const QString &source) override;
    [[nodiscard]] Result<WriteReport> replaceSource(const QString &source,
                                                    const QList<Order> &orders) override;

private:
    template<typename Work>
    [[nodiscard]] auto rehearse(Work &&work) -> Result<std::invoke_result_t<Work>>;

    Connection m_connection;
    std::optional<WriteTransaction> m_transaction; // never committed
    std::optional<Error> m_fault;
};

} // namespace mars
