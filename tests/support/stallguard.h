// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace mars::test {

/**
 * Watches the event loop of the thread it is made in: a thread of its own posts heartbeats, and the longest
 * time one of them waited is the longest stall. The limit is 16 ms times how much slower this machine is
 * right now than an idle one, measured by how late a plain sleep of another thread wakes.
 */
class StallGuard
{
public:
    StallGuard();
    ~StallGuard();
    StallGuard(const StallGuard &) = delete;
    StallGuard &operator=(const StallGuard &) = delete;

    /** Forgets what was measured; call it after the window was first shown. */
    void restart();
    [[nodiscard]] double longestStallMs() const { return m_longestMs; }
    [[nodiscard]] double limitMs() const;
    [[nodiscard]] bool isSmooth() const { return longestStallMs() <= limitMs(); }

private:
    void beat();

    class Heart;
    std::unique_ptr<Heart> m_heart; // lives in the watched thread
    std::atomic<double> m_longestMs = 0;
    std::atomic<double> m_loadMs = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace mars::test
