// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace mars::cli {

/** While it lives, the first Ctrl+C (or a request to end) only asks to stop; a second one ends the program.
 */
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Q_DISABLE_COPY_MOVE(Interrupt)

    [[nodiscard]] static bool isAskedFor();
};

} // namespace mars::cli
