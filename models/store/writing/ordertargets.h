// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"

#include <QHash>

namespace mars {

class Connection;

/**
 * Which stored order each stated one means: by source and id, by source and number, or by the tracking number
 * of its only parcel. Reads what is stored when it is made; targets that come up later are made known with
 * add().
 */
class OrderTargets
{
public:
    OrderTargets(Connection &connection, const QList<Order> &stated);

    [[nodiscard]] std::optional<OrderId> find(const Order &stated) const;
    void add(const Order &order);

private:
    struct Parcel
    {
        OrderId order = 0;
        QString source;
        QDateTime placedAt;
    };

    void readExternalIds(Connection &connection, const QString &source, const QStringList &keys);
    void readNumbers(Connection &connection, const QString &source, const QStringList &keys);
    void readTrackingNumbers(Connection &connection, const QStringList &keys);
    [[nodiscard]] std::optional<OrderId> findByTrackingNumber(const Order &stated) const;

    QHash<QPair<QString, QString>, OrderId> m_byExternalId;
    QHash<QPair<QString, QString>, OrderId> m_byNumber;
    QHash<QString, QList<Parcel>> m_byTrackingNumber; ///< the best first
};

} // namespace mars
