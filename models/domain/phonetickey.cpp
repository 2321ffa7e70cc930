// SPDX-License-Identifier: Apache-2.0
#include "domain/phonetickey.h"

#include <QStringView>

namespace mars {
namespace {

struct Spelling
{
    QStringView written;
    QStringView key;
};

// In this order; ch waits as C, because a single c is another sound.
constexpr Spelling consonants[] = {
    {u"jn", u"gy"}, {u"dny", u"gy"}, {u"x", u"ks"},  {u"q", u"k"},   {u"z", u"j"},  {u"chh", u"C"},
    {u"ch", u"C"},  {u"ck", u"k"},   {u"ce", u"se"}, {u"ci", u"si"}, {u"c", u"k"},  {u"C", u"c"},
    {u"sh", u"s"},  {u"th", u"t"},   {u"dh", u"d"},  {u"bh", u"b"},  {u"gh", u"g"}, {u"kh", u"k"},
    {u"jh", u"j"},  {u"ph", u"f"},   {u"rh", u"r"},
};
constexpr Spelling vowels[] = {
    {u"aa", u"a"}, {u"ee", u"i"}, {u"ii", u"i"}, {u"oo", u"u"}, {u"uu", u"u"},
    {u"ue", u"u"}, {u"oe", u"o"}, {u"au", u"o"}, {u"ou", u"o"}, {u"ei", u"e"},
};

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

bool vowelAt(const QString &text, qsizetype at)
{
    return at < text.size() && isVowel(text.at(at));
}

QString withoutDoubles(const QString &text)
{
    QString single;
    for (const QChar c : text) {
        if (single.isEmpty() || single.back() != c || c.isDigit())
            single += c;
    }
    return single;
}

/** w closes a vowel (chowdhury) or is a v (rawat); y closes one (pandey) or stands for i (reddy, priya). */
QString settleGlides(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool beforeVowel = vowelAt(text, at + 1);
        if (text.at(at) == u'w') {
            if (!beforeVowel && at > 0 && text.at(at - 1) == u'o')
                text.remove(at--, 1);
            else
                text[at] = u'v';
        } else if (text.at(at) == u'y' && !beforeVowel) {
            text[at] = u'i';
        } else if (text.at(at) == u'y' && at > 0 && text.at(at - 1) == u'i') {
            text.remove(at--, 1);
        }
    }
    return text;
}

/** nayar and nair, narayan and narain; then ai, ay and ey are one vowel. */
QString settleAi(QString text)
{
    for (qsizetype at = 1; at + 2 < text.size(); ++at) {
        if (QStringView(text).mid(at, 3) == u"aya")
            text.replace(at, 3, QStringLiteral("ai"));
    }
    return text.replace(QStringLiteral("ai"), QStringLiteral("e"))
        .replace(QStringLiteral("ei"), QStringLiteral("e"));
}

/** verma and varma, banerjee and banarji: an e before r and a consonant is an a. */
QString withoutWeakVowels(const QString &text)
{
    QString key;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isWeakE =
            c == u'e' && at + 2 < text.size() && text.at(at + 1) == u'r' && !vowelAt(text, at + 2);
        if (at == 0)
            key += isWeakE ? QChar(u'a') : c;
        else if (c != u'a' && !isWeakE)
            key += c;
    }
    return key;
}

template<std::size_t N>
void respell(QString &text, const Spelling (&table)[N])
{
    for (const Spelling &spelling : table)
        text.replace(spelling.written.toString(), spelling.key.toString());
}

} // namespace

QString phoneticKey(const QString &folded)
{
    QString key = folded;
    respell(key, consonants);
    respell(key, vowels);
    key = withoutDoubles(settleAi(settleGlides(withoutDoubles(key))));
    return withoutWeakVowels(key);
}

} // namespace mars
