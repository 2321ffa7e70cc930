// SPDX-License-Identifier: Apache-2.0
#include "items/rereadpause.h"

#include <algorithm>

namespace mars {

RereadPause::RereadPause(std::chrono::milliseconds shortest, std::chrono::milliseconds longest,
                         QObject *parent)
    : QObject(parent)
    , m_shortest(shortest)
    , m_longest(longest)
    , m_pause(shortest)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_sinceReading.start();
        Q_EMIT due();
    });
}

void RereadPause::begin()
{
    if (m_timer.isActive())
        return;
    const bool isQuiet = !m_sinceReading.isValid() || m_sinceReading.hasExpired(2 * m_pause.count());
    m_timer.start(isQuiet ? std::chrono::milliseconds(0) : m_pause);
    m_pause = isQuiet ? m_shortest : std::min(2 * m_pause, m_longest);
}

void RereadPause::readingEnded()
{
    if (m_sinceReading.isValid())
        m_sinceReading.start();
}

} // namespace mars
