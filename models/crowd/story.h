// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crowd/cast.h"
#include "crowd/draw.h"
#include "domain/order.h"

namespace mars {

/** What happens to one order, from its confirmation to its end, and in time what of it is known by now. */
class Story
{
public:
    /** Of an order whose time, lines and customer stand. */
    Story(const Cast &cast, const Cast::City &city, Draw &draw, const QDateTime &now);

    void tell(Order &order);

private:
    /** Seconds since 1970. */
    using Moment = qint64;

    void tellParcel(Order &order, int number, Moment packed);
    void tellDelivery(Shipment &shipment, Moment arrived);
    void tellReturn(Shipment &shipment, Moment from);
    /** Unless it has not happened yet. */
    void say(QList<TrackingEvent> &events, Moment at, Status status, EventSource source,
             const QString &text = {}, const QString &place = {});
    [[nodiscard]] Moment working(Moment from, int leastMinutes, int mostMinutes);

    const Cast &m_cast;
    const Cast::City &m_city;
    const Cast::Warehouse m_warehouse;
    Draw &m_draw;
    const Moment m_now;
};

} // namespace mars
