// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"

namespace mars {

/** Inside a sentence: "at 08:05 today", "at 18:40 on Sat 21 Nov", in the reader's zone. */
[[nodiscard]] QString whenText(const QDateTime &at, const AnswerContext &context);
/** "08:05" in the reader's zone. */
[[nodiscard]] QString clockText(const QDateTime &at, const AnswerContext &context);

} // namespace mars
