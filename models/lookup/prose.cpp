// SPDX-License-Identifier: Apache-2.0
#include "lookup/prose.h"

#include "lookup/findings.h"

#include <algorithm>

namespace mars {

QList<LookupTerm> termsOfProse(const QString &text, const NumberRecogniser &recognise)
{
    auto lexemes = lexemesOf(text);
    Findings findings;
    findEmails(text, lexemes, findings);
    findNumbers(lexemes, recognise, findings);
    // An order or a phone finds its customer; a name beside it would only add strangers.
    const bool isSure = findings.hasStrong(TermKind::OrderNumber) ||
                        findings.hasStrong(TermKind::TrackingNumber) || findings.hasStrong(TermKind::Phone);
    if (!isSure)
        findNames(lexemes, findings);

    QList<LookupTerm> terms;
    const auto sorted = findings.byWeight();
    for (const Finding &finding : sorted) {
        const auto &term = finding.term;
        const auto ofKind = std::count_if(terms.begin(), terms.end(),
                                          [&](const LookupTerm &t) { return t.kind == term.kind; });
        const bool isKnown = std::any_of(terms.begin(), terms.end(), [&](const LookupTerm &t) {
            return t.kind == term.kind && t.key == term.key;
        });
        const bool isOutdone = finding.isWeak && findings.hasStrong(term.kind);
        if (!isKnown && !isOutdone && ofKind < mostTermsOfAKind)
            terms << term;
    }
    return terms;
}

} // namespace mars
