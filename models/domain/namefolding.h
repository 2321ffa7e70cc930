// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mars {

/**
 * One written word as lower-case Latin letters and digits without marks, close to how people spell it:
 * "मेहता" → "mehta", "Łukasz" → "lukasz". A script written without spaces may give several words: "王小明".
 * Thread-safe.
 */
[[nodiscard]] QStringList foldedWords(const QString &word);

} // namespace mars
