// SPDX-License-Identifier: Apache-2.0
#include "lookup/prose.h"

#include "lookup/finding.h"

#include <algorithm>
#include <tuple>

namespace mars {
namespace {

/** Best first. Only a name may be given up for weak findings of another kind, see termsOfProse(). */
bool weighsMore(const Finding &left, const Finding &right)
{
    const auto weight = [](const Finding &f) {
        return std::tuple(f.isWeak, int(f.term.kind), f.isQuoted, f.at);
    };
    return weight(left) < weight(right);
}

bool hasStrong(const QList<Finding> &findings, TermKind kind)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding &f) { return f.term.kind == kind && !f.isWeak; });
}

} // namespace

QList<LookupTerm> termsOfProse(const QString &text, const NumberRecogniser &recognise)
{
    auto lexemes = lexemesOf(text);
    auto findings = emailsIn(text, lexemes);
    findings << numbersIn(lexemes, recognise);
    const bool isSure =
        std::any_of(findings.begin(), findings.end(), [](const Finding &f) { return !f.isWeak; });
    if (!isSure)
        findings << namesIn(lexemes);
    std::sort(findings.begin(), findings.end(), weighsMore);

    QList<LookupTerm> terms;
    for (const Finding &finding : std::as_const(findings)) {
        const auto &term = finding.term;
        const auto ofKind = std::count_if(terms.begin(), terms.end(),
                                          [&](const LookupTerm &t) { return t.kind == term.kind; });
        const bool isKnown = std::any_of(terms.begin(), terms.end(), [&](const LookupTerm &t) {
            return t.kind == term.kind && t.key == term.key;
        });
        const bool isOutdone = finding.isWeak && hasStrong(findings, term.kind);
        if (!term.key.isEmpty() && !isKnown && !isOutdone && ofKind < mostTermsOfAKind)
            terms << term;
    }
    return terms;
}

} // namespace mars
