// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/parcelbox.h"

namespace mars::ui {

void ParcelBox::setOrder(const Order &order)
{
    clear();
    const auto count = order.shipments.size();
    for (qsizetype i = 0; i < count; ++i) {
        const Shipment &parcel = order.shipments.at(i);
        const QString number = parcel.trackingNumber();
        const QString title = tr("Parcel %1 of %2").arg(i + 1).arg(count);
        addItem(number.isEmpty() ? title : title + QStringLiteral(" · ") + number, parcel.id);
    }
}

void ParcelBox::setShipment(qint64 shipment)
{
    setCurrentIndex(qMax(0, findData(shipment)));
}

qint64 ParcelBox::shipment() const
{
    return currentData().toLongLong();
}

} // namespace mars::ui
