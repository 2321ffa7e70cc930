// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"

#include <algorithm>
#include <QRandomGenerator>
#include <utility>

namespace mars {

RereadPause::RereadPause(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_shortest(pause)
    , m_pause(pause)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // coarse ones of many windows on one computer fire together
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_readSince = now();
        m_usedUp = std::max(m_usedUp, m_readSince) + m_pause;
        Q_EMIT due();
    });
}

void RereadPause::begin()
{
    if (m_timer.isActive())
        return;
    const Milliseconds rest = std::max(m_usedUp - (atOnce - 1) * m_pause - now(), Milliseconds(0));
    m_timer.start(rest * QRandomGenerator::global()->bounded(100, 126) / 100); // not all windows at once
}

void RereadPause::readingEnded()
{
    if (m_readSince.count() < 0)
        return;
    const Milliseconds taken = now() - std::exchange(m_readSince, Milliseconds(-1));
    m_pause = std::max(m_shortest, std::min(leisure * taken, longest));
}

} // namespace mars
