// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionsteprow.h"

#include "ui/settings/stepsign.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace mars::ui {

ConnectionStepRow::ConnectionStepRow(ConnectionStep step, QGridLayout *grid)
    : m_step(step)
    , m_sign(new StepSign)
    , m_name(new Label(TextSize::Body, &Theme::text2))
    , m_sentence(new Label(TextSize::Body, &Theme::text))
    , m_nextStep(new Label(TextSize::Meta, &Theme::text2))
{
    for (Label *label : {m_sentence, m_nextStep}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_nextStep);
    const int row = grid->rowCount();
    grid->addWidget(m_sign, row, 0, Qt::AlignTop);
    grid->addWidget(m_name, row, 1, Qt::AlignTop);
    grid->addLayout(texts, row, 2, Qt::AlignTop);
    setState(State::Open);
}

void ConnectionStepRow::setState(State state)
{
    m_state = state;
    if (state <= State::Stopped) {
        m_sentence->clear();
        m_nextStep->clear();
    }
    m_nextStep->setVisible(!m_nextStep->text().isEmpty());
    switch (state) {
    case State::Open:
        m_sign->setIcon(QStringLiteral("circle"), []() -> const QColor & { return theme().text3; });
        break;
    case State::Running:
        m_sign->setIcon(QStringLiteral("half-disc"), []() -> const QColor & { return theme().link; });
        break;
    case State::Stopped:
        m_sign->setIcon(QStringLiteral("pause"), []() -> const QColor & { return theme().text2; });
        break;
    case State::Passed:
        m_sign->setIcon(QStringLiteral("tick-circle"),
                        []() -> const QColor & { return theme().status(Family::Green).solid; });
        break;
    case State::Warned:
        m_sign->setIcon(QStringLiteral("triangle"),
                        []() -> const QColor & { return theme().status(Family::Amber).solid; });
        break;
    case State::Failed:
        m_sign->setIcon(QStringLiteral("octagon"),
                        []() -> const QColor & { return theme().status(Family::Red).solid; });
        break;
    }
    retranslate();
}

void ConnectionStepRow::setFinding(const ConnectionFinding &finding)
{
    m_sentence->setText(finding.sentence);
    m_nextStep->setText(finding.nextStep);
    setState(finding.outcome == ConnectionFinding::Outcome::Passed   ? State::Passed
             : finding.outcome == ConnectionFinding::Outcome::Warned ? State::Warned
                                                                     : State::Failed);
}

QString ConnectionStepRow::told() const
{
    const QString word = m_state == State::Open      ? tr("not tried")
                         : m_state == State::Running ? tr("under way")
                         : m_state == State::Stopped ? tr("stopped")
                         : m_state == State::Passed  ? tr("done")
                         : m_state == State::Warned  ? tr("done, with a warning")
                                                     : tr("failed");
    const QString said = m_state <= State::Stopped ? QString() : m_sentence->text();
    return QStringLiteral("%1: %2. %3 %4").arg(stepName(m_step), word, said, m_nextStep->text()).trimmed();
}

void ConnectionStepRow::retranslate()
{
    m_name->setText(stepName(m_step));
    if (m_state == State::Running)
        m_sentence->setText(tr("Trying…"));
    else if (m_state == State::Stopped)
        m_sentence->setText(tr("You stopped it here."));
    // The signs are colours and shapes: a screen reader needs the words.
    m_sign->setAccessibleName(told());
}

} // namespace mars::ui
