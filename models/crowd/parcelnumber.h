// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crowd/draw.h"

namespace mars {

/** A tracking number as this carrier of the catalogue writes them, check digits included. */
[[nodiscard]] QString drawParcelNumber(Draw &draw, const QString &carrierCode);

} // namespace mars
