// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

namespace mars {

/** Why a stated order cannot be stored, one translated sentence; empty if it can. */
[[nodiscard]] QString rejection(const Order &stated, bool isStored);

} // namespace mars
