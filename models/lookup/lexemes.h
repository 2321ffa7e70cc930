// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace mars {

/** A run of letters, marks and digits. */
struct Lexeme
{
    QStringView text;
    QStringView before; ///< what stands between it and the lexeme before it
    qsizetype at = 0;   ///< where it begins in the text
    int digits = 0;
    bool isAscii = true;
    bool isQuoted = false; ///< in the quoted part of a reply

    [[nodiscard]] bool isNumber() const { return digits == text.size(); }
    [[nodiscard]] bool isWord() const { return digits == 0; }
    [[nodiscard]] qsizetype end() const { return at + text.size(); }
};

/** All of them, in one pass. The text must outlive the result. */
[[nodiscard]] QList<Lexeme> lexemesOf(QStringView text);

} // namespace mars
