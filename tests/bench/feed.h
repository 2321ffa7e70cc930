// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "store/connecting/databaselocation.h"

#include <atomic>
#include <thread>

namespace mars::bench {

/** Writes tracking events at a steady pace, ten commits a second, in a thread of its own. */
class Feed
{
public:
    static constexpr int eventsASecond = 200;

    /** Of these orders, one after the other. */
    Feed(const DatabaseLocation &location, const QList<Order> &orders);
    ~Feed();
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;

    [[nodiscard]] qint64 events() const { return m_events; }

private:
    void write(const DatabaseLocation &location, QList<Order> orders);

    std::atomic_bool m_over = false;
    std::atomic<qint64> m_events = 0;
    std::thread m_thread;
};

} // namespace mars::bench
