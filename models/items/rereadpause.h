// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mars {

/**
 * When to read again what others change: at once after a quiet time. While changes keep coming, as during an
 * import, the pauses between the readings double from the shortest to the longest one, so that many open
 * windows do not weigh on the database; further changes never put a reading off.
 */
class RereadPause : public QObject
{
    Q_OBJECT
public:
    RereadPause(std::chrono::milliseconds shortest, std::chrono::milliseconds longest,
                QObject *parent = nullptr);

    /** Something changed: due() comes from the event loop, after the pause if there is one. */
    void begin();
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    /** The reading is over: the next pause counts from here. */
    void readingEnded();

Q_SIGNALS:
    void due();

private:
    const std::chrono::milliseconds m_shortest;
    const std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_pause; ///< until the next reading, unless it is quiet
    QElapsedTimer m_sinceReading;
    QTimer m_timer;
};

} // namespace mars
