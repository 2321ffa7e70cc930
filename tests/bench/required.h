// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

namespace mars::bench {

/** The value; without one the program ends and says why. */
template<typename Value>
[[nodiscard]] Value required(Result<Value> result)
{
    if (!result)
        qFatal("%s", qPrintable(plainText(result.error())));
    return std::move(result).value();
}

} // namespace mars::bench
