// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace mars {

/** How long one attempt may take, and who may end it early. */
class Patience
{
public:
    struct Lost
    {
    }; ///< thrown when it was ended early

    Patience(std::chrono::milliseconds limit, std::function<bool()> isLost)
        : m_end(std::chrono::steady_clock::now() + limit)
        , m_isLost(std::move(isLost))
    {
    }

    /** Waits for poll()'s events at the socket; false when the time is over. Throws Lost. */
    [[nodiscard]] bool waitFor(int socket, short events) const;
    /** Waits for a moment unless the time is over, which gives false. Throws Lost. */
    [[nodiscard]] bool pause() const { return waitFor(-1, 0) || isLeft(); }

private:
    [[nodiscard]] bool isLeft() const { return std::chrono::steady_clock::now() < m_end; }

    std::chrono::steady_clock::time_point m_end;
    std::function<bool()> m_isLost;
};

} // namespace mars
