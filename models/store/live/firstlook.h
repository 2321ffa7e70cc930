// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <mutex>

namespace mars {

/**
 * The moment from which on no change goes unnoticed. What is read before may be out of date with nobody to
 * say so: readers wait for it, though not for long.
 */
class FirstLook
{
public:
    /** Until it is taken or has failed, a second at most. */
    void await();
    void fail();
    /** True if somebody may have read without it. */
    [[nodiscard]] bool take();

private:
    std::mutex m_mutex;
    std::condition_variable m_change;
    bool m_settled = false;
    bool m_missed = false;
};

} // namespace mars
