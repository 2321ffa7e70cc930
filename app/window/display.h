// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

/** There is a screen to open a window on, or a platform was named that needs none. */
[[nodiscard]] bool hasDisplay();

/** Says on standard error that there is no display and what to do in the terminal instead. */
void sayThatThereIsNoDisplay();

} // namespace mars
