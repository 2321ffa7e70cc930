// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersummary.h"
#include "domain/rights.h"

namespace mars {

/** What a piece of typed or pasted text was recognised as. */
enum class TermKind { OrderNumber, TrackingNumber, Phone, Email, Name };

/** One thing to look for. key is the normal form from lookupkeys.h; for a Name the words of the text decide.
 */
struct LookupTerm
{
    TermKind kind = TermKind::Name;
    QString text; ///< as it was written
    QString key;
    bool isPrefix = true; ///< false: the whole key must match

    friend bool operator==(const LookupTerm &, const LookupTerm &) = default;
};

/** Whether this is looked for with these rights. Where contacts are masked, names and parts of phones and
 * addresses are not, and whole ones only where each such look is recorded. */
[[nodiscard]] bool isSearched(const LookupTerm &term, const Rights &rights);

/** Terms in the order of their weight. Alternatives: an order matching any of them is a match, the first term
 * wins. */
struct LookupRequest
{
    QList<LookupTerm> terms;
    int limit = 20;
    QString person = {}; ///< who looks; recorded with a look-up for which that is the condition
};

struct LookupMatch
{
    OrderSummary order;
    TermKind matchedBy = TermKind::OrderNumber;
    QString matchedText;     ///< the stored text that matched: "+91 98200 00417"
    bool exact = false;      ///< the whole key matched, not a prefix of it
    bool superseded = false; ///< matched by a tracking number that was replaced since
    /** All kinds of whole keys that led to it, matchedBy among them, in the order of the request. */
    QList<TermKind> exactKinds = {};
    /** Typing errors that lie between the text and the name: more than none make it a guess. */
    int slips = 0;
};

/** Whether the stored text that matched has the term's whole key; never for names. */
[[nodiscard]] bool leadsTo(const LookupTerm &term, const LookupMatch &match);

struct LookupAnswer
{
    QList<LookupMatch> matches; ///< by LookupRank, then the fewest slips first, then the newest
    /** The terms that led to any order without a slip, in the order of the request; a match names only the
     * first of its own.
     */
    QList<LookupTerm> foundTerms;
    /** 0 = it was looked for among all orders; else only among the open ones and those that changed in so
     * many days, which a stand-in has. */
    int daysSearched = 0;
    bool moreThanCounted = false; ///< the scan was cut at its limit: "over 1,000, keep typing"
};

} // namespace mars
