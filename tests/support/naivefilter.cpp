// SPDX-License-Identifier: Apache-2.0
#include "support/naivefilter.h"

namespace mars::test {

static bool isOneOf(const QString &text, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(wanted.cbegin(), wanted.cend(), [&text](const QString &each) {
               return filterKey(each) == filterKey(text);
           });
}

static bool isWithin(QDate day, const DayRange &range)
{
    if (range.isEmpty())
        return true;
    return day.isValid() && (range.first.isNull() || day >= range.first) &&
           (range.last.isNull() || day <= range.last);
}

static bool comesFrom(const Order &order, const QStringList &warehouses)
{
    return warehouses.isEmpty() ||
           std::any_of(order.shipments.cbegin(), order.shipments.cend(),
                       [&](const Shipment &parcel) { return isOneOf(parcel.warehouse, warehouses); });
}

bool meets(const OrderFilter &filter, const Order &order, const OrderSummary &row)
{
    const QString place = filterKey(filter.place);
    return (filter.stages.isEmpty() || filter.stages.contains(row.stage)) &&
           isOneOf(row.carrierCode, filter.carriers) && comesFrom(order, filter.warehouses) &&
           (filterKey(order.customer.city).startsWith(place) ||
            filterKey(order.customer.region).startsWith(place)) &&
           isWithin(order.placedAt.toLocalTime().date(), filter.placed) &&
           isWithin(order.promisedOn, filter.promised) && isOneOf(order.payment, filter.payments) &&
           (!filter.numberMissing || row.numberMissing);
}

} // namespace mars::test
