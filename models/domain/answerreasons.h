// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

namespace mars {

/** The sentences under a headline. The promise is left out where the headline says it already. */
[[nodiscard]] QStringList answerReasons(const Order &order, const OrderState &state,
                                        const AnswerContext &context, bool headlineSaysPromise);

} // namespace mars
