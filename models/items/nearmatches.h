// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/lookuprow.h"

namespace mars {

/** A key close to what was typed, and why it may have been meant. */
struct NearKey
{
    LookupTerm term;
    QString why; ///< translated: "two digits swapped"
};

/** Asks for the orders of these keys. */
[[nodiscard]] LookupRequest nearRequest(const QList<NearKey> &keys);

/** Where no order matches the request: what was looked for and what these rights kept from being looked for,
 * then the orders that have one of the near keys or a similar name, each with the reason, or what else may
 * help. */
[[nodiscard]] QList<LookupRow> missRows(const LookupRequest &request, const QList<NearKey> &keys,
                                        const LookupAnswer &near, const Rights &rights,
                                        const ReaderContext &context);
/** Where there is no order at all yet. */
[[nodiscard]] QList<LookupRow> noOrdersRows();
/** Where the text held nothing to look for. */
[[nodiscard]] QList<LookupRow> nothingRows(const Rights &rights);

} // namespace mars
