// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

namespace mars::test {

/** Every order of the first sixty that is stored, with its parcels, and what a check finds, in one text to
 * compare. */
[[nodiscard]] QString storedImage(const DatabaseLocation &location);

} // namespace mars::test
