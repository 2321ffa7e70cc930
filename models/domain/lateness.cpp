// SPDX-License-Identifier: Apache-2.0
#include "domain/lateness.h"

namespace mars {

std::optional<int> lateDays(const Order &order, const OrderState &state, const QDateTime &now)
{
    return lateDays(order.promisedOn, state.expectedOn, state.deliveredAt, state.stage, order.zone(), now);
}

std::optional<int> lateDays(QDate promisedOn, QDate expectedOn, const QDateTime &deliveredAt, Stage stage,
                            const QTimeZone &zone, const QDateTime &now)
{
    if (!promisedOn.isValid() || stage == Stage::Cancelled || stage == Stage::Returned)
        return std::nullopt;

    QDate arrival;
    if (stage == Stage::Delivered) {
        if (!deliveredAt.isValid())
            return std::nullopt;
        arrival = deliveredAt.toTimeZone(zone).date();
    } else {
        arrival = now.toTimeZone(zone).date();
        if (expectedOn.isValid() && expectedOn > arrival)
            arrival = expectedOn;
    }
    return static_cast<int>(qMax<qint64>(0, promisedOn.daysTo(arrival)));
}

QDateTime lateFrom(QDate promisedOn, QDate expectedOn, const QTimeZone &zone)
{
    if (!promisedOn.isValid())
        return {};
    if (expectedOn.isValid() && expectedOn > promisedOn)
        return QDateTime::fromMSecsSinceEpoch(0).toUTC();
    return promisedOn.addDays(1).startOfDay(zone).toUTC();
}

} // namespace mars
