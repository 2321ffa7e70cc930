// SPDX-License-Identifier: Apache-2.0
#include "store/connecting/patience.h"

#include <algorithm>
#include <poll.h>

namespace mars {

using namespace std::chrono_literals;

bool Patience::waitFor(int socket, short events) const
{
    constexpr std::chrono::milliseconds glance = 50ms; // between looks at whether someone ended it
    do {
        if (m_isLost())
            throw Lost();
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_end - std::chrono::steady_clock::now());
        pollfd watched{socket, events, 0};
        if (::poll(&watched, 1, int(std::clamp(left, 0ms, glance).count())) > 0)
            return true;
    } while (socket >= 0 && isLeft());
    return false;
}

} // namespace mars
