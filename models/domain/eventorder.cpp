// SPDX-License-Identifier: Apache-2.0
#include "domain/eventorder.h"

#include "domain/derivation.h"

#include <algorithm>
#include <limits>
#include <QHash>
#include <tuple>

namespace mars {
namespace {

qint64 milliseconds(const QDateTime &at)
{
    return at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

/** An event with the times it is sorted by; comparing QDateTimes again and again is slow. */
struct Placed
{
    int index = 0;
    qint64 moment = 0;
    qint64 received = 0;
};

auto contentOf(const TrackingEvent &event)
{
    return std::tie(event.source, event.reason, event.origin, event.sourceKey, event.text, event.place,
                    event.expectedOn, event.isCorrection, event.rawTime);
}

class ByMoment
{
public:
    explicit ByMoment(const QList<TrackingEvent> &events)
        : m_events(events)
    {
    }

    bool operator()(const Placed &a, const Placed &b) const
    {
        const TrackingEvent &first = m_events.at(a.index);
        const TrackingEvent &second = m_events.at(b.index);
        if (a.moment != b.moment)
            return a.moment < b.moment;
        if (first.status != second.status)
            return first.status < second.status;
        if (contentOf(first) != contentOf(second))
            return contentOf(first) < contentOf(second);
        return a.received < b.received;
    }

private:
    const QList<TrackingEvent> &m_events;
};

QList<Placed> withoutRepeats(const QList<TrackingEvent> &events)
{
    QList<Placed> placed;
    placed.reserve(events.size());
    for (int i = 0; i < events.size(); ++i)
        placed.append({i, milliseconds(momentOf(events.at(i))), milliseconds(events.at(i).receivedAt)});

    const ByMoment byMoment(events);
    std::sort(placed.begin(), placed.end(), [&](const Placed &a, const Placed &b) {
        return a.received != b.received ? a.received < b.received : byMoment(a, b);
    });
    QHash<QString, int> seen;
    placed.removeIf([&](const Placed &entry) {
        const QString identity = identityOf(events.at(entry.index));
        const bool isRepeat = seen.contains(identity);
        seen.insert(identity, entry.index);
        return isRepeat;
    });
    std::sort(placed.begin(), placed.end(), byMoment);
    return placed;
}

/** Received before it; where both came in one delivery, said before it. */
bool isReplacedBy(const Placed &correction, const Placed &entry)
{
    return entry.received != correction.received ? entry.received < correction.received
                                                 : entry.moment <= correction.moment;
}

} // namespace

QDateTime momentOf(const TrackingEvent &event)
{
    return event.occurredAt.isValid() ? event.occurredAt : event.receivedAt;
}

QString identityOf(const TrackingEvent &event)
{
    constexpr QChar separator(0x1F);
    if (!event.sourceKey.isEmpty())
        return event.origin + separator + event.sourceKey;
    return event.origin + separator + separator + toName(event.status) + separator +
           QString::number(milliseconds(event.occurredAt)) + separator + event.text + separator + event.place;
}

CountingEvents countingEvents(const QList<TrackingEvent> &events)
{
    const QList<Placed> placed = withoutRepeats(events);
    const Placed *correction = nullptr;
    for (const Placed &entry : placed) {
        const TrackingEvent &event = events.at(entry.index);
        if (event.isCorrection && event.status != Status::Unknown &&
            (!correction || isReplacedBy(entry, *correction)))
            correction = &entry;
    }

    CountingEvents counting;
    counting.correction = correction ? correction->index : -1;
    for (const Placed &entry : placed) {
        counting.history.append(entry.index);
        if (!correction || entry.index == correction->index || !isReplacedBy(*correction, entry))
            counting.current.append(entry.index);
    }
    return counting;
}

void normaliseEvents(QList<TrackingEvent> &events)
{
    const QList<Placed> placed = withoutRepeats(events);
    QList<TrackingEvent> sorted;
    sorted.reserve(placed.size());
    for (const Placed &entry : placed)
        sorted.append(events.at(entry.index));
    events = sorted;
}

} // namespace mars
