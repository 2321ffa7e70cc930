// SPDX-License-Identifier: Apache-2.0
#include "lookup/cues.h"
#include "lookup/findings.h"

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostNameWords = 3;
constexpr qsizetype longestGap = 4; ///< "Regards,\n\nAnanya"

/** The lower-case words that end before this place, joined by one space; at most count of them. */
QString wordsBefore(const QList<Lexeme> &lexemes, qsizetype at, int count)
{
    QStringList words;
    for (qsizetype i = std::max<qsizetype>(0, at - count); i < at; ++i)
        words << lexemes[i].text.toString().toLower();
    return words.join(u' ');
}

bool isAnnounced(const QList<Lexeme> &lexemes, qsizetype at)
{
    for (int count = 1; count <= longestNameAnnouncement && count <= at; ++count) {
        if (announcesName(wordsBefore(lexemes, at, count)))
            return true;
    }
    return false;
}

/** Scripts without capitals cannot tell; there every word may be one. */
bool mayBeNamePart(const Lexeme &lexeme)
{
    return lexeme.isWord() && lexeme.text.size() >= 2 && lexeme.text.size() <= longestKey &&
           !lexeme.text.front().isLower() && !isProseWord(lexeme.text);
}

/** A name stays within its line and its sentence. */
bool continuesName(const Lexeme &lexeme)
{
    return lexeme.before == u" "_s || lexeme.before == u"-"_s || lexeme.before == u"'"_s ||
           lexeme.before == u". "_s;
}

} // namespace

void findNames(const QList<Lexeme> &lexemes, Findings &findings)
{
    for (qsizetype i = 1; i < lexemes.size(); ++i) {
        const Lexeme &first = lexemes[i];
        if (first.before.size() > longestGap || !mayBeNamePart(first) || !isAnnounced(lexemes, i))
            continue;
        QString name = first.text.toString();
        const qsizetype end = std::min(lexemes.size(), i + mostNameWords);
        for (qsizetype j = i + 1; j < end && mayBeNamePart(lexemes[j]) && continuesName(lexemes[j]); ++j)
            name.append(lexemes[j].before).append(lexemes[j].text);
        findings.add(TermKind::Name, name, first, true);
    }
}

} // namespace mars
