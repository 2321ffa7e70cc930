// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionsteps.h"

#include "ui/settings/connectionsteprow.h"

#include <QEvent>
#include <QGridLayout>

namespace mars::ui {

using State = ConnectionStepRow::State;

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    for (int step = 0; step < connectionStepCount; ++step)
        m_rows.push_back(std::make_unique<ConnectionStepRow>(ConnectionStep(step), grid));
}

ConnectionSteps::~ConnectionSteps() = default;

void ConnectionSteps::begin()
{
    for (const auto &row : m_rows)
        row->setState(State::Open);
    m_rows.front()->setState(State::Running);
}

void ConnectionSteps::show(const ConnectionFinding &finding)
{
    const auto step = std::size_t(finding.step);
    m_rows[step]->setFinding(finding);
    if (finding.outcome != ConnectionFinding::Outcome::Failed && step + 1 < m_rows.size())
        m_rows[step + 1]->setState(State::Running);
}

void ConnectionSteps::stop()
{
    for (const auto &row : m_rows) {
        if (row->state() == State::Running)
            row->setState(State::Stopped);
    }
}

QStringList ConnectionSteps::told() const
{
    QStringList lines;
    for (const auto &row : m_rows)
        lines << row->told();
    return lines;
}

void ConnectionSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &row : m_rows)
        row->retranslate();
}

} // namespace mars::ui
