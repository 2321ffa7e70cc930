// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/cues.h"
#include "lookup/lexemes.h"

namespace mars {

/** The lexemes with digits from one place of a text on, and what they may be together. */
class NumberGroup
{
public:
    NumberGroup(const QList<Lexeme> &lexemes, qsizetype at)
        : m_lexemes(lexemes)
        , m_at(at)
    {
    }

    [[nodiscard]] const Lexeme &part(qsizetype i) const { return m_lexemes[m_at + i]; }
    /** How many parts belong together if only these signs may stand between them. */
    [[nodiscard]] qsizetype size(QStringView signs) const;
    /** The first parts without what stands between them. */
    [[nodiscard]] QString key(qsizetype parts) const;
    /** The first parts as they are written. */
    [[nodiscard]] QString text(qsizetype parts) const;

    // How many parts make one of these; 0 = none do.
    [[nodiscard]] qsizetype partsOfDate() const;   ///< "23/11/2026", "2026-11-23", the minutes of "10:42"
    [[nodiscard]] qsizetype partsOfAmount() const; ///< "₹1,499", "1500 rupees"
    [[nodiscard]] qsizetype partsOfPhone(bool isAnnounced) const;

    [[nodiscard]] bool isYear() const;
    /** "9400 1112 0620 6406": all digits, in the short groups in which long numbers are printed. */
    [[nodiscard]] bool isPrintedInGroups(qsizetype parts) const;

private:
    const QList<Lexeme> &m_lexemes;
    qsizetype m_at;
};

} // namespace mars
