// SPDX-License-Identifier: Apache-2.0
#include "storedimage.h"

#include "store/administration/administration.h"

using namespace Qt::StringLiterals;

namespace mars::test {

QString storedImage(const DatabaseLocation &location)
{
    const Result<DatabaseInfo> info = databaseInfo(location);
    if (!info)
        return plainText(info.error());
    const auto source = openOrderSource(location);
    QString text = QString::number(info->orders) + u'\n';
    for (OrderId id = 1, found = 0; id <= 60 && found < info->orders; ++id) {
        const Result<Order> order = source->order(id).result();
        if (!order)
            continue;
        ++found;
        text += order->number + order->customer.name;
        for (const Shipment &shipment : order->shipments)
            text += u' ' + shipment.trackingNumber() + u' ' + QString::number(shipment.events.size());
        text += u'\n';
    }
    const Result<QStringList> faults = checkDatabase(location);
    return text + (faults ? faults->join(u'\n') : plainText(faults.error()));
}

} // namespace mars::test
