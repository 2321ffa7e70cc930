// SPDX-License-Identifier: Apache-2.0
#include "import/sampletimes.h"

#include "import/timetext.h"

#include <algorithm>

namespace mars {

namespace {

/** Which order each part belongs to, also where it names a tracking number only. */
class OrderNames
{
public:
    explicit OrderNames(const QList<Order> &parts)
    {
        for (const Order &part : parts) {
            for (const Shipment &shipment : part.shipments) {
                for (const TrackingNumber &number : shipment.numbers) {
                    if (!part.number.isEmpty())
                        m_byTrackingNumber.insert(number.number, part.number);
                }
            }
        }
    }

    [[nodiscard]] QString of(const Order &part) const
    {
        if (!part.number.isEmpty() || part.shipments.isEmpty())
            return part.number;
        return m_byTrackingNumber.value(part.shipments.first().trackingNumber());
    }

private:
    QHash<QString, QString> m_byTrackingNumber;
};

template<typename Visit>
void visitTimes(QList<TrackingEvent> &events, const Visit &visit)
{
    for (TrackingEvent &event : events) {
        visit(event.occurredAt);
        visit(event.receivedAt);
    }
}

/** Every moment at which something was said or done. */
template<typename Visit>
void visitTimes(Order &part, const Visit &visit)
{
    visit(part.placedAt);
    visit(part.firstKnownAt);
    visitTimes(part.events, visit);
    for (Shipment &shipment : part.shipments) {
        visit(shipment.firstKnownAt);
        for (TrackingNumber &number : shipment.numbers) {
            visit(number.knownFrom);
            visit(number.supersededAt);
        }
        visitTimes(shipment.events, visit);
    }
}

/** Where today's times of one order go: from [start, latest] to [start, now]. */
struct Today
{
    QDateTime before; ///< the last time of the order before today
    QDateTime latest;
};

QDateTime startOfToday(const QDateTime &now)
{
    const QTimeZone zone("Asia/Kolkata");
    return fromWallClock(now.toTimeZone(zone).date(), QTime(0, 0), zone);
}

} // namespace

void keepOutOfTheFuture(QList<Order> &parts, const QDateTime &now)
{
    const QDateTime midnight = startOfToday(now);
    const OrderNames names(parts);
    QHash<QString, Today> orders;
    for (Order &part : parts) {
        Today &today = orders[names.of(part)];
        visitTimes(part, [&](const QDateTime &time) {
            QDateTime &last = time < midnight ? today.before : today.latest;
            if (time.isValid() && (!last.isValid() || time > last))
                last = time;
        });
    }
    for (Order &part : parts) {
        const Today today = orders.value(names.of(part));
        if (!today.latest.isValid() || today.latest <= now)
            continue;
        // Right after midnight there is no room today: the minute before it is used, as far as it is free.
        const QDateTime minuteAgo = now.addSecs(-60);
        QDateTime start = qMin(midnight, minuteAgo);
        if (today.before.isValid() && today.before > start)
            start = qMin(today.before, now);
        const double room = static_cast<double>(start.msecsTo(now)) /
                            static_cast<double>(qMax<qint64>(midnight.msecsTo(today.latest), 1));
        visitTimes(part, [&](QDateTime &time) {
            if (time.isValid() && time >= midnight)
                time = start.addMSecs(qRound64(room * static_cast<double>(midnight.msecsTo(time))));
        });
    }
}

} // namespace mars
