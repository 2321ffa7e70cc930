// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/reading.h"

namespace mars {

/** Why the number may be this carrier's, one translated sentence each, the weightiest first. */
[[nodiscard]] QStringList evidenceOf(const Reading &reading);

} // namespace mars
