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

bool leadsTo(const LookupTerm &term, const LookupMatch &match)
{
    return term.kind == match.matchedBy && keysOf(match.matchedBy, match.matchedText).contains(term.key);
}

} // namespace mars
