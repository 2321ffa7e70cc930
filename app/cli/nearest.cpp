// SPDX-License-Identifier: Apache-2.0
#include "cli/nearest.h"

#include <numeric>
#include <QList>

namespace mars::cli {

namespace {

/** Letters to change, add, drop or swap with their neighbour. */
int distance(const QString &a, const QString &b)
{
    QList<int> beforeLast(b.size() + 1);
    QList<int> last(b.size() + 1);
    QList<int> row(b.size() + 1);
    std::iota(last.begin(), last.end(), 0);
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.last();
}

} // namespace

QString nearest(const QString &word, const QStringList &known)
{
    constexpr int longestCommand = 40; // a pasted text is no slip of the fingers
    if (word.isEmpty() || word.size() > longestCommand)
        return {};
    const QString typed = word.toLower();
    QString best;
    int bestDistance = std::max(2, int(typed.size() / 3)) + 1;
    for (const QString &candidate : known) {
        const int slips = candidate.startsWith(typed) ? 1 : distance(typed, candidate);
        if (slips < bestDistance) {
            bestDistance = slips;
            best = candidate;
        }
    }
    return best;
}

} // namespace mars::cli
