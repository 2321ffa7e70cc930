// SPDX-License-Identifier: Apache-2.0
#include "items/readingbudget.h"

#include <algorithm>
#include <utility>

namespace mars {

ReadingBudget::ReadingBudget(Milliseconds pause)
    : m_shortest(pause)
    , m_pause(pause)
{
}

ReadingBudget::Milliseconds ReadingBudget::restAt(Milliseconds now) const
{
    return std::max(m_usedUp - (atOnce - 1) * m_pause - now, Milliseconds(0));
}

void ReadingBudget::begin(Milliseconds now)
{
    m_begun = now;
    m_usedUp = std::max(m_usedUp, now) + m_pause;
}

void ReadingBudget::end(Milliseconds now)
{
    if (m_begun.count() < 0)
        return;
    const Milliseconds took = now - std::exchange(m_begun, Milliseconds(-1));
    const Milliseconds usual = std::min(took, std::exchange(m_lastTook, took));
    m_pause = std::max(m_shortest, std::min(leisure * usual, longest));
}

} // namespace mars
