// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars::test {

/** Makes the program speak this language ("en", "hi", "de") for the rest of the test, dates included. */
void useLanguage(const QString &language);

} // namespace mars::test
