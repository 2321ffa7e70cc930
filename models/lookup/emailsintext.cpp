// SPDX-License-Identifier: Apache-2.0
#include "lookup/findings.h"

#include <algorithm>

namespace mars {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestDomain = 253;

bool standsInLocalPart(QChar c)
{
    return c.isLetterOrNumber() || u"._%+-'"_s.contains(c);
}

bool standsInDomain(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

/** The address around the @ at this place; empty if there is none. */
QStringView addressAround(QStringView text, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && at - from < longestLocalPart && standsInLocalPart(text[from - 1]))
        --from;
    while (from < at && !text[from].isLetterOrNumber())
        ++from;
    qsizetype to = at + 1;
    while (to < text.size() && to - at <= longestDomain && standsInDomain(text[to]))
        ++to;
    while (to > at + 1 && !text[to - 1].isLetterOrNumber())
        --to;
    const bool hasDot = text.sliced(at + 1, to - at - 1).contains(u'.');
    return from < at && hasDot ? text.sliced(from, to - from) : QStringView();
}

} // namespace

void findEmails(QStringView text, QList<Lexeme> &lexemes, Findings &findings)
{
    QList<Lexeme> rest;
    auto next = lexemes.cbegin();
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const auto address = addressAround(text, at);
        if (address.isEmpty())
            continue;
        const qsizetype from = address.begin() - text.begin();
        for (; next != lexemes.cend() && next->end() <= from; ++next)
            rest << *next;
        if (next != lexemes.cend())
            findings.add(TermKind::Email, address, *next);
        while (next != lexemes.cend() && next->at < from + address.size())
            ++next;
    }
    std::copy(next, lexemes.cend(), std::back_inserter(rest));
    lexemes = rest;
}

} // namespace mars
