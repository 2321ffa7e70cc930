// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"
#include "items/readercontext.h"

namespace mars {

/** One row of the drop-down under the search box. */
struct LookupRow
{
    enum class Kind {
        Best,       ///< the first match, with its answer as soon as it is known
        Section,    ///< a heading; not selectable
        Match,      ///< another match
        SamePerson, ///< another order of the person of the best match
        NotFound,   ///< what was looked for and how; not selectable
        NearMatch,  ///< an order one slip away, with the reason
        Note,       ///< "over 1,000", "outside this view"; not selectable
        Failed      ///< the look-up failed; choosing it tries again
    };

    Kind kind = Kind::Match;
    QString text;  ///< heading, note, error, or why
    QString extra; ///< second line of NotFound
    LookupMatch match;
    std::optional<Answer> answer;
    QString carrier; ///< name
};

/** "phone", "order number". */
[[nodiscard]] QString kindText(TermKind kind);
/** "by phone, e-mail", "by tracking no. 73833940482". */
[[nodiscard]] QString foundByText(const LookupMatch &match);
/** Of a name that was typed with slips: "similar to “Shrama”". */
[[nodiscard]] QString similarText(const QList<LookupTerm> &terms);

/** The row of an order, with its carrier's name and, where that led to it, the number it had before. */
[[nodiscard]] LookupRow orderRow(LookupRow::Kind kind, const LookupMatch &match,
                                 const ReaderContext &context);

} // namespace mars
