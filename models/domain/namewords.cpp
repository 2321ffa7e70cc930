// SPDX-License-Identifier: Apache-2.0
#include "domain/lookupkeys.h"

#include "domain/namefolding.h"
#include "domain/phonetickey.h"

namespace mars {
namespace {

/** What a name of a person never exceeds; a pasted page must not cost seconds. */
constexpr qsizetype mostWords = 16;
constexpr qsizetype longestWord = 64;
constexpr qsizetype longestName = 2048;

/** Written inside one word: O'Brien, D’Souza, and the joiners of Indian scripts. */
bool isSilent(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || QChar::category(c) == QChar::Other_Format;
}

QStringList words(QStringView name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < mostWords)
            words.append(word);
        word.clear();
    };
    const QList<uint> points = name.left(longestName).toUcs4();
    for (const char32_t c : points) {
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            if (word.size() < longestWord)
                word += QStringView(QChar::fromUcs4(c));
        } else if (!isSilent(c)) {
            finish();
        }
    }
    finish();
    return words;
}

} // namespace

QList<NameWord> nameWords(QStringView name)
{
    QList<NameWord> found;
    const QStringList written = words(name);
    for (const QString &word : written) {
        const QStringList latin = foldedWords(word);
        for (const QString &folded : latin) {
            const NameWord nameWord{folded, phoneticKey(folded)};
            if (!found.contains(nameWord))
                found.append(nameWord);
        }
    }
    return found;
}

void warmUpLookupKeys()
{
    static_cast<void>(nameWords(u"शर्मा"));
    static_cast<void>(phoneKey(u"+91 98765 43210"));
}

} // namespace mars
