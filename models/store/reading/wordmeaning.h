// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookupkeys.h"

#include <optional>

namespace mars {

class Connection;

/** Whether words count that were typed with slips (domain/typingslips.h). */
enum class Spelling { AsTyped, WithSlips };

/** A word as it was typed, the last one perhaps not to its end. */
struct TypedWord
{
    NameWord word;
    bool isPrefix = true;

    /** How many slips lie between it and a stored word; nothing where that cannot be meant. */
    [[nodiscard]] std::optional<int> slipsTo(const NameWord &stored, Spelling spelling) const;
};

/** The stored words that a typed one may mean: those that begin or sound like it, or differ by slips. */
struct WordMeaning
{
    QStringList words;
    qint64 orders = 0; ///< in which they stand
    bool cut = false;  ///< there are more
};

/** Reads a bounded number of ranges, each to a bound. Throws StoreFailure. */
[[nodiscard]] WordMeaning meaningOf(Connection &connection, const TypedWord &typed, Spelling spelling);

} // namespace mars
