// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace mars {

class Connection;

/**
 * Interrupts what a connection runs once nobody wants it any more, which it asks in a thread of its own. For
 * reading only.
 */
class Interrupter
{
public:
    explicit Interrupter(Connection &connection);
    Interrupter(const Interrupter &) = delete;
    Interrupter &operator=(const Interrupter &) = delete;

    /** A job of the connection's thread, for as long as this lives; what comes after it is not interrupted.
     */
    class Watch
    {
    public:
        Watch(Interrupter &interrupter, std::function<bool()> isUnwanted);
        ~Watch();
        Watch(const Watch &) = delete;
        Watch &operator=(const Watch &) = delete;

    private:
        Interrupter &m_interrupter;
    };

    /** From now on without the patience that spares a server; from any thread. */
    void hurry();

private:
    using Clock = std::chrono::steady_clock;

    void run(const std::stop_token &over);

    Connection &m_connection;
    std::mutex m_mutex;
    std::condition_variable_any m_turn;
    std::function<bool()> m_isUnwanted; ///< of the job under way, if any
    Clock::time_point m_nextLook;
    bool m_isIdle = false;
    bool m_isHurried = false;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace mars
