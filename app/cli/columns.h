// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars::cli {

/** The columns a text takes in a terminal: vowel signs above and below a letter take none. */
[[nodiscard]] qsizetype columnsOf(QStringView text);

/** The text with spaces behind it up to so many columns; a longer one unchanged. */
[[nodiscard]] QString padded(const QString &text, qsizetype columns);

} // namespace mars::cli
