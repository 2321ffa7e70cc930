// SPDX-License-Identifier: Apache-2.0
#include "store/writing/ordertargets.h"

#include "domain/lookupkeys.h"
#include "store/engine/connection.h"
#include "store/engine/identity.h"
#include "store/reading/orderreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars {

namespace {

QString trackingKey(const Order &stated)
{
    if (stated.shipments.size() != 1)
        return {};
    const QString number = stated.shipments.first().trackingNumber();
    return stored(trackingNumberKey(number));
}

QDateTime firstEvent(const Order &stated)
{
    QDateTime first;
    for (const TrackingEvent &event : stated.shipments.first().events) {
        if (event.occurredAt.isValid() && (!first.isValid() || event.occurredAt < first))
            first = event.occurredAt;
    }
    return first;
}

} // namespace

OrderTargets::OrderTargets(Connection &connection, const QList<Order> &stated)
{
    QHash<QString, QStringList> externalIds;
    QHash<QString, QStringList> numbers;
    QStringList trackingNumbers;
    for (const Order &order : stated) {
        if (!order.externalId.isEmpty())
            externalIds[order.source].append(order.externalId);
        else if (!order.number.isEmpty())
            numbers[order.source].append(stored(orderNumberKey(order.number)));
        else if (const QString key = trackingKey(order); !key.isEmpty())
            trackingNumbers.append(key);
    }
    for (auto it = externalIds.cbegin(); it != externalIds.cend(); ++it)
        readExternalIds(connection, it.key(), it.value());
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        readNumbers(connection, it.key(), it.value());
    if (!trackingNumbers.isEmpty())
        readTrackingNumbers(connection, trackingNumbers);
}

void OrderTargets::readExternalIds(Connection &connection, const QString &source, const QStringList &keys)
{
    Query row = connection.query("orders_by_external_id"_L1);
    row.bind("source"_L1, source).bind("keys"_L1, jsonArray(keys));
    while (row.next()) {
        const QString externalId = row.text();
        m_byExternalId.insert({source, externalId}, row.integer());
    }
}

void OrderTargets::readNumbers(Connection &connection, const QString &source, const QStringList &keys)
{
    Query row = connection.query("orders_by_number"_L1);
    row.bind("source"_L1, source).bind("keys"_L1, jsonArray(keys));
    while (row.next()) {
        const QPair<QString, QString> identity{source, row.text()};
        if (!m_byNumber.contains(identity))
            m_byNumber.insert(identity, row.integer());
    }
}

void OrderTargets::readTrackingNumbers(Connection &connection, const QStringList &keys)
{
    Query row = connection.query("orders_by_tracking_number"_L1);
    row.bind("keys"_L1, jsonArray(keys));
    while (row.next()) {
        QList<Parcel> &parcels = m_byTrackingNumber[row.text()];
        parcels.append({row.integer(), row.text(), row.moment()});
    }
}

std::optional<OrderId> OrderTargets::find(const Order &stated) const
{
    const auto in = [](const auto &known, const QPair<QString, QString> &key) -> std::optional<OrderId> {
        const auto it = known.constFind(key);
        return it == known.cend() ? std::nullopt : std::optional(*it);
    };
    if (!stated.externalId.isEmpty())
        return in(m_byExternalId, {stated.source, stated.externalId});
    if (!stated.number.isEmpty())
        return in(m_byNumber, {stated.source, stored(orderNumberKey(stated.number))});
    return findByTrackingNumber(stated);
}

// Carriers use numbers again: the order must have been placed when the parcel was first seen. The same
// source's own order comes first.
std::optional<OrderId> OrderTargets::findByTrackingNumber(const Order &stated) const
{
    const QString key = trackingKey(stated);
    const QList<Parcel> parcels = key.isEmpty() ? QList<Parcel>() : m_byTrackingNumber.value(key);
    if (parcels.isEmpty())
        return std::nullopt;
    const QDateTime seen = firstEvent(stated);
    const auto fits = [&seen](const Parcel &parcel) { return !seen.isValid() || parcel.placedAt <= seen; };
    const auto best = std::min_element(parcels.begin(), parcels.end(), [&](const Parcel &a, const Parcel &b) {
        return std::pair(!fits(a), a.source != stated.source) <
               std::pair(!fits(b), b.source != stated.source);
    });
    return best->order;
}

void OrderTargets::add(const Order &order)
{
    if (!order.externalId.isEmpty())
        m_byExternalId.insert({order.source, order.externalId}, order.id);
    m_byNumber.insert({order.source, stored(orderNumberKey(order.number))}, order.id);
    for (const Shipment &shipment : order.shipments) {
        for (const TrackingNumber &number : shipment.numbers) {
            const QString key = stored(trackingNumberKey(number.number));
            if (!key.isEmpty())
                m_byTrackingNumber[key].prepend({order.id, order.source, order.placedAt});
        }
    }
}

} // namespace mars
