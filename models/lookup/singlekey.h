// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lookup/numbershapes.h"

#include <optional>

namespace mars {

/**
 * The terms of a text that is one key, typed perhaps only in part, best first; all of them prefixes. Null for
 * a text that is more than one key. The text is a cleaned one.
 */
[[nodiscard]] std::optional<QList<LookupTerm>> termsOfSingleKey(const QString &text,
                                                                const NumberRecogniser &recognise);

} // namespace mars
