// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace mars::test {

/**
 * Watches the event loop of the thread it is made in: a thread of its own posts heartbeats, and the longest
 * time one of them waited is the longest stall. The time the watched thread stood ready to run while others
 * held the processors is not its own fault: the kernel keeps account of it, and it is taken off each stall.
 * To be asked in the watched thread.
 */
class StallGuard
{
public:
    /** The watched thread's account at one moment. */
    struct Moment
    {
        std::chrono::steady_clock::time_point at = {};
        std::chrono::nanoseconds used = {};   ///< on a processor until then
        std::chrono::nanoseconds queued = {}; ///< waiting for one until then, told when the wait is over
    };

    StallGuard();
    ~StallGuard();
    StallGuard(const StallGuard &) = delete;
    StallGuard &operator=(const StallGuard &) = delete;

    /** Forgets what was measured; call it after the window was first shown. */
    void restart();
    /** Counts the stall that lasts until now, too. */
    [[nodiscard]] double longestStallMs() const;
    /** A second: a window that waits for a database or computes without measure is over it on any computer, a
     * busy one is not. How long a frame takes is a matter of tests/bench. */
    static constexpr double limitMs = 1000;
    [[nodiscard]] bool isSmooth() const { return longestStallMs() <= limitMs; }
    /** What of the time between the two was the thread's own. */
    [[nodiscard]] static double ownMs(const Moment &from, const Moment &until);

private:
    [[nodiscard]] Moment now() const;
    void beat();
    void post();

    const std::unique_ptr<QObject> m_heart; // lives in the watched thread
    const int m_account;                    // the kernel's file
    double m_longestMs = 0;
    Moment m_posted; // of the beat that is under way
    std::atomic<bool> m_isUnderWay = false;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace mars::test
