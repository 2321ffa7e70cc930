// SPDX-License-Identifier: Apache-2.0
#include "domain/answerreasons.h"

#include "domain/decidingevent.h"
#include "domain/eventsentence.h"
#include "domain/fullstop.h"

#include <algorithm>
#include <QCoreApplication>

namespace mars {
namespace {

/** What the strip has room for. */
constexpr qsizetype mostReasons = 3;

class ReasonWriter
{
public:
    ReasonWriter(const Order &order, const OrderState &state, const AnswerContext &context)
        : m_order(order)
        , m_state(state)
        , m_context(context)
        , m_event(decidingEvent(order, state))
    {
    }

    QStringList write(bool headlineSaysPromise)
    {
        // As they are read; the number says how soon a sentence gives way when there are too many.
        if (!headlineSaysPromise)
            add(4, promise());
        add(3, otherParcels());
        add(0, whatHappened());
        add(1, cause());
        add(5, staleEstimate());
        add(2, withdrawal());
        while (m_sentences.size() > mostReasons)
            m_sentences.erase(
                std::max_element(m_sentences.begin(), m_sentences.end(),
                                 [](const Sentence &a, const Sentence &b) { return a.giveWay < b.giveWay; }));
        QStringList texts;
        for (const Sentence &sentence : std::as_const(m_sentences))
            texts.append(sentence.text);
        return texts;
    }

private:
    struct Sentence
    {
        int giveWay = 0;
        QString text;
    };

    void add(int giveWay, const QString &text)
    {
        if (!text.isEmpty())
            m_sentences.append({giveWay, oneFullStop(text)});
    }

    QString day(QDate date) const { return dayText(date, m_context.now.toTimeZone(m_context.readerZone)); }

    QString subject() const
    {
        if (m_state.decidingShipment < 0)
            return QCoreApplication::translate("Answer", "The order");
        if (m_order.shipments.size() == 1)
            return QCoreApplication::translate("Answer", "The parcel");
        return QCoreApplication::translate("Answer", "Parcel %1").arg(m_state.decidingShipment + 1);
    }

    QString carrier() const
    {
        if (m_state.decidingShipment < 0)
            return {};
        const Shipment &parcel = m_order.shipments.at(m_state.decidingShipment);
        const QString name = m_context.carrierName && !parcel.carrierCode.isEmpty()
                                 ? m_context.carrierName(parcel.carrierCode)
                                 : QString();
        return name.isEmpty() ? parcel.carrierText : name;
    }

    QString promise() const
    {
        if (!m_order.promisedOn.isValid() || m_state.stage == Stage::Cancelled)
            return {};
        return QCoreApplication::translate("Answer", "Promised %1.").arg(day(m_order.promisedOn));
    }

    QString whatHappened() const
    {
        if (m_event)
            return eventSentence(*m_event, subject(), carrier(), m_context);
        if (!m_order.placedAt.isValid())
            return {};
        TrackingEvent placed;
        placed.occurredAt = m_order.placedAt;
        placed.status = Status::Placed;
        return eventSentence(placed, QCoreApplication::translate("Answer", "The order"), {}, m_context);
    }

    QString cause() const
    {
        switch (m_state.stage) {
        case Stage::OnHold:
        case Stage::AttemptFailed:
        case Stage::Returning:
        case Stage::Lost:
        case Stage::Damaged:
            return m_event ? causeSentence(*m_event, carrier()) : QString();
        default:
            return {};
        }
    }

    QString otherParcels() const
    {
        QList<int> others;
        QList<int> delivered;
        for (int i = 0; i < m_state.shipments.size(); ++i) {
            const Status status = m_state.shipments.at(i).status;
            if (i == m_state.decidingShipment || status == Status::Cancelled)
                continue;
            others.append(i);
            if (status == Status::Delivered)
                delivered.append(i);
        }
        if (others.isEmpty() || m_state.decidingShipment < 0)
            return {};
        const int all = static_cast<int>(others.size()) + 1;
        if (m_state.stage == Stage::Delivered)
            return QCoreApplication::translate("Answer", "All %n parcel(s) were delivered.", nullptr, all);
        if (delivered.size() == 1)
            return deliveredParcel(delivered.constFirst());
        if (!delivered.isEmpty())
            return QCoreApplication::translate("Answer", "%1 of %n parcel(s) were delivered.", nullptr, all)
                .arg(delivered.size());
        if (others.size() == 1)
            return QCoreApplication::translate("Answer", "Parcel %1: %2.", "a number and its status")
                .arg(QString::number(others.constFirst() + 1),
                     label(m_state.shipments.at(others.constFirst()).status));
        return QCoreApplication::translate("Answer", "It is one of %n parcel(s).", nullptr, all);
    }

    QString deliveredParcel(int index) const
    {
        const QDateTime at = m_state.shipments.at(index).deliveredAt;
        if (!at.isValid())
            return QCoreApplication::translate("Answer", "Parcel %1 was delivered.").arg(index + 1);
        return QCoreApplication::translate("Answer", "Parcel %1 was delivered on %2.")
            .arg(QString::number(index + 1), day(at.toTimeZone(m_order.zone()).date()));
    }

    /** A date of the carrier that has passed is no date any more, and the customer will ask about it. */
    QString staleEstimate() const
    {
        const QDate today = m_context.now.toTimeZone(m_order.zone()).date();
        if (!isOpen(m_state.stage) || !m_state.expectedOn.isValid() || m_state.expectedOn >= today)
            return {};
        return QCoreApplication::translate("Answer",
                                           "The carrier expected it on %1 and has given no new date.")
            .arg(day(m_state.expectedOn));
    }

    QString withdrawal() const
    {
        return m_state.withdrawn
                   ? QCoreApplication::translate("Answer", "It was cancelled after it had left.")
                   : QString();
    }

    const Order &m_order;
    const OrderState &m_state;
    const AnswerContext &m_context;
    const TrackingEvent *const m_event;
    QList<Sentence> m_sentences;
};

} // namespace

QStringList answerReasons(const Order &order, const OrderState &state, const AnswerContext &context,
                          bool headlineSaysPromise)
{
    return ReasonWriter(order, state, context).write(headlineSaysPromise);
}

} // namespace mars
