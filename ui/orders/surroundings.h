// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readercontext.h"
#include "ui/shell/services.h"

namespace mars::ui {

/** The clock, zone and carrier names that put an order into words for the person at this window. */
[[nodiscard]] ReaderContext readerContext(const Services &services);

} // namespace mars::ui
