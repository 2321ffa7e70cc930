// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <type_traits>

namespace mars {

/**
 * What a failing statement throws, so that reading and writing can be written straight down. It never leaves
 * models/store: attempt() stands at every door and hands out a Result.
 */
struct StoreFailure
{
    Error error;
};

template<typename Work>
[[nodiscard]] auto attempt(Work &&work) -> Result<std::invoke_result_t<Work>>
{
    try {
        return std::forward<Work>(work)();
    } catch (const StoreFailure &failure) {
        return failure.error;
    }
}

} // namespace mars
