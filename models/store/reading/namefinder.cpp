// SPDX-License-Identifier: Apache-2.0
#include "store/reading/namefinder.h"

#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderfinder.h"
#include "store/reading/orderreader.h"
#include "store/writing/derivedcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype shortestPrefix = 3;
constexpr qsizetype shortestSound = 3;

/** The stored words that one typed word may mean. */
struct Meaning
{
    QStringList words;
    qint64 orders = 0;
    bool cut = false;
};

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

void readWords(Connection &connection, QLatin1StringView statement, const QString &from, const QString &until,
               Meaning &meaning)
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
        const qint64 orders = row.integer();
        if (meaning.words.contains(word))
            continue;
        meaning.words.append(word);
        meaning.orders += orders;
    }
}

// The least text after a whole key, where successor() is the least after a prefix.
QString justAfter(const QString &key)
{
    return key + QChar(1);
}

Meaning meaningOf(Connection &connection, const NameWord &typed, bool isPrefix)
{
    Meaning meaning;
    const bool open = isPrefix && typed.folded.size() >= shortestPrefix;
    readWords(connection, "word_prefix"_L1, typed.folded,
              open ? successor(typed.folded) : justAfter(typed.folded), meaning);
    if (typed.phonetic.isEmpty() || typed.folded.size() < shortestPrefix)
        return meaning;
    const bool openSound = isPrefix && typed.phonetic.size() >= shortestSound;
    readWords(connection, "word_sound"_L1, typed.phonetic,
              openSound ? successor(typed.phonetic) : justAfter(typed.phonetic), meaning);
    return meaning;
}

/** The cheapest typed word that is long enough, else the cheapest. */
Meaning driver(Connection &connection, const QList<NameWord> &typed, bool isPrefix)
{
    Meaning best;
    bool found = false;
    const bool anyLong = std::any_of(typed.begin(), typed.end(), [](const NameWord &word) {
        return word.folded.size() >= shortestPrefix;
    });
    for (const NameWord &word : typed) {
        if (anyLong && word.folded.size() < shortestPrefix)
            continue;
        const Meaning meaning = meaningOf(connection, word, isPrefix);
        if (!found || meaning.orders < best.orders)
            best = meaning;
        found = true;
    }
    return best;
}

QHash<OrderId, QDateTime> candidatesOf(Connection &connection, const Meaning &meaning, bool isOnlyWord)
{
    // A single word is all that is asked for, so few of each word are enough; else most will be sieved out.
    const qint64 each = isOnlyWord ? scanLimit / 10 : scanLimit;
    QHash<OrderId, QDateTime> orders;
    Query row = connection.query("name_candidates"_L1);
    row.bind("words"_L1, jsonArray(meaning.words))
        .bind("each"_L1, each)
        .bind("limit"_L1, qint64(scanLimit) * 5);
    while (row.next()) {
        const OrderId order = row.integer();
        orders.insert(order, row.moment());
    }
    return orders;
}

QHash<OrderId, QList<NameWord>> wordsOf(Connection &connection, const QList<OrderId> &orders)
{
    QHash<OrderId, QList<NameWord>> words;
    Query row = connection.query("name_words"_L1);
    row.bind("ids"_L1, jsonArray(orders));
    while (row.next()) {
        QList<NameWord> &name = words[row.integer()];
        name.append({row.text(), row.text()});
    }
    return words;
}

bool isWholeName(const QList<NameWord> &typed, const QList<NameWord> &name)
{
    return typed.size() == name.size() &&
           std::all_of(typed.begin(), typed.end(), [&name](const NameWord &word) {
               return std::any_of(name.begin(), name.end(),
                                  [&word](const NameWord &known) { return known.folded == word.folded; });
           });
}

} // namespace

void findByName(Connection &connection, const LookupTerm &term, qsizetype index, Candidates &candidates)
{
    const QList<NameWord> typed = searchWords(term.text);
    if (typed.isEmpty())
        return;
    const Meaning meaning = driver(connection, typed, term.isPrefix);
    if (meaning.words.isEmpty())
        return;
    if (meaning.cut || meaning.orders > scanLimit)
        candidates.cutOff();
    const QHash<OrderId, QDateTime> placedAt = candidatesOf(connection, meaning, typed.size() == 1);
    const QHash<OrderId, QList<NameWord>> names = wordsOf(connection, placedAt.keys());
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QList<NameWord> &name = it.value();
        const bool all = std::all_of(typed.begin(), typed.end(), [&](const NameWord &word) {
            return std::any_of(name.begin(), name.end(),
                               [&](const NameWord &known) { return means(word, known, term.isPrefix); });
        });
        if (all)
            candidates.add({it.key(), placedAt.value(it.key()), index, {}, isWholeName(typed, name), false});
    }
}

} // namespace mars
