// SPDX-License-Identifier: Apache-2.0
#include "domain/eventreading.h"

#include <algorithm>
#include <iterator>

namespace mars {
namespace {

/** The parcel that most needs a person comes first: problems, then what is under way, then what is done. */
constexpr Stage neediestFirst[] = {
    Stage::Lost,      Stage::Damaged,        Stage::AttemptFailed,      Stage::OnHold,
    Stage::Returning, Stage::OutForDelivery, Stage::ReadyForCollection, Stage::InTransit,
    Stage::Shipped,   Stage::Packed,         Stage::Processed,          Stage::Confirmed,
    Stage::Returned,  Stage::Delivered,      Stage::Cancelled,
};

qsizetype needOf(Stage stage)
{
    return std::distance(std::begin(neediestFirst),
                         std::find(std::begin(neediestFirst), std::end(neediestFirst), stage));
}

bool isSaidOfParcel(Status status)
{
    return status >= Status::LabelCreated && status != Status::Cancelled;
}

Stage stageOfOrder(Status status)
{
    return status == Status::Processed ? Stage::Processed : stageOf(status);
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return qMin(a, b);
}

class OrderReader
{
public:
    explicit OrderReader(const Order &order)
        : m_order(order)
        , m_own(readEvents(order.events))
    {
        for (const Shipment &shipment : order.shipments)
            m_parcels.append(readEvents(shipment.events));
    }

    OrderState read()
    {
        readFacts();
        if (m_own.state.status == Status::Cancelled && !m_parcelHandedOver)
            decideByOrder();
        else if (statementCoversParcels())
            decideByOrder();
        else if (std::any_of(m_parcels.cbegin(), m_parcels.cend(),
                             [](const EventReading &parcel) { return isSaidOfParcel(parcel.state.status); }))
            decideByParcels();
        else if (!m_parcels.isEmpty() && liveParcels() == 0)
            decideByParcels();
        else
            decideByOrder();
        readDelivery();
        readContradictions();
        return m_state;
    }

private:
    /** A cancelled order takes the parcels with it that have not left. */
    bool isLive(const EventReading &parcel) const
    {
        return parcel.state.status != Status::Cancelled &&
               (m_own.state.status != Status::Cancelled || parcel.handedOver);
    }

    qsizetype liveParcels() const
    {
        return std::count_if(m_parcels.cbegin(), m_parcels.cend(),
                             [this](const EventReading &parcel) { return isLive(parcel); });
    }

    void readFacts()
    {
        m_state.confirmedAt = m_own.confirmedAt;
        m_state.handedOverAt = m_own.state.handedOverAt;
        m_state.withdrawn = m_own.state.withdrawn;
        for (const EventReading &parcel : std::as_const(m_parcels)) {
            m_state.shipments.append(parcel.state);
            m_state.handedOverAt = earlier(m_state.handedOverAt, parcel.state.handedOverAt);
            m_state.withdrawn |= parcel.state.withdrawn;
            m_state.deliveredParcels += parcel.state.status == Status::Delivered ? 1 : 0;
            m_parcelHandedOver |= parcel.handedOver;
        }
        m_state.withdrawn |= m_own.state.status == Status::Cancelled && m_parcelHandedOver;
    }

    /**
     * A statement about the whole order counts for its parcels when it is the newest word on them and ends
     * the matter, corrects it, or says that parcels have left which were only known to be packed.
     */
    bool statementCoversParcels() const
    {
        const ShipmentState &own = m_own.state;
        if (!isSaidOfParcel(own.status))
            return false;
        const bool isCorrection = own.rule == Rule::Correction;
        if (!isCorrection && !isFinal(own.status) && (m_parcelHandedOver || !impliesHandOver(own.status)))
            return false;
        bool isSettled = !m_parcels.isEmpty();
        for (const EventReading &parcel : m_parcels) {
            if (parcel.newestMoment.isValid() && parcel.newestMoment > m_own.newestMoment)
                return false;
            isSettled &= isFinal(parcel.state.status);
        }
        return isCorrection || !isSettled;
    }

    void decideByOrder()
    {
        const ShipmentState &own = m_own.state;
        m_state.stage = stageOfOrder(own.status);
        m_state.decidingStatus = own.status;
        m_state.decidingEvent = own.decidingEvent;
        m_state.reason = own.reason;
        m_state.rule = own.rule;
        m_state.expectedOn = own.expectedOn;
        if (own.rule == Rule::NewestEvent && own.status < Status::LabelCreated)
            m_state.rule = Rule::OrderSystem;
        // A carrier may announce a parcel with an estimate before its first scan.
        for (const EventReading &parcel : std::as_const(m_parcels)) {
            const QDate expectedOn = parcel.state.expectedOn;
            if (!own.expectedOn.isValid() && expectedOn.isValid() && isLive(parcel) &&
                !isFinal(parcel.state.status))
                m_state.expectedOn = qMax(m_state.expectedOn, expectedOn);
        }
        promoteToParcelsOwnWord();
    }

    /** Some systems say of a parcel that it is being picked, before it has a label. */
    void promoteToParcelsOwnWord()
    {
        if (isSaidOfParcel(m_own.state.status) || m_own.state.status == Status::Cancelled)
            return;
        for (int i = 0; i < m_parcels.size(); ++i) {
            const ShipmentState &parcel = m_parcels.at(i).state;
            if (parcel.status <= m_state.decidingStatus || parcel.status > Status::Processed)
                continue;
            m_state.stage = stageOfOrder(parcel.status);
            m_state.decidingStatus = parcel.status;
            m_state.decidingShipment = i;
            m_state.decidingEvent = parcel.decidingEvent;
            m_state.reason = parcel.reason;
            m_state.rule = Rule::OrderSystem;
        }
    }

    /** Needier; of two alike the one that comes later, and an unknown day is later than any. */
    bool precedes(const ShipmentState &a, const ShipmentState &b) const
    {
        const qsizetype needA = needOf(stageOfOrder(a.status));
        const qsizetype needB = needOf(stageOfOrder(b.status));
        if (needA != needB)
            return needA < needB;
        if (a.status == Status::Delivered && a.deliveredAt != b.deliveredAt)
            return !a.deliveredAt.isValid() || (b.deliveredAt.isValid() && a.deliveredAt > b.deliveredAt);
        if (a.expectedOn != b.expectedOn)
            return !a.expectedOn.isValid() || (b.expectedOn.isValid() && a.expectedOn > b.expectedOn);
        return false;
    }

    void decideByParcels()
    {
        const bool allCancelled = liveParcels() == 0;
        int neediest = -1;
        for (int i = 0; i < m_parcels.size(); ++i) {
            const EventReading &parcel = m_parcels.at(i);
            if ((allCancelled || isLive(parcel)) &&
                (neediest < 0 || precedes(parcel.state, m_parcels.at(neediest).state)))
                neediest = i;
        }
        const ShipmentState &deciding = m_parcels.at(neediest).state;
        if (deciding.status < Status::LabelCreated)
            return decideByOrder();

        m_state.stage = stageOf(deciding.status);
        m_state.decidingShipment = neediest;
        m_state.decidingEvent = deciding.decidingEvent;
        m_state.decidingStatus = deciding.status;
        m_state.reason = deciding.reason;
        m_state.expectedOn = deciding.expectedOn.isValid() ? deciding.expectedOn : m_own.state.expectedOn;
        m_state.rule = deciding.rule;
        if (liveParcels() > 1)
            m_state.rule = m_state.stage == Stage::Delivered ? Rule::AllDelivered : Rule::NeediestParcel;
    }

    void readDelivery()
    {
        if (m_state.stage != Stage::Delivered)
            return;
        if (m_state.decidingShipment < 0) {
            m_state.deliveredParcels = static_cast<int>(liveParcels());
            m_state.deliveredAt = m_own.state.deliveredAt;
            return;
        }
        for (const EventReading &parcel : std::as_const(m_parcels)) {
            if (!isLive(parcel))
                continue;
            const QDateTime at =
                parcel.state.deliveredAt.isValid() ? parcel.state.deliveredAt : m_own.state.deliveredAt;
            if (!at.isValid()) {
                m_state.deliveredAt = {};
                return;
            }
            if (!m_state.deliveredAt.isValid() || at > m_state.deliveredAt)
                m_state.deliveredAt = at;
        }
    }

    void readContradictions()
    {
        const auto isBefore = [](const QDateTime &a, const QDateTime &b) {
            return a.isValid() && b.isValid() && a < b;
        };
        flag(Contradiction::HandedOverBeforePlaced, isBefore(m_state.handedOverAt, m_order.placedAt));
        flag(Contradiction::HandedOverBeforeConfirmed, isBefore(m_state.handedOverAt, m_state.confirmedAt));
        readDeliveryContradictions();
        flag(Contradiction::DeliveredWithoutDate,
             m_state.stage == Stage::Delivered && !m_state.deliveredAt.isValid());
        flag(Contradiction::CancelledYetHandedOver, m_state.withdrawn);

        // An order system that says "delivered" while its parcels were scanned since.
        const bool isOverruled = m_own.state.status == Status::Delivered &&
                                 m_state.stage != Stage::Delivered && m_state.decidingShipment >= 0;
        bool scanned = m_own.state.scannedAfterDelivery || isOverruled;
        for (const EventReading &parcel : std::as_const(m_parcels))
            scanned |= parcel.state.scannedAfterDelivery;
        flag(Contradiction::ScannedAfterDelivery, scanned);
        std::sort(m_state.contradictions.begin(), m_state.contradictions.end());
    }

    void readDeliveryContradictions()
    {
        bool anyLeft = m_own.handOverKnown;
        QDateTime firstLeft = m_own.leftAt;
        for (const EventReading &parcel : std::as_const(m_parcels)) {
            anyLeft |= parcel.handOverKnown;
            firstLeft = earlier(firstLeft, parcel.leftAt);
            if (parcel.state.status == Status::Delivered)
                compareDelivery(parcel.state.deliveredAt, parcel.handOverKnown || m_own.handOverKnown,
                                earlier(parcel.leftAt, m_own.leftAt));
        }
        if (m_own.state.status == Status::Delivered)
            compareDelivery(m_own.state.deliveredAt, anyLeft, firstLeft);
    }

    void compareDelivery(const QDateTime &deliveredAt, bool hasLeft, const QDateTime &leftAt)
    {
        flag(Contradiction::DeliveredWithoutHandOver, !hasLeft);
        flag(Contradiction::DeliveredBeforeHandOver,
             hasLeft && deliveredAt.isValid() && leftAt.isValid() && deliveredAt < leftAt);
    }

    void flag(Contradiction what, bool isSo)
    {
        if (isSo && !m_state.contradictions.contains(what))
            m_state.contradictions.append(what);
    }

    const Order &m_order;
    const EventReading m_own;
    QList<EventReading> m_parcels;
    bool m_parcelHandedOver = false;
    OrderState m_state;
};

} // namespace

OrderState derive(const Order &order)
{
    return OrderReader(order).read();
}

} // namespace mars
