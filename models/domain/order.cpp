// SPDX-License-Identifier: Apache-2.0
#include "domain/order.h"

#include <algorithm>

namespace mars {

QString Shipment::trackingNumber() const
{
    const auto current = std::find_if(numbers.crbegin(), numbers.crend(), [](const TrackingNumber &number) {
        return !number.supersededAt.isValid();
    });
    return current == numbers.crend() ? QString() : current->number;
}

QTimeZone Order::zone() const
{
    // An empty id would name the zone of this computer.
    const QTimeZone named(destinationZone.isEmpty() ? QByteArray("UTC") : destinationZone);
    return named.isValid() ? named : QTimeZone::utc();
}

} // namespace mars
