// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"

#include <QRandomGenerator>

namespace mars {

RereadPause::RereadPause(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_budget(pause)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // coarse ones of many windows on one computer fire together
    connect(&m_timer, &QTimer::timeout, this, &RereadPause::due);
}

void RereadPause::begin()
{
    if (m_timer.isActive())
        return;
    // Not all windows at once.
    m_timer.start(m_budget.restAt(now()) * QRandomGenerator::global()->bounded(100, 126) / 100);
}

void RereadPause::readingBegun()
{
    m_budget.begin(now());
}

void RereadPause::readingEnded()
{
    m_budget.end(now());
}

std::chrono::milliseconds RereadPause::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace mars
