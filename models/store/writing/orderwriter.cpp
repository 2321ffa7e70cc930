// SPDX-License-Identifier: Apache-2.0
#include "store/writing/orderwriter.h"

#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderreader.h"
#include "store/writing/orderchanges.h"
#include "store/writing/ordermerge.h"
#include "store/writing/rejection.h"

using namespace Qt::StringLiterals;

namespace mars {

OrderWriter::OrderWriter(Connection &connection, const QDateTime &now)
    : m_connection(connection)
    , m_now(now)
{
}

void OrderWriter::write(const QList<Order> &stated, WriteReport &report)
{
    QList<Order> orders;
    orders.reserve(stated.size());
    for (const Order &order : stated)
        orders.append(storable(order, m_now));
    OrderTargets targets(m_connection, orders);
    load(targets, orders);
    qint64 unknown = 0;
    for (const Order &order : orders)
        unknown += targets.find(order) ? 0 : 1;
    m_nextId = takeIds(m_connection, "orders"_L1, unknown);
    for (const Order &order : orders)
        report.outcomes.append(writeOne(order, targets, report.rejections));
    this->report(orders, targets, report);
    giveShipmentIds();
    send();
}

void OrderWriter::report(const QList<Order> &orders, const OrderTargets &targets, WriteReport &report) const
{
    for (const Order &order : orders) {
        const bool rejected = report.outcomes.at(report.stored.size()) == WriteOutcome::Rejected;
        report.stored.append(rejected ? 0 : targets.find(order).value_or(0));
    }
    for (const auto &[id, working] : m_working) {
        if (const QList<Contradiction> found = derive(working.order).contradictions; !found.isEmpty())
            report.contradictions.insert(id, found);
        else
            report.contradictions.remove(id); // an earlier portion of the same call may have said so
    }
}

void OrderWriter::send()
{
    qint64 events = 0;
    for (const OrderId id : m_inOrder)
        events += m_working.at(id).newEvents();
    OrderRows rows(m_connection, takeIds(m_connection, "event"_L1, events));
    QList<OrderId> changed;
    for (const OrderId id : m_inOrder) {
        if (const WorkingOrder &working = m_working.at(id); working.changed) {
            rows.add(working);
            changed.append(id);
        }
    }
    rows.flush();
    if (!m_identities.isEmpty())
        m_connection.query("add_identities"_L1).bind("rows"_L1, m_identities.take()).run();
    markChanged(m_connection, changed);
}

void OrderWriter::load(const OrderTargets &targets, const QList<Order> &stated)
{
    for (const Order &order : stated) {
        const std::optional<OrderId> id = targets.find(order);
        if (id && m_working.try_emplace(*id).second)
            m_inOrder.append(*id);
    }
    const QHash<OrderId, Order> orders = readOrders(m_connection, m_inOrder);
    for (const Order &order : orders) {
        WorkingOrder &working = m_working.at(order.id);
        working = {order, false, false, false, order.events.size(), {}};
        for (const Shipment &shipment : order.shipments)
            working.storedOfShipment.append(shipment.events.size());
    }
    // Of the others nothing is left but the identity.
    m_inOrder.removeIf([&](OrderId id) { return !orders.contains(id) && m_working.erase(id) > 0; });
}

WriteOutcome OrderWriter::writeOne(const Order &stated, OrderTargets &targets, QStringList &rejections)
{
    const std::optional<OrderId> target = targets.find(stated);
    const bool isStored = target && m_working.contains(*target); // not where only its identity is left
    if (const QString why = rejection(stated, isStored); !why.isEmpty()) {
        rejections.append(why);
        return WriteOutcome::Rejected;
    }
    if (!isStored)
        return addNew(stated, target, targets);
    WorkingOrder &working = m_working.at(*target);
    const QString name = working.order.customer.name;
    const QDateTime placedAt = working.order.placedAt;
    if (!mergeInto(working.order, stated, m_now))
        return WriteOutcome::Unchanged;
    working.changed = true;
    working.renamed |= working.order.customer.name != name || working.order.placedAt != placedAt;
    targets.add(working.order);
    return WriteOutcome::Updated;
}

WriteOutcome OrderWriter::addNew(const Order &stated, std::optional<OrderId> given, OrderTargets &targets)
{
    WorkingOrder working;
    working.order.id = given ? *given : m_nextId++;
    if (!given && !stated.externalId.isEmpty())
        m_identities.append({{"source"_L1, stated.source},
                             {"external_id"_L1, stated.externalId},
                             {"order_id"_L1, working.order.id}});
    working.order.source = stated.source;
    working.changed = mergeInto(working.order, stated, m_now);
    targets.add(working.order);
    m_inOrder.append(working.order.id);
    m_working.emplace(working.order.id, working);
    return WriteOutcome::Inserted;
}

void OrderWriter::giveShipmentIds()
{
    QList<Shipment *> fresh;
    for (const OrderId id : m_inOrder) {
        for (Shipment &shipment : m_working.at(id).order.shipments) {
            if (shipment.id == 0)
                fresh.append(&shipment);
        }
    }
    qint64 next = takeIds(m_connection, "shipment"_L1, fresh.size());
    for (Shipment *shipment : fresh)
        shipment->id = next++;
}

} // namespace mars
