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
/** Whole phone numbers and addresses, for a login that may not read contacts; each look is recorded on the
 * server. */
void findRecorded(Connection &connection, const LookupRequest &request, Candidates &candidates);
/** Contacts only for a login that may read them. */
void findByKeys(Connection &connection, const QList<LookupTerm> &terms, Candidates &candidates);

} // namespace mars
