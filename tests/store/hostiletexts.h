// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars::test {

/** Adds the columns "engine" and "text" with every text that has ever broken a program, for each engine. */
void addHostileTexts();

} // namespace mars::test
