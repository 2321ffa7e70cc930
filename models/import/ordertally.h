// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"

#include <array>

namespace mars {

/**
 * Counts what became of the orders of an import, each once, however many files and batches speak of it: new
 * if it was new anywhere, else changed if anything changed it. Takes about two bytes for each order where ids
 * follow each other, a hundred where they do not.
 */
class OrderTally
{
public:
    /** Not for Rejected, which stores nothing. */
    void count(OrderId order, WriteOutcome outcome);

    [[nodiscard]] qint64 inserted() const { return m_orders[Inserted]; }
    [[nodiscard]] qint64 updated() const { return m_orders[Updated]; }
    [[nodiscard]] qint64 unchanged() const { return m_orders[Unchanged]; }

private:
    enum Seen : quint8 { Nothing, Unchanged, Updated, Inserted }; // the greater wins
    static constexpr OrderId pageSize = 64;
    using Page = std::array<Seen, pageSize>;

    static Seen seenAs(WriteOutcome outcome);

    QHash<OrderId, Page> m_pages; // by id / pageSize
    std::array<qint64, 4> m_orders{};
};

} // namespace mars
