// SPDX-License-Identifier: Apache-2.0
#include "store/live/firstlook.h"

#include <chrono>

namespace mars {

using namespace std::chrono_literals;

void FirstLook::await()
{
    std::unique_lock lock(m_mutex);
    if (!m_change.wait_for(lock, 1s, [this] { return m_settled; }))
        m_missed = true;
}

void FirstLook::fail()
{
    const std::lock_guard lock(m_mutex);
    m_settled = true;
    m_missed = true;
    m_change.notify_all();
}

bool FirstLook::take()
{
    const std::lock_guard lock(m_mutex);
    m_settled = true;
    m_change.notify_all();
    return m_missed;
}

} // namespace mars
