// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "cli/command.h"
#include "domain/orderfilter.h"

namespace mars::cli {

/** What an export can be limited by; several values of one kind are separated by commas. */
[[nodiscard]] QList<Option> filterOptions();
/** Says what was not understood, and gives nothing then. */
[[nodiscard]] std::optional<OrderFilter> filterFor(const Invocation &invocation,
                                                   const CarrierCatalogue &carriers);

} // namespace mars::cli
