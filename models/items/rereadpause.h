// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mars {

/**
 * When to read again what others change, so that many open windows do not weigh on the database: a few times
 * at once, so that what people change by hand is never waited for, then once in each pause while changes keep
 * coming, as during an import. Every pause without a reading gives one of the few back; further changes never
 * put a reading off. Where reading takes long, because the database is large or has much to do, the pauses
 * are so long that it fills no more than a twentieth of the time.
 */
class RereadPause : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 4;
    static constexpr int leisure = 20; ///< times as long as the last reading, a pause lasts at least
    static constexpr std::chrono::milliseconds longest{30'000}; ///< for that reason

    explicit RereadPause(std::chrono::milliseconds pause, QObject *parent = nullptr);

    /** Something changed: due() comes from the event loop, after the pause if there is one. */
    void begin();
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    /** What was due has been read. */
    void readingEnded();

Q_SIGNALS:
    void due();

private:
    using Milliseconds = std::chrono::milliseconds;

    [[nodiscard]] Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    const Milliseconds m_shortest;
    Milliseconds m_pause;
    Milliseconds m_usedUp{0};     ///< until then the pauses so far last, one after the other
    Milliseconds m_readSince{-1}; ///< -1 = nothing is being read
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace mars
