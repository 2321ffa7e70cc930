// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mars {

/** A server knows who has logged in; a file only who uses the computer. */
[[nodiscard]] QString computerLogin();

} // namespace mars
