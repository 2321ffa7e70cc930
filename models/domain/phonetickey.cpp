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
    {u"jn", u"gy"}, {u"dny", u"gy"}, {u"x", u"ks"}, {u"qui", u"ki"}, {u"q", u"k"},   {u"z", u"j"},
    {u"chh", u"C"}, {u"ch", u"C"},   {u"ck", u"k"}, {u"ce", u"se"},  {u"ci", u"si"}, {u"c", u"k"},
    {u"C", u"c"},   {u"sh", u"s"},   {u"th", u"t"}, {u"dh", u"d"},   {u"bh", u"b"},  {u"gh", u"g"},
    {u"kh", u"k"},  {u"jh", u"j"},   {u"ph", u"f"}, {u"rh", u"r"},   {u"vh", u"v"},
};
constexpr Spelling vowels[] = {
    {u"aa", u"a"}, {u"ee", u"i"}, {u"ii", u"i"}, {u"oo", u"u"}, {u"uu", u"u"},  {u"ue", u"u"},
    {u"oe", u"o"}, {u"au", u"o"}, {u"ou", u"o"}, {u"ei", u"e"}, {u"ao", u"av"},
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

/** nayar and nair, narayan and narain, ayesha and aisha; then ai, ay and ey are one vowel. */
QString settleAi(QString text)
{
    for (qsizetype at = 0; at + 2 < text.size(); ++at) {
        const QStringView three = QStringView(text).mid(at, 3);
        if (three == u"aya" || three == u"aye")
            text.replace(at, 3, QStringLiteral("ai"));
    }
    return text.replace(QStringLiteral("ai"), QStringLiteral("e"))
        .replace(QStringLiteral("ei"), QStringLiteral("e"));
}

/** An e that is heard as a (verma, mukherjee, sehgal, ahmed, jaswinder) or not at all (bose, rathore). */
bool isWeakE(const QString &text, qsizetype at)
{
    const qsizetype last = text.size() - 1;
    if (text.at(at) != u'e')
        return false;
    if (at < last && (text.at(at + 1) == u'r' || text.at(at + 1) == u'h'))
        return !vowelAt(text, at + 2);
    if (at == last - 1 && text.at(last) == u'd')
        return at > 0 && !isVowel(text.at(at - 1));
    return at == last && at > 1 && text.at(at - 2) == u'o' && !isVowel(text.at(at - 1));
}

/** An o that is heard as a: tandon, menon. */
bool isWeakO(const QString &text, qsizetype at)
{
    return at > 2 && at == text.size() - 2 && text.at(at) == u'o' && text.back() == u'n' &&
           !isVowel(text.at(at - 1));
}

QString withoutWeakVowels(const QString &text)
{
    QString key;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isWeak = text.at(at) == u'a' || isWeakE(text, at) || isWeakO(text, at);
        if (at == 0)
            key += isWeak ? QChar(u'a') : text.at(at);
        else if (!isWeak)
            key += text.at(at);
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
    if (key.startsWith(u"ayy")) // iyer, iyengar
        key.replace(0, 3, QStringLiteral("iy"));
    respell(key, consonants);
    respell(key, vowels);
    key = withoutDoubles(settleAi(settleGlides(withoutDoubles(key))));
    return withoutWeakVowels(key);
}

} // namespace mars
