// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/orderlistmodel.h"
#include "samples.h"

#include <memory>
#include <QTimer>

namespace mars {
class DatabaseLocation;
}

namespace mars::bench {

/** The number of any of these orders. */
[[nodiscard]] QString numberOf(const QList<Order> &orders);

/** One desk without its window: listens, looks up a number now and then, and follows a list if told to. */
class Desk : public QObject
{
public:
    static constexpr std::chrono::milliseconds lookUpEvery{5000};

    /** The orders, which are looked up, outlive it. */
    Desk(const DatabaseLocation &location, const QList<Order> &orders);
    ~Desk() override;

    /** Connects for look-ups and listens; nothing more. */
    void begin();
    void lookUpFrom(std::chrono::milliseconds first, Samples *samples);
    /** The open orders, the counts of all lists and one order in the panel. */
    void showList();

private:
    void lookUp();
    void readOrder();
    void readCounts();

    const std::unique_ptr<OrderSource> m_source;
    const QList<Order> &m_orders;
    std::unique_ptr<OrderListModel> m_list;
    OrderId m_shown = 0;
    QTimer m_again;
    RereadPause m_rereadOrder;
    RereadPause m_recount;
    Samples *m_samples = nullptr; ///< of the phase
};

} // namespace mars::bench
