// SPDX-License-Identifier: Apache-2.0
#include "items/orderattendance.h"

#include "domain/whenanswered.h"

#include <utility>

namespace mars {

OrderAttendance::OrderAttendance(OrderSource *source, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &OrderAttendance::say);
}

OrderAttendance::~OrderAttendance()
{
    if (m_order != 0)
        (void)m_source->attend(0, m_person);
}

void OrderAttendance::setOrder(OrderId order)
{
    if (std::exchange(m_order, order) == order)
        return;
    setOthers({});
    say();
}

void OrderAttendance::setPerson(const QString &person)
{
    if (std::exchange(m_person, person) != person && m_order != 0)
        say();
}

void OrderAttendance::say()
{
    m_pause.stop();
    if (m_asking) { // who walks through a list must not leave a queue of questions behind
        m_sayAgain = true;
        return;
    }
    m_asking = true;
    whenAnswered(m_source->attend(m_order, m_person), this,
                 [this](const Result<QStringList> &answer) { take(answer); });
}

void OrderAttendance::take(const Result<QStringList> &answer)
{
    m_asking = false;
    if (std::exchange(m_sayAgain, false)) {
        say();
        return;
    }
    setOthers(answer ? *answer : QStringList());
    if (m_order != 0)
        m_pause.start();
}

void OrderAttendance::setOthers(const QStringList &others)
{
    if (std::exchange(m_others, others) != others)
        Q_EMIT othersChanged();
}

} // namespace mars
