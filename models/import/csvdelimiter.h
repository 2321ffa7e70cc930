// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/byteinput.h"

namespace mars {

/** The one of comma, semicolon and tab that the header, the line ahead, has most of outside quotation marks;
 * reads no further than mostBytes, and goes back to where it began. */
[[nodiscard]] char delimiterOfHeader(ByteInput &input, qint64 mostBytes);

} // namespace mars
