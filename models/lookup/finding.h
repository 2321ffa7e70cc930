// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/lexemes.h"
#include "lookup/numbershapes.h"

namespace mars {

/** A term found somewhere in a longer text, with what its weight depends on. */
struct Finding
{
    LookupTerm term;
    bool isWeak = false; ///< only its shape speaks for it
    bool isQuoted = false;
    qsizetype at = 0;
};

/** E-mail addresses; the lexemes they cover are taken out. */
[[nodiscard]] QList<Finding> emailsIn(QStringView text, QList<Lexeme> &lexemes);

/** Order numbers, tracking numbers and phones; recognise is called at most mostNumbersTried times. */
[[nodiscard]] QList<Finding> numbersIn(const QList<Lexeme> &lexemes, const NumberRecogniser &recognise);

/** The names writers give: "this is Ananya", "Regards, Ananya Deshpande". */
[[nodiscard]] QList<Finding> namesIn(const QList<Lexeme> &lexemes);

} // namespace mars
