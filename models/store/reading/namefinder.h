// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"

namespace mars {

class Candidates;
class Connection;

/**
 * What a name leads to: orders whose name has, in any order, a word for every typed one that starts with it
 * or sounds like it. The typed word that stands in the fewest orders is read, the others are checked. One
 * letter alone finds only words that are no longer. What was typed and leads to few orders is taken for
 * names as well that differ by slips of the typing hand (domain/typingslips.h).
 */
void findByName(Connection &connection, const LookupTerm &term, qsizetype index, Candidates &candidates);

} // namespace mars
