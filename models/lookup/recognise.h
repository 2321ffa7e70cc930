// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/lookup.h"

namespace mars {

/** What a typed, pasted or scanned text holds. */
struct RecognisedText
{
    QList<LookupTerm> terms;   ///< in the order of their weight: order, tracking, phone, e-mail, name
    bool isPastedText = false; ///< a sentence or an e-mail, not a single key
    bool truncated = false;    ///< only the first part of a very long text was read
};

/**
 * Finds order numbers, tracking numbers, phones, e-mail addresses and names. A single ambiguous key gives
 * several terms (12 digits: order, tracking number, phone). An e-mail with headers is read as a message. Work
 * is bounded: at most the first 256 KiB count. Control and bidirectional formatting characters are ignored.
 */
[[nodiscard]] RecognisedText recogniseText(const CarrierCatalogue &catalogue, const QString &text);

/** A key one slip away from what was typed, with the reason, translated: "two digits swapped". */
struct NearVariant
{
    LookupTerm term; ///< whole key
    QString why;
};

/** One digit off, one missing, one too many, two swapped, a check digit that does not fit. At most 400
 * variants. */
[[nodiscard]] QList<NearVariant> nearVariants(const CarrierCatalogue &catalogue, const RecognisedText &text);

} // namespace mars
