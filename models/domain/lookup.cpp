// SPDX-License-Identifier: Apache-2.0
#include "domain/lookup.h"

#include "domain/lookupkeys.h"

namespace mars {

static QStringList keysOf(TermKind kind, const QString &stored)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return {orderNumberKey(stored), digitRun(stored)};
    case TermKind::TrackingNumber:
        return {trackingNumberKey(stored)};
    case TermKind::Phone:
        return {phoneKey(stored)};
    case TermKind::Email:
        return {emailKey(stored)};
    case TermKind::Name:
        break;
    }
    return {};
}

static bool isWholeContact(const LookupTerm &term)
{
    constexpr qsizetype wholePhone = 10;
    const qsizetype at = term.key.indexOf(u'@');
    return term.kind == TermKind::Phone ? term.key.size() >= wholePhone
                                        : at > 0 && term.key.lastIndexOf(u'.') > at + 1;
}

bool isSearched(const LookupTerm &term, const Rights &rights)
{
    switch (term.kind) {
    case TermKind::OrderNumber:
    case TermKind::TrackingNumber:
        return true;
    case TermKind::Phone:
    case TermKind::Email:
        return rights.seesContacts || (rights.revealsContacts && isWholeContact(term));
    case TermKind::Name:
        return rights.seesContacts;
    }
    Q_UNREACHABLE();
}

bool leadsTo(const LookupTerm &term, const LookupMatch &match)
{
    return term.kind == match.matchedBy && keysOf(match.matchedBy, match.matchedText).contains(term.key);
}

} // namespace mars
