// SPDX-License-Identifier: Apache-2.0
#include "cli/missreport.h"

#include "carriers/recognition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

constexpr int mostTermsShown = 6; // a pasted text can hold hundreds

/** A look for a contact that is to be recorded needs a person, whom the terminal does not know. */
bool isTried(const LookupTerm &term, const Rights &rights)
{
    const bool isNumber = term.kind == TermKind::OrderNumber || term.kind == TermKind::TrackingNumber;
    return isNumber || rights.seesContacts;
}

} // namespace

MissReport::MissReport(Output &output, const CarrierCatalogue &catalogue)
    : m_output(output)
    , m_catalogue(catalogue)
{
}

void MissReport::print(const Tracking &tracking)
{
    const QList<LookupTerm> terms = tracking.recognised.terms.mid(0, mostTermsShown);
    if (terms.isEmpty()) {
        m_output.line(tr("There is nothing in it to look for."), Output::Ink::Strong);
        m_output.line(tr("Type an order number, tracking number, phone number, e-mail address or name."));
        return;
    }
    m_output.line(tr("No order was found."), Output::Ink::Strong);
    printTried(terms, tracking.rights);
    printCheckDigits(terms);
    printNear(tracking.nearMatches);
    m_output.line(nextStep(tracking));
}

void MissReport::printTried(const QList<LookupTerm> &terms, const Rights &rights)
{
    QStringList tried;
    for (const LookupTerm &term : terms) {
        if (isTried(term, rights))
            tried << described(term);
    }
    if (!tried.isEmpty())
        m_output.line(tr("Looked for: %1.").arg(tried.join(u", "_s)));
    if (!rights.seesContacts)
        m_output.line(tr("Names, phone numbers and e-mail addresses are not searched here with this login; "
                         "order numbers and tracking numbers are."));
}

void MissReport::printCheckDigits(const QList<LookupTerm> &terms)
{
    for (const LookupTerm &term : terms) {
        if (term.kind != TermKind::TrackingNumber)
            continue;
        const QList<Candidate> candidates = recogniseNumber(m_catalogue, term.text);
        if (!candidates.isEmpty() && candidates.first().checkDigit == CheckDigit::Invalid)
            m_output.line(tr("If it is a number of %1, it should be %2.")
                              .arg(candidates.first().name, candidates.first().expected));
    }
}

void MissReport::printNear(const QList<NearMatch> &nearMatches)
{
    if (!nearMatches.isEmpty())
        m_output.line(tr("These come close:"));
    for (const NearMatch &match : nearMatches)
        m_output.line({{u"  "_s + match.order, Output::Ink::Strong}, {u"  "_s + match.why}});
}

QString MissReport::described(const LookupTerm &term)
{
    constexpr int longest = 40;
    QString text = term.text.size() <= longest ? term.text : term.text.left(longest) + u'…';
    switch (term.kind) {
    case TermKind::OrderNumber:
        return tr("order number %1").arg(text);
    case TermKind::TrackingNumber:
        return tr("tracking number %1").arg(text);
    case TermKind::Phone:
        return tr("phone %1").arg(text);
    case TermKind::Email:
        return tr("e-mail %1").arg(text);
    case TermKind::Name:
        return tr("name %1").arg(text);
    }
    return text;
}

QString MissReport::nextStep(const Tracking &tracking)
{
    if (tracking.databaseIsEmpty)
        return tr(
            "There are no orders yet. Fill the database with “mars-console sample load” or “mars-console "
            "import FILE”.");
    if (!tracking.nearMatches.isEmpty())
        return tr("Compare the number with the customer's, or track one of these.");
    if (!tracking.rights.seesContacts)
        return tr("Ask for the order number or the tracking number.");
    const bool triedName = std::any_of(tracking.recognised.terms.cbegin(), tracking.recognised.terms.cend(),
                                       [](const LookupTerm &term) { return term.kind == TermKind::Name; });
    return triedName ? tr("Ask for the order number, or try the phone or e-mail on the order.")
                     : tr("Ask for the order number, or try the phone, e-mail or name on the order.");
}

} // namespace mars::cli
