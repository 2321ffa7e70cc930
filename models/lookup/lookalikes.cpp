// SPDX-License-Identifier: Apache-2.0
#include "lookup/lookalikes.h"

#include <algorithm>

namespace mars {
namespace {

struct Pair
{
    QChar letter;
    QChar digit;
};

constexpr Pair pairs[] = {{u'O', u'0'}, {u'I', u'1'}, {u'L', u'1'}, {u'S', u'5'}, {u'B', u'8'}};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar asDigit(QChar c)
{
    const auto *pair =
        std::find_if(std::begin(pairs), std::end(pairs), [c](const Pair &p) { return p.letter == c; });
    return pair != std::end(pairs) ? pair->digit : c;
}

QChar asLetter(QChar c)
{
    const auto *pair =
        std::find_if(std::begin(pairs), std::end(pairs), [c](const Pair &p) { return p.digit == c; });
    return pair != std::end(pairs) ? pair->letter : c;
}

/** The key with letters only before the place and digits only from there on; empty where that cannot be. */
QString sortedAt(const QString &key, qsizetype place)
{
    QString sorted = key;
    for (qsizetype i = 0; i < key.size(); ++i) {
        sorted[i] = i < place ? asLetter(key[i]) : asDigit(key[i]);
        if (isDigit(sorted[i]) == (i < place))
            return {};
    }
    return sorted;
}

} // namespace

QStringList lookAlikes(const QString &key)
{
    QStringList result;
    const auto digits = std::count_if(key.begin(), key.end(), isDigit);
    if (digits == 0 || digits == key.size())
        return result;
    const auto add = [&](const QString &other) {
        if (!other.isEmpty() && other != key && !result.contains(other))
            result << other;
    };
    for (qsizetype place = 0; place < key.size(); ++place)
        add(sortedAt(key, place));
    for (qsizetype i = 0; i < key.size(); ++i) {
        for (const auto &[letter, digit] : pairs) {
            if (key[i] == letter || key[i] == digit)
                add(QString(key).replace(i, 1, key[i] == letter ? digit : letter));
        }
    }
    return result;
}

} // namespace mars
