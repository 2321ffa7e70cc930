// SPDX-License-Identifier: Apache-2.0
#include "lookup/findings.h"

#include <algorithm>
#include <tuple>

namespace mars {
namespace {

constexpr int mostOfASort = 128;

} // namespace

void Findings::add(TermKind kind, QStringView text, const Lexeme &where, bool isWeak)
{
    const int sort = int(kind) * 4 + isWeak * 2 + where.isQuoted;
    if (++m_tried[sort] > mostOfASort)
        return;
    const auto term = lookupTerm(kind, text, false);
    if (!term.key.isEmpty() && term.key.size() <= longestKey)
        m_findings << Finding{term, isWeak, where.isQuoted, where.at};
}

bool Findings::hasStrong(TermKind kind) const
{
    return std::any_of(m_findings.begin(), m_findings.end(),
                       [&](const Finding &f) { return !f.isWeak && f.term.kind == kind; });
}

QList<Finding> Findings::byWeight() const
{
    auto sorted = m_findings;
    const auto weight = [](const Finding &f) {
        return std::tuple(f.isWeak, int(f.term.kind), f.isQuoted, f.at);
    };
    std::sort(sorted.begin(), sorted.end(),
              [&](const Finding &left, const Finding &right) { return weight(left) < weight(right); });
    return sorted;
}

} // namespace mars
