// SPDX-License-Identifier: Apache-2.0
#include "domain/eventreading.h"

#include "domain/eventorder.h"
#include "domain/parcelposition.h"

namespace mars {
namespace {

/** One reading in the making; every step adds what it is named after. */
class Reader
{
public:
    explicit Reader(const QList<TrackingEvent> &events)
        : m_events(events)
        , m_counting(countingEvents(events))
        , m_correctionDeniesHandOver(m_counting.correction >= 0 &&
                                     ParcelPosition::deniesHandOver(events.at(m_counting.correction).status))
    {
    }

    EventReading read()
    {
        readPosition();
        readHandOver();
        readDelivery();
        readAttempts();
        readEstimate();
        for (const int index : m_counting.history) {
            const TrackingEvent &event = m_events.at(index);
            if (event.status != Status::Unknown)
                m_reading.newestMoment = momentOf(event);
            if (event.status == Status::Confirmed && !m_reading.confirmedAt.isValid())
                m_reading.confirmedAt = event.occurredAt;
        }
        return m_reading;
    }

private:
    /** A correction that leaves the parcel on its way does not unsay when and how it got there. */
    const QList<int> &facts() const
    {
        return m_correctionDeniesHandOver ? m_counting.current : m_counting.history;
    }

    void readPosition()
    {
        ParcelPosition position;
        if (m_counting.correction >= 0 && !m_correctionDeniesHandOver) {
            for (const int index : m_counting.history)
                position.handedOver |= impliesHandOver(m_events.at(index).status);
        }
        for (const int index : m_counting.current)
            position.tell(m_events.at(index), index);

        ShipmentState &state = m_reading.state;
        state.status = position.status;
        state.rule = position.rule;
        state.decidingEvent = position.decidingEvent;
        if (position.decidingEvent >= 0)
            state.reason = m_events.at(position.decidingEvent).reason;
        state.withdrawn = position.withdrawn;
        state.scannedAfterDelivery = position.scannedAfterDelivery;
        m_reading.handedOver = position.handedOver;
    }

    void readHandOver()
    {
        ShipmentState &state = m_reading.state;
        bool isUndated = false;
        for (const int index : facts()) {
            const TrackingEvent &event = m_events.at(index);
            if (!impliesHandOver(event.status))
                continue;
            if (!state.handedOverAt.isValid())
                state.handedOverAt = event.occurredAt;
            const bool isCarrierScan = event.source == EventSource::Carrier && event.occurredAt.isValid();
            if (isCarrierScan && !state.firstScanAt.isValid())
                state.firstScanAt = event.occurredAt;
            if (event.status == Status::Delivered)
                continue;
            m_reading.handOverKnown = true;
            isUndated |= !event.occurredAt.isValid();
            if (!m_reading.leftAt.isValid())
                m_reading.leftAt = event.occurredAt;
        }
        if (isUndated)
            m_reading.leftAt = {};
    }

    /** A dated delivery says more than an undated one, whichever was heard of first. */
    void readDelivery()
    {
        ShipmentState &state = m_reading.state;
        if (state.status != Status::Delivered)
            return;
        for (const int index : m_counting.current) {
            const TrackingEvent &event = m_events.at(index);
            if (event.status != Status::Delivered || !event.occurredAt.isValid())
                continue;
            state.deliveredAt = event.occurredAt;
            if (state.rule == Rule::UndatedStatement) {
                state.rule = Rule::NewestEvent;
                state.decidingEvent = index;
                state.reason = event.reason;
            }
            return;
        }
    }

    /** Attempts on the way back are none at the customer's door. */
    void readAttempts()
    {
        for (const int index : facts()) {
            const Status status = m_events.at(index).status;
            if (status == Status::ReturnInTransit || status == Status::ReturnOutForDelivery)
                return;
            m_reading.state.failedAttempts += status == Status::AttemptFailed ? 1 : 0;
        }
    }

    void readEstimate()
    {
        QDateTime newest;
        for (const int index : facts()) {
            const TrackingEvent &event = m_events.at(index);
            if (!event.expectedOn.isValid() || (newest.isValid() && event.receivedAt < newest))
                continue;
            newest = event.receivedAt;
            m_reading.state.expectedOn = event.expectedOn;
        }
    }

    const QList<TrackingEvent> &m_events;
    const CountingEvents m_counting;
    const bool m_correctionDeniesHandOver;
    EventReading m_reading;
};

} // namespace

EventReading readEvents(const QList<TrackingEvent> &events)
{
    return Reader(events).read();
}

ShipmentState derive(const Shipment &shipment)
{
    return readEvents(shipment.events).state;
}

} // namespace mars
