// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mars {

enum class Display {
    Usable,
    Missing, ///< none is named
    Silent,  ///< one is named, but it does not answer, does not let us in, or Qt cannot talk to it
};

/** Whether a window can open here. Asked before the application is built, for Qt would end the program with a
 * message of its own. */
[[nodiscard]] Display findDisplay();

/** Says on standard error that the window cannot open and what to do in the terminal instead. */
void sayThatThereIsNoDisplay(Display display);

} // namespace mars
