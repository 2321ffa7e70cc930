// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"

#include <optional>

/** Keeps orders in memory and merges by the rules that OrderSink states. */
class MemorySink final : public mars::OrderSink
{
public:
    [[nodiscard]] mars::Result<mars::WriteReport> write(const QList<mars::Order> &orders) override;
    [[nodiscard]] mars::Result<qint64> removeSource(const QString &source) override;
    [[nodiscard]] mars::Result<mars::WriteReport> replaceSource(const QString &source,
                                                                const QList<mars::Order> &orders) override;

    [[nodiscard]] const QList<mars::Order> &orders() const { return m_orders; }
    [[nodiscard]] mars::Order order(const QString &number) const;
    [[nodiscard]] QList<qsizetype> batches() const { return m_batches; }

    std::optional<mars::Error> failWith; ///< instead of the next write

private:
    [[nodiscard]] mars::Order *find(const mars::Order &stated);

    QList<mars::Order> m_orders;
    QList<qsizetype> m_batches;
};
