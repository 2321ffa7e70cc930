// SPDX-License-Identifier: Apache-2.0
#include "domain/typingslips.h"

#include <algorithm>
#include <array>
#include <QList>
#include <QSet>

namespace mars {

namespace {

constexpr qsizetype shortest = 5;
constexpr qsizetype shortestForTwo = 8;
constexpr qsizetype longestForTwo = 20; // what is longer would have too many forms
constexpr qsizetype longest = 32;       // of the words that are stored under forms

/** Words, each once and in the order they came. */
class Forms
{
public:
    void add(const QString &form)
    {
        if (!m_known.contains(form)) {
            m_known.insert(form);
            m_forms.append(form);
        }
    }

    void addShorter(const QString &word)
    {
        for (qsizetype i = 0; i < word.size(); ++i)
            add(QString(word).remove(i, 1));
    }

    void addSwapped(const QString &word)
    {
        for (qsizetype i = 0; i + 1 < word.size(); ++i) {
            QString swapped = word;
            std::swap(swapped[i], swapped[i + 1]);
            add(swapped);
        }
    }

    void addReplaced(const QString &word)
    {
        for (qsizetype i = 0; i < word.size(); ++i) {
            for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
                QString replaced = word;
                replaced[i] = letter;
                add(replaced);
            }
        }
    }

    void addLonger(const QString &word)
    {
        for (qsizetype i = 0; i <= word.size(); ++i) {
            for (char16_t letter = u'a'; letter <= u'z'; ++letter)
                add(QString(word).insert(i, letter));
        }
    }

    [[nodiscard]] QStringList take() { return std::move(m_forms); }

private:
    QStringList m_forms;
    QSet<QString> m_known;
};

QStringList withoutOne(const QString &word)
{
    Forms forms;
    forms.addShorter(word);
    return forms.take();
}

} // namespace

int mostSlips(const QString &typed)
{
    if (typed.size() < shortest || typed.size() > longest)
        return 0;
    return typed.size() < shortestForTwo || typed.size() > longestForTwo ? 1 : 2;
}

int slipsBetween(const QString &typed, const QString &word, int most, bool isBeginning)
{
    const qsizetype columns = isBeginning ? qMin(word.size(), typed.size() + most) : word.size();
    if (qAbs(typed.size() - columns) > most)
        return most + 1;
    // The rows of the table of distances between all beginnings: this one and the two before it.
    std::array<QList<int>, 3> rows;
    rows.fill(QList<int>(columns + 1));
    for (qsizetype j = 0; j <= columns; ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        QList<int> &row = rows[i % 3];
        const QList<int> &above = rows[(i - 1) % 3];
        const QList<int> &aboveThat = rows[(i + 1) % 3];
        row[0] = int(i);
        for (qsizetype j = 1; j <= columns; ++j) {
            const bool isSame = typed.at(i - 1) == word.at(j - 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (isSame ? 0 : 1)});
            const bool isSwapped =
                i > 1 && j > 1 && typed.at(i - 1) == word.at(j - 2) && typed.at(i - 2) == word.at(j - 1);
            if (isSwapped)
                row[j] = qMin(row[j], aboveThat[j - 2] + 1);
        }
    }
    const QList<int> &last = rows[typed.size() % 3];
    return isBeginning ? *std::min_element(last.cbegin(), last.cend()) : last.last();
}

// Whichever two slips they are: without a letter that one of them touched, the stored word is a single slip
// away from what was typed, or from that without a letter.
QStringList formsWithSlips(const QString &typed)
{
    const int most = mostSlips(typed);
    if (most == 0)
        return {};
    const QStringList shorter = withoutOne(typed);
    Forms forms;
    forms.add(typed);
    forms.addShorter(typed);
    if (most == 1)
        return forms.take();
    forms.addSwapped(typed);
    forms.addReplaced(typed);
    forms.addLonger(typed);
    for (const QString &form : shorter) {
        forms.addShorter(form);
        forms.addSwapped(form);
        forms.addReplaced(form);
    }
    return forms.take();
}

QStringList beginningsWithSlip(const QString &typed)
{
    if (mostSlips(typed) == 0)
        return {};
    Forms forms;
    forms.addSwapped(typed);
    forms.addShorter(typed);
    forms.addReplaced(typed);
    forms.addLonger(typed);
    return forms.take();
}

} // namespace mars
