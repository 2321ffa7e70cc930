// SPDX-License-Identifier: Apache-2.0
#include "items/nearmatches.h"

#include "items/lookupmodel.h"

#include <algorithm>
#include <iterator>

namespace mars {

namespace {

constexpr int nearLimit = 8;

QString whyOf(const LookupMatch &match, const QList<NearKey> &keys)
{
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [&](const NearKey &near) { return leadsTo(near.term, match); });
    return found == keys.cend() ? QString() : found->why;
}

QString triedText(const QList<LookupTerm> &terms)
{
    QStringList tried;
    for (const LookupTerm &term : terms)
        tried.append(kindText(term.kind));
    tried.removeDuplicates();
    return LookupModel::tr("Looked for it as: %1.").arg(tried.join(QStringLiteral(", ")));
}

QString leftOutText(const Rights &rights)
{
    return rights.revealsContacts
               ? LookupModel::tr(
                     "With your login, names and parts of phone numbers or e-mail addresses are not "
                     "searched. Type the whole one, or the order number.")
               : LookupModel::tr(
                     "With your login, names, phone numbers and e-mail addresses are not searched. "
                     "Type the order number or the tracking number.");
}

/** Advises nothing that was tried already or leads nowhere. */
QString whatElse(const QList<LookupTerm> &terms, const Rights &rights)
{
    const auto tried = [&terms](TermKind kind) {
        return std::any_of(terms.cbegin(), terms.cend(),
                           [kind](const LookupTerm &term) { return term.kind == kind; });
    };
    const bool phoneHelps = !tried(TermKind::Phone) && (rights.seesContacts || rights.revealsContacts);
    const bool nameHelps = !tried(TermKind::Name) && rights.seesContacts;
    if (phoneHelps && nameHelps)
        return LookupModel::tr("Check it with the customer, or try the phone number or the name.");
    if (phoneHelps)
        return LookupModel::tr("Check it with the customer, or try the phone number.");
    if (nameHelps)
        return LookupModel::tr("Check it with the customer, or try the name.");
    return LookupModel::tr("Check it with the customer.");
}

/** Of a stand-in: what it does not have may be there all the same. */
QString notHereText(int days)
{
    return LookupModel::tr(
        "Only open orders and those of the last %n day(s) are kept on this computer; older ones "
        "are found again once the order database answers.",
        nullptr, days);
}

/** How it was looked for, and what comes of that. */
QString explanation(const QList<LookupTerm> &terms, const LookupAnswer &near, const Rights &rights)
{
    QList<LookupTerm> searched;
    std::copy_if(terms.cbegin(), terms.cend(), std::back_inserter(searched),
                 [&rights](const LookupTerm &term) { return isSearched(term, rights); });
    QStringList sentences;
    if (!searched.isEmpty())
        sentences.append(triedText(searched));
    if (searched.size() < terms.size())
        sentences.append(leftOutText(rights));
    if (near.daysSearched > 0)
        sentences.append(notHereText(near.daysSearched));
    if (!near.matches.isEmpty())
        sentences.append(LookupModel::tr("Did the customer mean one of these?"));
    else if (searched.size() == terms.size() && near.daysSearched == 0)
        sentences.append(whatElse(terms, rights));
    return sentences.join(u' ');
}

} // namespace

LookupRequest nearRequest(const QList<NearKey> &keys)
{
    LookupRequest request;
    request.limit = nearLimit;
    for (const NearKey &key : keys)
        request.terms.append(key.term);
    return request;
}

QList<LookupRow> missRows(const LookupRequest &request, const QList<NearKey> &keys, const LookupAnswer &near,
                          const Rights &rights, const ReaderContext &context)
{
    LookupRow missing;
    missing.kind = LookupRow::Kind::NotFound;
    missing.text = LookupModel::tr("No order matches %1").arg(request.terms.first().text);
    missing.extra = explanation(request.terms, near, rights);
    QList<LookupRow> rows{missing};
    for (const LookupMatch &match : near.matches) {
        rows.append(orderRow(LookupRow::Kind::NearMatch, match, context));
        rows.last().text = match.slips > 0 ? similarText(request.terms) : whyOf(match, keys);
    }
    return rows;
}

QList<LookupRow> noOrdersRows()
{
    LookupRow none;
    none.kind = LookupRow::Kind::NotFound;
    none.text = LookupModel::tr("No orders yet");
    none.extra = LookupModel::tr("An order can be found here as soon as there are some.");
    return {none};
}

QList<LookupRow> nothingRows(const Rights &rights)
{
    LookupRow nothing;
    nothing.kind = LookupRow::Kind::NotFound;
    nothing.text = LookupModel::tr("This text holds nothing to look for");
    if (rights.seesContacts)
        nothing.extra =
            LookupModel::tr("Type an order number, tracking number, phone number, e-mail address or name.");
    else if (rights.revealsContacts)
        nothing.extra = LookupModel::tr(
            "Type an order number or tracking number, or a whole phone number or e-mail address.");
    else
        nothing.extra = LookupModel::tr("Type an order number or tracking number.");
    return {nothing};
}

} // namespace mars
