// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "store/engine/rows.h"

#include <QHash>

namespace mars {

class Connection;

/** An order as it is about to be written, and what of it is stored already. */
struct WorkingOrder
{
    Order order;
    bool isNew = true;
    bool changed = false;
    bool renamed = true;               ///< the words of its name are to be written
    qsizetype storedEvents = 0;        ///< the first of order.events are stored
    QList<qsizetype> storedOfShipment; ///< the same for each stored parcel

    [[nodiscard]] qsizetype newEvents() const;
};

/** The rows of many orders, sent to the database table by table. */
class OrderRows
{
public:
    /** The new events of all orders get the ids from firstEvent on. */
    OrderRows(Connection &connection, qint64 firstEvent);

    /** Order and parcels need their ids. Derives the columns of lists and the keys of look-ups. */
    void add(const WorkingOrder &working);
    /** Sends everything and is empty again. Needs a write transaction. */
    void flush();

private:
    void addOrder(const Order &order);
    void addContact(const Order &order);
    void addLines(const Order &order);
    void addShipment(const Order &order, qsizetype position);
    void addEvents(const Order &order, qint64 shipment, const QList<TrackingEvent> &events, qsizetype from);
    void addWords(const Order &order);
    void send(QLatin1StringView statement, Rows &rows);

    Connection &m_connection;
    qint64 m_nextEvent;
    Rows m_orders;
    Rows m_contacts;
    Rows m_lines;
    Rows m_shipments;
    Rows m_shipmentLines;
    Rows m_numbers;
    Rows m_events;
    Rows m_searchWords;
    QHash<QString, QPair<QString, qint64>> m_words; ///< word → its sound, in how many new names
    QList<OrderId> m_renamed;
};

/** The first of n numbers for new rows: "orders", "shipment" or "event". Needs a write transaction. */
[[nodiscard]] qint64 takeIds(Connection &connection, QLatin1StringView table, qint64 n);

} // namespace mars
