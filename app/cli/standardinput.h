// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars::cli {

/** The text on standard input. Reads to its end so that the writer is not cut off, keeps the first 256 KiB.
 */
[[nodiscard]] QString readStandardInput();

} // namespace mars::cli
