// SPDX-License-Identifier: Apache-2.0
#include "lookup/lexemes.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

/** "On Mon, 23 Nov 2026, Mars wrote:" and the like: everything below was written before. */
bool opensQuotation(QStringView line)
{
    line = line.trimmed();
    if (line.startsWith("-----"_L1) && line.contains("message"_L1, Qt::CaseInsensitive))
        return true;
    if (!line.endsWith(u':'))
        return false;
    return (line.startsWith("On "_L1) && line.endsWith("wrote:"_L1)) ||
           (line.startsWith("Am "_L1) && line.contains("schrieb"_L1)) || line.endsWith(u"ने लिखा:");
}

bool belongsToLexeme(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/** Surrogates are let through above so that letters beyond the BMP stay whole; emoji are not letters. */
bool holdsLetterOrDigit(QStringView text)
{
    const auto codePoints = text.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(),
                       [](uint c) { return QChar::isLetterOrNumber(c); });
}

Lexeme lexeme(QStringView text, qsizetype from, qsizetype to, qsizetype lastEnd, bool isQuoted)
{
    Lexeme result;
    result.text = text.sliced(from, to - from);
    result.before = text.sliced(lastEnd, from - lastEnd);
    result.at = from;
    result.isQuoted = isQuoted;
    for (const QChar c : result.text) {
        result.digits += c >= u'0' && c <= u'9';
        result.isAscii = result.isAscii && c.unicode() < 0x80;
    }
    return result;
}

} // namespace

QList<Lexeme> lexemesOf(QStringView text)
{
    QList<Lexeme> result;
    qsizetype lastEnd = 0;
    bool belowQuotation = false;
    for (qsizetype lineStart = 0; lineStart < text.size();) {
        const qsizetype found = text.indexOf(u'\n', lineStart);
        const qsizetype lineEnd = found < 0 ? text.size() : found;
        const auto line = text.sliced(lineStart, lineEnd - lineStart);
        belowQuotation = belowQuotation || opensQuotation(line);
        const bool isQuoted = belowQuotation || line.trimmed().startsWith(u'>');
        for (qsizetype at = lineStart; at < lineEnd;) {
            const qsizetype from = at;
            while (at < lineEnd && belongsToLexeme(text[at]))
                ++at;
            if (at > from && holdsLetterOrDigit(text.sliced(from, at - from))) {
                result << lexeme(text, from, at, lastEnd, isQuoted);
                lastEnd = at;
            }
            at = std::max(at, from + 1);
        }
        lineStart = lineEnd + 1;
    }
    return result;
}

} // namespace mars
