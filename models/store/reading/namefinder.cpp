// SPDX-License-Identifier: Apache-2.0
#include "store/reading/namefinder.h"

#include "domain/typingslips.h"
#include "store/engine/connection.h"
#include "store/reading/orderfinder.h"
#include "store/reading/orderreader.h"
#include "store/reading/wordmeaning.h"
#include "store/writing/derivedcolumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

constexpr qsizetype shortestDriver = 3;
constexpr int fewOrders = 5; ///< with which a name may as well have been typed wrongly

using TypedWords = QList<TypedWord>;
using Name = QList<NameWord>;

TypedWords typedWords(const LookupTerm &term)
{
    TypedWords typed;
    for (const NameWord &word : searchWords(term.text))
        typed.append({word, term.isPrefix});
    return typed;
}

/** The cheapest typed word that is long enough, else the cheapest. */
WordMeaning driver(Connection &connection, const TypedWords &typed, Spelling spelling)
{
    WordMeaning best;
    bool found = false;
    const bool anyLong = std::any_of(typed.begin(), typed.end(), [](const TypedWord &typedWord) {
        return typedWord.word.folded.size() >= shortestDriver;
    });
    for (const TypedWord &typedWord : typed) {
        if (anyLong && typedWord.word.folded.size() < shortestDriver)
            continue;
        const WordMeaning meaning = meaningOf(connection, typedWord, spelling);
        if (!found || meaning.orders < best.orders)
            best = meaning;
        found = true;
    }
    return best;
}

QHash<OrderId, QDateTime> candidatesOf(Connection &connection, const WordMeaning &meaning,
                                       const TypedWords &typed)
{
    // A single word is all that is asked for, so few of each word are enough; else most will be sieved out.
    // Two letters say so little that more than a thousand orders would help nobody.
    const bool isOnlyWord = typed.size() == 1;
    const qint64 each = isOnlyWord ? scanLimit / 10 : scanLimit;
    const bool isShort = isOnlyWord && typed.first().word.folded.size() < shortestDriver;
    QHash<OrderId, QDateTime> orders;
    Query row = connection.query("name_candidates"_L1);
    row.bind("words"_L1, jsonArray(meaning.words))
        .bind("each"_L1, each)
        .bind("limit"_L1, qint64(scanLimit) * (isShort ? 1 : 5));
    while (row.next()) {
        const OrderId order = row.integer();
        orders.insert(order, row.moment());
    }
    return orders;
}

QHash<OrderId, Name> namesOf(Connection &connection, const QList<OrderId> &orders)
{
    QHash<OrderId, Name> names;
    Query row = connection.query("name_words"_L1);
    row.bind("ids"_L1, jsonArray(orders));
    while (row.next()) {
        Name &name = names[row.integer()];
        name.append({row.text(), row.text()});
    }
    return names;
}

bool isWholeName(const TypedWords &typed, const Name &name)
{
    return typed.size() == name.size() &&
           std::all_of(typed.begin(), typed.end(), [&name](const TypedWord &typedWord) {
               return std::any_of(name.begin(), name.end(), [&typedWord](const NameWord &known) {
                   return known.folded == typedWord.word.folded;
               });
           });
}

/** The slips between all that was typed and the name; nothing where a typed word is in it under no spelling.
 */
std::optional<int> slipsTo(const Name &name, const TypedWords &typed, Spelling spelling)
{
    int all = 0;
    for (const TypedWord &typedWord : typed) {
        std::optional<int> fewest;
        for (const NameWord &known : name) {
            const std::optional<int> slips = typedWord.slipsTo(known, spelling);
            if (slips && (!fewest || *slips < *fewest))
                fewest = slips;
        }
        if (!fewest)
            return std::nullopt;
        all += *fewest;
    }
    return all;
}

/** How many orders there are with such a name, as far as they are read. */
qsizetype find(Connection &connection, const TypedWords &typed, Spelling spelling, qsizetype index,
               Candidates &candidates)
{
    const WordMeaning meaning = driver(connection, typed, spelling);
    if (meaning.words.isEmpty())
        return 0;
    if (spelling == Spelling::AsTyped && (meaning.cut || meaning.orders > scanLimit))
        candidates.cutOff();
    const QHash<OrderId, QDateTime> placedAt = candidatesOf(connection, meaning, typed);
    const QHash<OrderId, Name> names = namesOf(connection, placedAt.keys());
    qsizetype found = 0;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const std::optional<int> slips = slipsTo(it.value(), typed, spelling);
        if (!slips)
            continue;
        ++found;
        FoundOrder order;
        order.order = it.key();
        order.placedAt = placedAt.value(it.key());
        order.term = index;
        order.exact = isWholeName(typed, it.value());
        order.slips = *slips;
        candidates.add(order);
    }
    return found;
}

} // namespace

void findByName(Connection &connection, const LookupTerm &term, qsizetype index, Candidates &candidates)
{
    const TypedWords typed = typedWords(term);
    if (typed.isEmpty())
        return;
    const qsizetype found = find(connection, typed, Spelling::AsTyped, index, candidates);
    const bool maySlip = std::any_of(typed.begin(), typed.end(), [](const TypedWord &typedWord) {
        return mostSlips(typedWord.word.folded) > 0;
    });
    if (found < fewOrders && term.isPrefix && maySlip)
        find(connection, typed, Spelling::WithSlips, index, candidates);
}

} // namespace mars
