// SPDX-License-Identifier: Apache-2.0
#include "store/interruption.h"

#include "store/connection.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace mars {

using namespace std::chrono_literals;

// Interrupting costs a server another connection: most statements are over sooner than that.
static constexpr auto patience = 300ms;

// Again and again: between two statements there was nothing to interrupt.
Interruption::Interruption(Connection &connection, std::function<bool()> isUnwanted)
    : m_watch([&connection, isUnwanted = std::move(isUnwanted)](const std::stop_token &over) {
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any turn;
        while (!turn.wait_for(lock, over, patience, [&over] { return over.stop_requested(); })) {
            if (isUnwanted())
                connection.interrupt();
        }
    })
{
}

} // namespace mars
