// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/numbershapes.h"

namespace mars {

/** However long the text, no more numbers than this are held against the carriers' formats. */
inline constexpr int mostNumbersTried = 64;
inline constexpr int mostTermsOfAKind = 8;

/**
 * What a sentence, a chat or the words of an e-mail name: whole keys, never prefixes. What is announced
 * ("order 204871") or has a telling shape comes before bare digits of its kind and leaves those out; what
 * stands in the quoted part of a reply comes after what was written above it. The name a writer gives counts
 * only where nothing surer was found. The text is a cleaned one.
 */
[[nodiscard]] QList<LookupTerm> termsOfProse(const QString &text, const NumberRecogniser &recognise);

} // namespace mars
