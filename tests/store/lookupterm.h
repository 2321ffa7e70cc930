// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/lookup.h"

namespace mars::test {

/** What the look-up makes of a text that it takes for a thing of this kind. */
[[nodiscard]] LookupTerm term(TermKind kind, const QString &text, bool isPrefix = true);

} // namespace mars::test
