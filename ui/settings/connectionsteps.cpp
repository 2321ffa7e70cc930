// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionsteps.h"

#include "ui/settings/connectionsteprow.h"

#include <QVBoxLayout>

namespace mars::ui {

ConnectionSteps::ConnectionSteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (int step = 0; step < connectionStepCount; ++step) {
        m_rows.append(new ConnectionStepRow(ConnectionStep(step)));
        column->addWidget(m_rows.last());
    }
}

void ConnectionSteps::begin()
{
    for (ConnectionStepRow *row : std::as_const(m_rows))
        row->setState(ConnectionStepRow::State::Open);
    m_rows.first()->setState(ConnectionStepRow::State::Running);
}

void ConnectionSteps::show(const ConnectionFinding &finding)
{
    const int step = int(finding.step);
    m_rows.at(step)->setFinding(finding);
    if (finding.outcome != ConnectionFinding::Outcome::Failed && step + 1 < m_rows.size())
        m_rows.at(step + 1)->setState(ConnectionStepRow::State::Running);
}

void ConnectionSteps::stop()
{
    for (ConnectionStepRow *row : std::as_const(m_rows)) {
        if (row->state() == ConnectionStepRow::State::Running)
            row->setState(ConnectionStepRow::State::Open);
    }
}

QStringList ConnectionSteps::told() const
{
    QStringList lines;
    for (const ConnectionStepRow *row : m_rows)
        lines << row->accessibleName();
    return lines;
}

} // namespace mars::ui
