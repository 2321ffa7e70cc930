// SPDX-License-Identifier: Apache-2.0
#include "store/reading/wordmeaning.h"

#include "domain/typingslips.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderfinder.h"
#include "store/reading/orderreader.h"

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype shortestPrefix = 2;
constexpr qsizetype shortestSound = 3;

bool soundsLike(const NameWord &typed, const NameWord &known, bool isPrefix)
{
    if (typed.phonetic.isEmpty())
        return false;
    return typed.phonetic == known.phonetic ||
           (isPrefix && typed.phonetic.size() >= shortestSound && known.phonetic.startsWith(typed.phonetic));
}

bool means(const NameWord &typed, const NameWord &known, bool isPrefix)
{
    return typed.folded == known.folded || (isPrefix && known.folded.startsWith(typed.folded)) ||
           soundsLike(typed, known, isPrefix);
}

void add(const QString &word, qint64 orders, WordMeaning &meaning)
{
    if (meaning.words.contains(word))
        return;
    meaning.words.append(word);
    meaning.orders += orders;
}

void readRange(Connection &connection, QLatin1StringView statement, const QString &from, const QString &until,
               WordMeaning &meaning)
{
    Query row = connection.query(statement);
    row.bind("from"_L1, from).bind("until"_L1, until).bind("limit"_L1, qint64(scanLimit) + 1);
    int rows = 0;
    while (row.next()) {
        if (++rows > scanLimit) {
            meaning.cut = true;
            return;
        }
        const QString word = row.text();
        add(word, row.integer(), meaning);
    }
}

// The least text after a whole key, where successor() is the least after a prefix.
QString justAfter(const QString &key)
{
    return key + QChar(1);
}

/** Of the words that these keys lead to, those that are near enough: two may share a form and yet differ by
 * more. */
void readSimilar(Connection &connection, QLatin1StringView statement, QLatin1StringView parameter,
                 const QStringList &keys, const TypedWord &typed, WordMeaning &meaning)
{
    Query row = connection.query(statement);
    row.bind(parameter, jsonArray(keys)).bind("limit"_L1, qint64(scanLimit));
    while (row.next()) {
        NameWord word;
        word.folded = row.text();
        word.phonetic = row.text();
        const qint64 orders = row.integer();
        if (typed.slipsTo(word, Spelling::WithSlips))
            add(word.folded, orders, meaning);
    }
}

} // namespace

std::optional<int> TypedWord::slipsTo(const NameWord &stored, Spelling spelling) const
{
    if (means(word, stored, isPrefix))
        return 0;
    const int most = spelling == Spelling::WithSlips ? mostSlips(word.folded) : 0;
    if (most == 0)
        return std::nullopt;
    const int whole = slipsBetween(word.folded, stored.folded, most);
    if (whole <= most)
        return whole;
    if (isPrefix && slipsBetween(word.folded, stored.folded, 1, true) <= 1)
        return 1;
    return std::nullopt;
}

WordMeaning meaningOf(Connection &connection, const TypedWord &typed, Spelling spelling)
{
    WordMeaning meaning;
    const NameWord &word = typed.word;
    const bool open = typed.isPrefix && word.folded.size() >= shortestPrefix;
    readRange(connection, "word_prefix"_L1, word.folded,
              open ? successor(word.folded) : justAfter(word.folded), meaning);
    if (!word.phonetic.isEmpty() && word.folded.size() >= shortestSound) {
        const bool openSound = typed.isPrefix && word.phonetic.size() >= shortestSound;
        readRange(connection, "word_sound"_L1, word.phonetic,
                  openSound ? successor(word.phonetic) : justAfter(word.phonetic), meaning);
    }
    if (spelling == Spelling::AsTyped || mostSlips(word.folded) == 0)
        return meaning;
    readSimilar(connection, "word_forms"_L1, "forms"_L1, formsWithSlips(word.folded), typed, meaning);
    if (typed.isPrefix)
        readSimilar(connection, "word_beginnings"_L1, "beginnings"_L1, beginningsWithSlip(word.folded), typed,
                    meaning);
    return meaning;
}

} // namespace mars
