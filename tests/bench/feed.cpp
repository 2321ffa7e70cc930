// SPDX-License-Identifier: Apache-2.0
#include "feed.h"

#include "required.h"
#include "samples.h"
#include "store/store.h"

using namespace std::chrono_literals;

namespace mars::bench {

Feed::Feed(const DatabaseLocation &location, const QList<Order> &orders)
    : m_thread([this, location, orders] { write(location, orders); })
{
}

Feed::~Feed()
{
    m_over = true;
    m_thread.join();
}

void Feed::write(const DatabaseLocation &location, QList<Order> orders)
{
    constexpr int portion = eventsASecond / 10;
    const auto sink = required(openOrderSink(location));
    auto next = Clock::now();
    for (qsizetype at = 0; !m_over; at = (at + portion) % (orders.size() - portion + 1)) {
        QList<Order> some = orders.mid(at, portion);
        for (Order &order : some) {
            TrackingEvent event = order.events.last();
            event.occurredAt = event.occurredAt.addSecs(++m_events);
            event.sourceKey = QString::number(m_events);
            order.events = {event};
        }
        (void)required(sink->write(some));
        next += 100ms;
        std::this_thread::sleep_until(next);
    }
}

} // namespace mars::bench
