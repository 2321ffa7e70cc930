// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/readingbudget.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace mars {

/**
 * When to read again what others change, so that many open windows do not weigh on the database: as often as
 * a ReadingBudget allows, so that what people change by hand is never waited for. Further changes never put a
 * reading off.
 */
class RereadPause : public QObject
{
    Q_OBJECT
public:
    explicit RereadPause(std::chrono::milliseconds pause, QObject *parent = nullptr);

    /** Something changed: due() comes from the event loop, after the pause if there is one. */
    void begin();
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    /** What was due is being read. What is due and not read, since it is being read already or nobody looks,
     * costs nothing. */
    void readingBegun();
    /** It has been read. */
    void readingEnded();

Q_SIGNALS:
    void due();

private:
    [[nodiscard]] std::chrono::milliseconds now() const;

    ReadingBudget m_budget;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace mars
