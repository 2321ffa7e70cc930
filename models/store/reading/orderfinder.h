// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookuprank.h"

#include <QHash>
#include <QSet>

namespace mars {

class Connection;

inline constexpr int scanLimit = 1000; ///< rows any one scan of a look-up reads at most

/** An order that a term led to. */
struct FoundOrder
{
    OrderId order = 0;
    QDateTime placedAt;
    qsizetype term = 0; ///< index into the request
    QString text;
    bool exact = false;
    bool superseded = false;
    int slips = 0; ///< of who typed it
    LookupRank rank = {};
};

/** Gathers what the terms of one request lead to: each order once, by the first term that matches it. */
class Candidates
{
public:
    explicit Candidates(const QList<LookupTerm> &terms)
        : m_terms(terms)
    {
    }

    void add(const FoundOrder &candidate);
    void cutOff() { m_cut = true; }
    [[nodiscard]] bool wasCut() const { return m_cut; }
    /** Whether this term led to any order without a slip, even to one that an earlier term had led to. */
    [[nodiscard]] bool hasFound(qsizetype term) const { return m_foundTerms.contains(term); }
    /** By their rank, then the fewest slips first, then the newest. */
    [[nodiscard]] QList<FoundOrder> best(qsizetype limit) const;

private:
    const QList<LookupTerm> m_terms;
    QHash<OrderId, FoundOrder> m_byOrder;
    QSet<qsizetype> m_foundTerms;
    bool m_cut = false;
};

/** Answers a look-up with a bounded number of bounded scans. Throws StoreFailure. */
[[nodiscard]] LookupAnswer findOrders(Connection &connection, const LookupRequest &request);

} // namespace mars
