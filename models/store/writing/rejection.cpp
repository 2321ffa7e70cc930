// SPDX-License-Identifier: Apache-2.0
#include "store/writing/rejection.h"

#include "store/engine/identity.h"

#include <algorithm>
#include <QCoreApplication>

namespace mars {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool tooLong(const Order &stated)
{
    const auto isLong = [](const QString &id) { return id.size() > longestIdentity; };
    return isLong(stated.source) || isLong(stated.externalId) ||
           std::any_of(stated.shipments.begin(), stated.shipments.end(),
                       [&](const Shipment &shipment) { return isLong(shipment.externalId); });
}

QString newOrderRejection(const Order &stated)
{
    if (stated.number.isEmpty() && stated.externalId.isEmpty()) {
        const QString tracking =
            stated.shipments.isEmpty() ? QString() : stated.shipments.first().trackingNumber();
        return tracking.isEmpty() ? Texts::tr("An order has neither a number nor an id.")
                                  : Texts::tr("No order is known with the tracking number %1.").arg(tracking);
    }
    if (stated.number.isEmpty())
        return Texts::tr("The order with the id %1 has no order number.").arg(stated.externalId);
    if (!stated.placedAt.isValid()) {
        return Texts::tr("Order %1 is not known yet, and the date it was placed on is missing.")
            .arg(stated.number.left(longestKey));
    }
    return {};
}

} // namespace

QString rejection(const Order &stated, bool isStored)
{
    if (tooLong(stated))
        return Texts::tr("An id of order %1 is longer than %n characters.", nullptr, int(longestIdentity))
            .arg(stated.number.left(longestKey));
    return isStored ? QString() : newOrderRejection(stated);
}

} // namespace mars
