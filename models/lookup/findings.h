// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lexemes.h"
#include "lookup/numbershapes.h"

#include <QHash>

namespace mars {

/** A term found somewhere in a longer text, with what its weight depends on. */
struct Finding
{
    LookupTerm term;
    bool isWeak = false; ///< only its shape speaks for it
    bool isQuoted = false;
    qsizetype at = 0;
};

/**
 * What was found in a text. Keeps the first few of every sort, so that a text of nothing but numbers costs no
 * more than a letter.
 */
class Findings
{
public:
    /** Text found at this lexeme; dropped if it has no key of its kind or enough of its sort are known. */
    void add(TermKind kind, QStringView text, const Lexeme &where, bool isWeak = false);

    [[nodiscard]] bool hasStrong(TermKind kind) const;
    /** Surely meant before guessed, by kind, fresh before quoted, in the order of the text. */
    [[nodiscard]] QList<Finding> byWeight() const;

private:
    QList<Finding> m_findings;
    QHash<int, int> m_tried; ///< per sort: kind, weak or not, quoted or not
};

/** E-mail addresses; the lexemes they cover are taken out. */
void findEmails(QStringView text, QList<Lexeme> &lexemes, Findings &findings);

/** Order numbers, tracking numbers and phones; recognise is called at most mostNumbersTried times. */
void findNumbers(const QList<Lexeme> &lexemes, const NumberRecogniser &recognise, Findings &findings);

/** The names writers give: "this is Ananya", "Regards, Ananya Deshpande". */
void findNames(const QList<Lexeme> &lexemes, Findings &findings);

} // namespace mars
