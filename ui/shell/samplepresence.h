// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/rereadpause.h"
#include "ui/shell/services.h"

namespace mars::ui {

/** Knows whether there are made-up orders among those shown, and hears when that changes. */
class SamplePresence : public QObject
{
    Q_OBJECT
public:
    explicit SamplePresence(const Services &services, QObject *parent = nullptr);

    void ask();
    /** False until the first answer; what was known last while there is none. */
    [[nodiscard]] bool isThere() const { return m_there; }

Q_SIGNALS:
    void changed();

private:
    std::function<QFuture<Result<bool>>()> m_holdsSample;
    RereadPause m_reread; // each question costs a connection, and the answer seldom changes
    bool m_there = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace mars::ui
