// SPDX-License-Identifier: Apache-2.0
#include "domain/answer.h"

#include "domain/answerreasons.h"
#include "domain/decidingevent.h"
#include "domain/lateness.h"

#include <QCoreApplication>

namespace mars {
namespace {

struct Headline
{
    QString text;
    bool saysPromise = false;
    bool isOverdue = false;
    bool hasDate = false;
};

/** Headlines by the days of the destination. */
class HeadlineWriter
{
public:
    HeadlineWriter(const Order &order, const OrderState &state, const AnswerContext &context)
        : m_order(order)
        , m_state(state)
        , m_context(context)
        , m_today(context.now.toTimeZone(order.zone()).date())
    {
    }

    Headline write() const
    {
        switch (m_state.stage) {
        case Stage::OnHold:
        case Stage::AttemptFailed:
        case Stage::ReadyForCollection:
        case Stage::Cancelled:
            return {m_state.label()};
        case Stage::Returning:
            return {QCoreApplication::translate("Answer", "Coming back to us")};
        case Stage::Returned:
            return {QCoreApplication::translate("Answer", "Returned to us")};
        case Stage::Lost:
            return {QCoreApplication::translate("Answer", "Lost on the way")};
        case Stage::Damaged:
            return {QCoreApplication::translate("Answer", "Damaged on the way")};
        case Stage::Delivered:
            return delivered();
        case Stage::Confirmed:
        case Stage::Processed:
        case Stage::Packed:
        case Stage::Shipped:
        case Stage::InTransit:
        case Stage::OutForDelivery:
            return arrival();
        }
        return {};
    }

private:
    QString day(QDate date) const { return dayText(date, m_context.now.toTimeZone(m_context.readerZone)); }

    Headline delivered() const
    {
        if (!m_state.deliveredAt.isValid())
            return {QCoreApplication::translate("Answer", "Delivered, date unknown")};
        return {QCoreApplication::translate("Answer", "Delivered %1")
                    .arg(day(m_state.deliveredAt.toTimeZone(m_order.zone()).date()))};
    }

    /** The carrier's estimate while it holds, then the promise, then whichever has passed. */
    Headline arrival() const
    {
        const QDate expected = m_state.expectedOn;
        const QDate promised = m_order.promisedOn;
        const bool isExpected = expected.isValid() && expected >= m_today;
        if (expected == m_today || (!isExpected && isOutToday()))
            return {QCoreApplication::translate("Answer", "Arrives today, %1").arg(day(m_today)), false,
                    false, true};
        if (isExpected)
            return {QCoreApplication::translate("Answer", "Arrives %1").arg(day(expected)), false, false,
                    true};
        if (promised.isValid() && promised == m_today)
            return {QCoreApplication::translate("Answer", "Due today, %1").arg(day(promised)), true, false,
                    true};
        if (promised.isValid() && promised > m_today)
            return {QCoreApplication::translate("Answer", "Due %1").arg(day(promised)), true, false, true};
        if (promised.isValid())
            return {QCoreApplication::translate("Answer", "Was due %1").arg(day(promised)), true, true, true};
        if (expected.isValid())
            return {QCoreApplication::translate("Answer", "Was expected %1").arg(day(expected)), false, true,
                    true};
        return {withoutDate()};
    }

    bool isOutToday() const
    {
        const TrackingEvent *event = decidingEvent(m_order, m_state);
        return m_state.stage == Stage::OutForDelivery && event && event->occurredAt.isValid() &&
               event->occurredAt.toTimeZone(m_order.zone()).date() == m_today;
    }

    QString withoutDate() const
    {
        switch (m_state.stage) {
        case Stage::Confirmed:
            return QCoreApplication::translate("Answer", "Confirmed, no date yet");
        case Stage::Processed:
            return QCoreApplication::translate("Answer", "Being prepared, no date yet");
        case Stage::Packed:
            return QCoreApplication::translate("Answer", "Packed, no date yet");
        case Stage::OutForDelivery:
            return QCoreApplication::translate("Answer", "Out for delivery, no date yet");
        default:
            return QCoreApplication::translate("Answer", "On its way, no date yet");
        }
    }

    const Order &m_order;
    const OrderState &m_state;
    const AnswerContext &m_context;
    const QDate m_today;
};

/** A problem is never "on time", however early it is. */
QString latenessText(const Answer &answer, Stage stage)
{
    if (!answer.lateDays)
        return {};
    if (*answer.lateDays > 0)
        return QCoreApplication::translate("Answer", "%n day(s) late", nullptr, *answer.lateDays)
            .replace(u' ', QChar::Nbsp);
    return isException(stage) ? QString() : QCoreApplication::translate("Answer", "on time");
}

Family toneOf(Stage stage, const Headline &headline, std::optional<int> lateDays)
{
    switch (stage) {
    case Stage::Delivered:
    case Stage::Returning:
    case Stage::Returned:
    case Stage::OnHold:
    case Stage::AttemptFailed:
    case Stage::Lost:
    case Stage::Damaged:
    case Stage::Cancelled:
        return family(stage);
    default:
        break;
    }
    if (headline.isOverdue || lateDays.value_or(0) > 0)
        return Family::Amber;
    return headline.hasDate || lateDays ? Family::Blue : Family::Neutral;
}

} // namespace

QString Answer::sentence() const
{
    return lateness.isEmpty() ? headline : headline + QStringLiteral(" · ") + lateness;
}

Answer answer(const Order &order, const OrderState &state, const AnswerContext &context)
{
    const Headline headline = HeadlineWriter(order, state, context).write();
    Answer answer;
    answer.headline = headline.text;
    answer.lateDays = lateDays(order, state, context.now);
    answer.lateness = latenessText(answer, state.stage);
    answer.tone = toneOf(state.stage, headline, answer.lateDays);
    answer.reasons = answerReasons(order, state, context, headline.saysPromise);
    return answer;
}

} // namespace mars
