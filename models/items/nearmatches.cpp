// SPDX-License-Identifier: Apache-2.0
#include "items/nearmatches.h"

#include "items/lookupmodel.h"

#include <algorithm>

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

/** Advises nothing that was tried already. */
QString whatElse(const QList<LookupTerm> &terms)
{
    const auto tried = [&terms](TermKind kind) {
        return std::any_of(terms.cbegin(), terms.cend(),
                           [kind](const LookupTerm &term) { return term.kind == kind; });
    };
    if (!tried(TermKind::Phone) && !tried(TermKind::Name))
        return LookupModel::tr("Check it with the customer, or try the phone number or the name.");
    if (!tried(TermKind::Phone))
        return LookupModel::tr("Check it with the customer, or try the phone number.");
    if (!tried(TermKind::Name))
        return LookupModel::tr("Check it with the customer, or try the name.");
    return LookupModel::tr("Check it with the customer.");
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
                          const ReaderContext &context)
{
    LookupRow missing;
    missing.kind = LookupRow::Kind::NotFound;
    missing.text = LookupModel::tr("No order matches %1").arg(request.terms.first().text);
    missing.extra = triedText(request.terms);
    if (!near.matches.isEmpty())
        missing.extra += u' ' + LookupModel::tr("Did the customer mean one of these?");
    else
        missing.extra += u' ' + whatElse(request.terms);
    QList<LookupRow> rows{missing};
    for (const LookupMatch &match : near.matches) {
        rows.append(orderRow(LookupRow::Kind::NearMatch, match, context));
        rows.last().text = whyOf(match, keys);
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

QList<LookupRow> nothingRows()
{
    LookupRow nothing;
    nothing.kind = LookupRow::Kind::NotFound;
    nothing.text = LookupModel::tr("This text holds nothing to look for");
    nothing.extra =
        LookupModel::tr("Type an order number, tracking number, phone number, e-mail address or name.");
    return {nothing};
}

} // namespace mars
