// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/orderexport.h"

namespace mars {

/** A table of orders that is being written. */
class OrderFile : public ExportTarget
{
public:
    /** The title row; before everything else. */
    [[nodiscard]] virtual Result<Done> begin() = 0;
    /** After the last order: all of it is in the file. */
    [[nodiscard]] virtual Result<Done> end() = 0;
};

} // namespace mars
