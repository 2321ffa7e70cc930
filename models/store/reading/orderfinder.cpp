// SPDX-License-Identifier: Apache-2.0
#include "store/reading/orderfinder.h"

#include "store/engine/connection.h"
#include "store/reading/keyfinder.h"
#include "store/reading/namefinder.h"
#include "store/reading/orderreader.h"

#include <algorithm>

namespace mars {

void Candidates::add(const FoundOrder &candidate)
{
    if (candidate.slips == 0)
        m_foundTerms.insert(candidate.term);
    auto known = m_byOrder.find(candidate.order);
    LookupRank rank = known == m_byOrder.end() ? LookupRank() : known->rank;
    if (candidate.exact)
        rank.add(candidate.term, m_terms.at(candidate.term).kind);
    // Of several stored texts that match, what was typed right before a guess, then the first term; of one
    // term the text that says more: exact before a prefix, current before superseded.
    const auto weight = [](const FoundOrder &c) {
        return std::tuple(c.slips, c.term, !c.exact, c.superseded);
    };
    if (known == m_byOrder.end() || weight(candidate) < weight(*known))
        known = m_byOrder.insert(candidate.order, candidate);
    known->rank = rank;
}

QList<FoundOrder> Candidates::best(qsizetype limit) const
{
    QList<FoundOrder> all = m_byOrder.values();
    const auto before = [](const FoundOrder &a, const FoundOrder &b) {
        if (a.rank.isBefore(b.rank) || b.rank.isBefore(a.rank))
            return a.rank.isBefore(b.rank);
        return std::tuple(a.slips, b.placedAt, b.order) < std::tuple(b.slips, a.placedAt, a.order);
    };
    const qsizetype count = qBound(qsizetype(0), limit, all.size());
    std::partial_sort(all.begin(), all.begin() + count, all.end(), before);
    all.resize(count);
    return all;
}

LookupAnswer findOrders(Connection &connection, const LookupRequest &request)
{
    const Rights rights = connection.rights();
    Candidates candidates(request.terms);
    // Leaves a record, so it cannot be part of what only reads.
    if (!rights.seesContacts && rights.revealsContacts)
        findRecorded(connection, request, candidates);
    ReadTransaction sameMoment(connection);
    findByKeys(connection, request.terms, candidates);
    for (qsizetype i = 0; i < request.terms.size(); ++i) {
        if (request.terms.at(i).kind == TermKind::Name && rights.seesContacts)
            findByName(connection, request.terms.at(i), i, candidates);
    }
    const QList<FoundOrder> best = candidates.best(request.limit);
    QList<OrderId> ids;
    for (const FoundOrder &candidate : best)
        ids.append(candidate.order);
    const QList<OrderSummary> orders = readSummaries(connection, ids);

    LookupAnswer answer;
    answer.moreThanCounted = candidates.wasCut();
    for (qsizetype i = 0; i < request.terms.size(); ++i) {
        if (candidates.hasFound(i))
            answer.foundTerms.append(request.terms.at(i));
    }
    for (qsizetype i = 0; i < orders.size(); ++i) {
        const FoundOrder &candidate = best.at(i);
        const TermKind kind = request.terms.at(candidate.term).kind;
        const QString text = kind == TermKind::Name ? orders.at(i).customerName : candidate.text;
        answer.matches.append({orders.at(i), kind, text, candidate.exact, candidate.superseded,
                               candidate.rank.kinds(), candidate.slips});
    }
    return answer;
}

} // namespace mars
