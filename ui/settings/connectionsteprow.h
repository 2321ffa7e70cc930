// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/connectionfinding.h"

#include <QWidget>

namespace mars::ui {

class Label;

/** One step: a sign, its name, what was found, and below that what to do. */
class ConnectionStepRow : public QWidget
{
    Q_OBJECT
public:
    enum class State { Open, Running, Passed, Warned, Failed };

    explicit ConnectionStepRow(ConnectionStep step, QWidget *parent = nullptr);

    void setState(State state);
    void setFinding(const ConnectionFinding &finding);
    [[nodiscard]] State state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    const ConnectionStep m_step;
    State m_state = State::Open;
    Label *m_name;
    Label *m_sentence;
    Label *m_nextStep;
};

} // namespace mars::ui
