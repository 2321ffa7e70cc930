// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crowd/cast.h"
#include "domain/order.h"

namespace mars {

/**
 * Made-up orders in any number, to try at which size something still works: three years of a shop that
 * grows, up to now, with customers who come again, parcels on their way and all that can go wrong. The same
 * seed, number and moment make the same orders; each can be asked for by itself, in any thread.
 */
class Crowd
{
public:
    /** size: how many orders there are. now: when the newest of them was placed; nothing lies after it. */
    Crowd(qint64 size, quint64 seed, const QDateTime &now);

    [[nodiscard]] qint64 size() const { return m_size; }
    /** From 0, the oldest, to size() - 1. As input for an OrderSink; its source is not set. */
    [[nodiscard]] Order order(qint64 place) const;

private:
    [[nodiscard]] QDateTime placedAt(qint64 place) const;

    const Cast m_cast;
    const qint64 m_size;
    const quint64 m_seed;
    const QDateTime m_now;
};

} // namespace mars
