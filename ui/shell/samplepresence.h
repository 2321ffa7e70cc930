// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/rereadpause.h"
#include "ui/shell/services.h"

namespace mars::ui {

/** Knows how many made-up orders are among those shown, and hears when that changes. */
class SamplePresence : public QObject
{
    Q_OBJECT
public:
    explicit SamplePresence(const Services &services, QObject *parent = nullptr);

    void ask();
    /** None until the first answer; what was known last while there is none. */
    [[nodiscard]] bool isThere() const { return m_orders > 0; }
    [[nodiscard]] qint64 orders() const { return m_orders; }

Q_SIGNALS:
    void changed();

private:
    std::function<QFuture<Result<qint64>>()> m_count;
    RereadPause m_reread; // each question costs a connection, and the answer seldom changes
    qint64 m_orders = 0;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace mars::ui
