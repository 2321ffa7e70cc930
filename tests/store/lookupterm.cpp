// SPDX-License-Identifier: Apache-2.0
#include "lookupterm.h"

#include "domain/lookupkeys.h"

namespace mars::test {

LookupTerm term(TermKind kind, const QString &text, bool isPrefix)
{
    switch (kind) {
    case TermKind::OrderNumber:
        return {kind, text, orderNumberKey(text), isPrefix};
    case TermKind::TrackingNumber:
        return {kind, text, trackingNumberKey(text), isPrefix};
    case TermKind::Phone:
        return {kind, text, phoneKey(text), isPrefix};
    case TermKind::Email:
        return {kind, text, text.toCaseFolded(), isPrefix};
    case TermKind::Name:
        break;
    }
    return {kind, text, {}, isPrefix};
}

} // namespace mars::test
