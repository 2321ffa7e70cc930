// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/recognition.h"
#include "domain/lookup.h"

#include <functional>

namespace mars {

/** recogniseNumber() for a catalogue; a test may count its calls. */
using NumberRecogniser = std::function<QList<Candidate>(QStringView number)>;

inline constexpr qsizetype longestKey = 64;
inline constexpr int fewestPhoneDigits = 3;
inline constexpr int mostPhoneDigits = 15;
inline constexpr int fewestTrackingCharacters = 8;

/** A term with the key for its kind; an empty key means the text cannot be one. */
[[nodiscard]] LookupTerm lookupTerm(TermKind kind, QStringView text, bool isPrefix);

/** How surely a number is a carrier's. */
enum class TrackingEvidence {
    None,       ///< no carrier numbers like this
    Shape,      ///< only its length fits, or its check digit does not
    CheckDigit, ///< its check digit fits as well
    Likely      ///< a literal prefix or more speaks for it
};
[[nodiscard]] TrackingEvidence trackingEvidence(const NumberRecogniser &recognise, QStringView number);

/** The number itself where a whole label was scanned, which carries more than that; else empty. */
[[nodiscard]] QString numberOnLabel(const NumberRecogniser &recognise, QStringView scanned);

/** Digits that are a whole phone number as people in India write one: 10 digits, before them 0, 91 or 0091.
 */
[[nodiscard]] bool isWholePhone(QStringView digits);
/** Few letters, then few digits, as shops number their orders: "MO204871". */
[[nodiscard]] bool isOrderShape(QStringView key);
/** An id made by a program: 32 hexadecimal characters. */
[[nodiscard]] bool isHexId(QStringView key);

} // namespace mars
