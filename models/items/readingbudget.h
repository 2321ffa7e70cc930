// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace mars {

/**
 * How often something may be read again that others keep changing: a few times at once, then once in each
 * pause; every pause without a reading gives one of the few back. Where readings take long, one after the
 * other, the pauses are so long that they fill no more than a twentieth of the time; a single slow one, for
 * which the computer or the network had a bad moment, says nothing of the next.
 *
 * The moments are those of any clock that only goes on.
 */
class ReadingBudget
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr int atOnce = 4;
    static constexpr int leisure = 20; ///< times as long as readings take, a pause lasts at least
    /** For that reason; a list that is streamed through millions of orders is not read again all the time. */
    static constexpr Milliseconds longest{600'000};

    explicit ReadingBudget(Milliseconds pause);

    /** How long the next reading has to wait; 0 = not at all. */
    [[nodiscard]] Milliseconds restAt(Milliseconds now) const;
    void begin(Milliseconds now);
    /** Without a beginning it means nothing. */
    void end(Milliseconds now);

private:
    const Milliseconds m_shortest;
    Milliseconds m_pause;
    Milliseconds m_usedUp{0}; ///< until then the pauses so far last, one after the other
    Milliseconds m_begun{-1}; ///< -1 = nothing is being read
    Milliseconds m_lastTook{0};
};

} // namespace mars
