// SPDX-License-Identifier: Apache-2.0
#include "domain/lookuprank.h"

#include <numeric>

namespace mars {

namespace {

/** A number names an order, a phone or an address its customer, a name anybody: no number is outweighed by
 * everything else that an order has. */
int weightOf(TermKind kind)
{
    switch (kind) {
    case TermKind::OrderNumber:
    case TermKind::TrackingNumber:
        return 8;
    case TermKind::Phone:
    case TermKind::Email:
        return 3;
    case TermKind::Name:
        return 1;
    }
    Q_UNREACHABLE();
}

int weightOf(const QMap<qsizetype, TermKind> &kinds)
{
    return std::accumulate(kinds.cbegin(), kinds.cend(), 0,
                           [](int sum, TermKind kind) { return sum + weightOf(kind); });
}

} // namespace

bool LookupRank::isBefore(const LookupRank &other) const
{
    const int own = weightOf(m_kinds);
    const int others = weightOf(other.m_kinds);
    if (own != others)
        return own > others;
    return own > 0 && m_kinds.firstKey() < other.m_kinds.firstKey();
}

} // namespace mars
