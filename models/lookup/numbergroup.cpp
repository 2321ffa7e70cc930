// SPDX-License-Identifier: Apache-2.0
#include "lookup/numbergroup.h"

#include "lookup/numbershapes.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostParts = 16;
constexpr qsizetype mostPhoneParts = 5;
constexpr qsizetype longestSeparator = 3;
constexpr int fewestInternationalDigits = 8;
constexpr int fewestAnnouncedDigits = 5;
constexpr int fewestDigitsOfPrintedGroup = 2;
constexpr int mostDigitsOfPrintedGroup = 5;

} // namespace

qsizetype NumberGroup::size(QStringView signs) const
{
    const qsizetype most = std::min(mostParts, m_lexemes.size() - m_at);
    qsizetype size = 1;
    for (; size < most; ++size) {
        const Lexeme &next = part(size);
        const bool joins =
            next.digits > 0 && next.isAscii && next.before.size() <= longestSeparator &&
            std::all_of(next.before.begin(), next.before.end(), [&](QChar c) { return signs.contains(c); });
        if (!joins)
            break;
    }
    return size;
}

QString NumberGroup::key(qsizetype parts) const
{
    QString key;
    for (qsizetype i = 0; i < parts; ++i)
        key += part(i).text;
    return key;
}

QString NumberGroup::text(qsizetype parts) const
{
    QString text = part(0).before.endsWith(u'+') ? u"+"_s : QString();
    for (qsizetype i = 0; i < parts; ++i) {
        if (i > 0)
            text += part(i).before;
        text += part(i).text;
    }
    return text;
}

qsizetype NumberGroup::partsOfDate() const
{
    const Lexeme &first = part(0);
    const auto isPair = [&](qsizetype i) { return part(i).text.size() <= 2; };
    if (!first.isNumber() || first.text.size() > 4)
        return 0;
    if (first.before == u":"_s && isPair(0))
        return 1;
    for (const auto sign : {u"/", u"-", u"."}) {
        if (size(sign) != 3 || !isPair(1))
            continue;
        const bool yearLast = isPair(0) && (isPair(2) || part(2).digits == 4);
        const bool yearFirst = first.digits == 4 && isPair(2);
        if (yearLast || yearFirst)
            return 3;
    }
    return 0;
}

qsizetype NumberGroup::partsOfAmount() const
{
    const qsizetype parts = size(u",.");
    const bool hasSignBefore = std::any_of(part(0).before.begin(), part(0).before.end(),
                                           [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    const bool hasWordBehind = m_at + parts < m_lexemes.size() && cueOf(part(parts).text) == Cue::Money &&
                               part(parts).before.trimmed().isEmpty();
    return hasSignBefore || hasWordBehind ? parts : 0;
}

qsizetype NumberGroup::partsOfPhone(bool isAnnounced) const
{
    const bool isInternational = part(0).before.endsWith(u'+');
    const qsizetype most = std::min(size(u" -.()"), mostPhoneParts);
    qsizetype best = 0;
    QString digits;
    for (qsizetype parts = 1; parts <= most && part(parts - 1).isNumber(); ++parts) {
        digits += part(parts - 1).text;
        if (digits.size() > mostPhoneDigits)
            break;
        // "(212) 555-0142"
        const bool isNorthAmerican =
            parts == 3 && part(0).digits == 3 && part(1).digits == 3 && part(2).digits == 4;
        const bool fits = isInternational ? digits.size() >= fewestInternationalDigits
                          : isAnnounced   ? digits.size() >= fewestAnnouncedDigits
                                          : isWholePhone(digits) || isNorthAmerican;
        if (fits)
            best = parts;
    }
    return best;
}

bool NumberGroup::isYear() const
{
    const Lexeme &first = part(0);
    return first.digits == 4 && (first.text.startsWith(u"19") || first.text.startsWith(u"20"));
}

bool NumberGroup::isPrintedInGroups(qsizetype parts) const
{
    for (qsizetype i = 0; i < parts; ++i) {
        const bool isLast = i + 1 == parts;
        if (!part(i).isNumber() || part(i).digits > mostDigitsOfPrintedGroup ||
            (part(i).digits < fewestDigitsOfPrintedGroup && !isLast))
            return false;
    }
    return parts > 1;
}

} // namespace mars
