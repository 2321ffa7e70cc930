// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"

namespace mars {

class Candidates;
class Connection;

/**
 * What the numbers, phones and addresses among the terms lead to. Whole numbers are asked for together, so
 * that hundreds of near matches cost one statement; each phone, address and prefix is a range of its own.
 */
void findByKeys(Connection &connection, const QList<LookupTerm> &terms, Candidates &candidates);

} // namespace mars
