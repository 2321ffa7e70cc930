// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/formatmatch.h"

namespace mars {

/** A match with what the rest of the world says about its carrier. */
struct Reading
{
    FormatMatch match;
    bool isCheckStrong = false; ///< few arbitrary numbers pass its check digit
    bool isOnOrder = false;
    bool isInUse = false;
    bool isOrigin = false;
    bool isDestination = false;
};

[[nodiscard]] Reading readingOf(const FormatMatch &match, const RecognitionContext &context);

[[nodiscard]] bool isNearMiss(const Reading &reading); ///< its check digit does not fit
[[nodiscard]] Confidence confidence(const Reading &reading);

/** Whether a comes before b: those that fit before near misses, then by the weight of the evidence. */
[[nodiscard]] bool isBetter(const Reading &a, const Reading &b);

} // namespace mars
