// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mars {

/**
 * When to read again what others change: shortly after the first change. While changes keep coming, as during
 * an import, the pauses between the readings double up to the longest one, so that many open windows do not
 * weigh on the database; further changes never put a reading off.
 */
class RereadPause : public QObject
{
    Q_OBJECT
public:
    RereadPause(std::chrono::milliseconds shortest, std::chrono::milliseconds longest,
                QObject *parent = nullptr);

    /** Something changed: due() comes after the pause. */
    void begin();
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    /** The reading is over: the next pause counts from here. */
    void readingEnded();

Q_SIGNALS:
    void due();

private:
    const std::chrono::milliseconds m_shortest;
    const std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_pause;
    QElapsedTimer m_sinceReading;
    QTimer m_timer;
};

} // namespace mars
