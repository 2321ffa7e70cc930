// SPDX-License-Identifier: Apache-2.0
#include "import/ordertally.h"

namespace mars {

OrderTally::Seen OrderTally::seenAs(WriteOutcome outcome)
{
    switch (outcome) {
    case WriteOutcome::Inserted:
        return Inserted;
    case WriteOutcome::Updated:
        return Updated;
    case WriteOutcome::Unchanged:
        return Unchanged;
    case WriteOutcome::Rejected:
        break;
    }
    return Nothing;
}

void OrderTally::count(OrderId order, WriteOutcome outcome)
{
    Seen &seen = m_pages[order / pageSize][static_cast<std::size_t>(order % pageSize)];
    const Seen now = seenAs(outcome);
    if (now <= seen)
        return;
    --m_orders[seen];
    ++m_orders[now];
    seen = now;
}

} // namespace mars
