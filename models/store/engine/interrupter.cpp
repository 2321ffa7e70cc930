// SPDX-License-Identifier: Apache-2.0
#include "store/engine/interrupter.h"

#include "store/engine/connection.h"
#include "store/engine/slowstatement.h"

namespace mars {

using namespace std::chrono_literals;

// Interrupting costs a server another connection: most statements are over sooner than that.
static constexpr auto patience = slowFrom;
static constexpr auto hurriedPatience = 20ms;

Interrupter::Interrupter(Connection &connection)
    : m_connection(connection)
    , m_thread([this](const std::stop_token &over) { run(over); })
{
}

Interrupter::Watch::Watch(Interrupter &interrupter, std::function<bool()> isUnwanted)
    : m_interrupter(interrupter)
{
    const std::lock_guard lock(m_interrupter.m_mutex);
    m_interrupter.m_isUnwanted = std::move(isUnwanted);
    m_interrupter.m_nextLook = Clock::now() + (m_interrupter.m_isHurried ? hurriedPatience : patience);
    if (m_interrupter.m_isIdle) // else it looks by itself: short jobs in a row wake nobody
        m_interrupter.m_turn.notify_one();
}

Interrupter::Watch::~Watch()
{
    {
        const std::lock_guard lock(m_interrupter.m_mutex);
        m_interrupter.m_isUnwanted = nullptr;
    }
    m_interrupter.m_connection.settleInterrupt();
}

void Interrupter::hurry()
{
    const std::lock_guard lock(m_mutex);
    m_isHurried = true;
    m_nextLook = Clock::now();
    m_turn.notify_one();
}

void Interrupter::run(const std::stop_token &over)
{
    std::unique_lock lock(m_mutex);
    while (!over.stop_requested()) {
        m_isIdle = true;
        m_turn.wait(lock, over, [this] { return m_isUnwanted != nullptr; });
        m_isIdle = false;
        m_turn.wait_until(lock, over, m_nextLook, [this] { return Clock::now() >= m_nextLook; });
        if (!m_isUnwanted || Clock::now() < m_nextLook || over.stop_requested())
            continue;
        if (m_isUnwanted())
            m_connection.interrupt();
        // Again and again: between two statements there was nothing to interrupt.
        m_nextLook = Clock::now() + (m_isHurried ? hurriedPatience : patience);
    }
}

} // namespace mars
