// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars {

// A slip is a letter too many, one missing, one wrong, or two neighbours swapped. All words here are folded
// (namefolding.h).

/** How many a typed word may have and still be taken for another: one from five letters on, two from eight.
 */
[[nodiscard]] int mostSlips(const QString &typed);

/** How many lie between the words; more than most where they are not worth counting. Of a beginning: the
 * fewest between what was typed and any beginning of the word. */
[[nodiscard]] int slipsBetween(const QString &typed, const QString &word, int most, bool isBeginning = false);

/**
 * The forms by which every word within mostSlips() is found: it has one of them among its own, which are the
 * word itself and what is left of it without any one of its letters.
 *
 * Words are so stored under ten forms and not under some forty (those without any two letters), at the price
 * that two slips are looked for by up to ten thousand forms; one needs no more than the letters there are.
 * Both are exact keys of one index, so that the work grows with the typed word and not with the dictionary.
 * What databases offer for this (trigrams, a walk over all words) reads a share of the dictionary.
 */
[[nodiscard]] QStringList formsWithSlips(const QString &typed);

/** What a word may begin with of which this was typed with one slip. */
[[nodiscard]] QStringList beginningsWithSlip(const QString &typed);

} // namespace mars
