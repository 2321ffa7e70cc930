// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace mars {

/** Ends what one open connection runs, from any thread. The statement fails and the connection stays as it
 * is. */
class Interrupt
{
public:
    virtual ~Interrupt() = default;

    /** Asks for it and does not wait; between two statements there is nothing to end. */
    virtual void ask() = 0;
    /** Whether nothing asked for is under way any more, waiting so long for it: it would hit the next
     * statement. */
    [[nodiscard]] virtual bool isSettled(std::chrono::milliseconds patience) = 0;
    /** Where asking has no effect: the line is lost. */
    virtual void hangUp() = 0;
};

} // namespace mars
