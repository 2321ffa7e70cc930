// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"

#include <QCoreApplication>

class QGridLayout;

namespace mars::ui {

class Label;
class StepSign;

/** One step in a row of a grid: a sign, its name, what was found, and below that what to do. */
class ConnectionStepRow
{
    Q_DECLARE_TR_FUNCTIONS(mars::ui::ConnectionStepRow)
public:
    enum class State { Open, Running, Stopped, Passed, Warned, Failed };

    /** The widgets belong to the grid's. */
    ConnectionStepRow(ConnectionStep step, QGridLayout *grid);

    void setState(State state);
    void setFinding(const ConnectionFinding &finding);
    [[nodiscard]] State state() const { return m_state; }
    /** For those who do not see signs: "Encryption: done. The connection is encrypted." */
    [[nodiscard]] QString told() const;
    void retranslate();

private:
    const ConnectionStep m_step;
    State m_state = State::Open;
    StepSign *m_sign;
    Label *m_name;
    Label *m_sentence;
    Label *m_nextStep;
};

} // namespace mars::ui
