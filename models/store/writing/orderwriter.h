// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ordersink.h"
#include "store/writing/orderrows.h"
#include "store/writing/ordertargets.h"

#include <unordered_map>

namespace mars {

/** Merges a portion of stated orders into the stored ones. Needs a write transaction. */
class OrderWriter
{
public:
    OrderWriter(Connection &connection, const QDateTime &now);

    void write(const QList<Order> &stated, WriteReport &report);

private:
    void load(const OrderTargets &targets, const QList<Order> &stated);
    [[nodiscard]] WriteOutcome writeOne(const Order &stated, OrderTargets &targets, QStringList &rejections);
    void report(const QList<Order> &orders, const OrderTargets &targets, WriteReport &report) const;
    /** Under the id that its identity was given before, if it was. */
    [[nodiscard]] WriteOutcome addNew(const Order &stated, std::optional<OrderId> given,
                                      OrderTargets &targets);
    void giveShipmentIds();
    void send();

    Connection &m_connection;
    const QDateTime m_now;
    std::unordered_map<OrderId, WorkingOrder> m_working;
    QList<OrderId> m_inOrder; ///< of m_working, as they came
    Rows m_identities;        ///< of new orders
    OrderId m_nextId = 0;
};

} // namespace mars
