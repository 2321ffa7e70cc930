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

/** Why the number may be this carrier's, one translated sentence each, the weightiest first. */
[[nodiscard]] QStringList evidenceOf(const Reading &reading);

} // namespace mars
