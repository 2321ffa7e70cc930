// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionsteprow.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

static constexpr int signExtent = 16;
static constexpr int nameWidth = 112;

ConnectionStepRow::ConnectionStepRow(ConnectionStep step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_name(new Label(TextSize::Body, &Theme::text2))
    , m_sentence(new Label(TextSize::Body, &Theme::text))
    , m_nextStep(new Label(TextSize::Meta, &Theme::text2))
{
    m_name->setMinimumWidth(nameWidth);
    m_name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    for (Label *label : {m_sentence, m_nextStep}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_sentence);
    texts->addWidget(m_nextStep);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(signExtent + 8, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    setState(State::Open);
}

void ConnectionStepRow::setState(State state)
{
    m_state = state;
    if (state <= State::Running) {
        m_sentence->clear();
        m_nextStep->clear();
    }
    m_nextStep->setVisible(!m_nextStep->text().isEmpty());
    retranslate();
    update();
}

void ConnectionStepRow::setFinding(const ConnectionFinding &finding)
{
    m_sentence->setText(finding.sentence);
    m_nextStep->setText(finding.nextStep);
    setState(finding.outcome == ConnectionFinding::Outcome::Passed   ? State::Passed
             : finding.outcome == ConnectionFinding::Outcome::Warned ? State::Warned
                                                                     : State::Failed);
}

void ConnectionStepRow::retranslate()
{
    const QString name = stepName(m_step);
    m_name->setText(name);
    if (m_state == State::Running)
        m_sentence->setText(tr("Trying…"));
    // The signs are colours and shapes: a screen reader needs the word.
    const QString word = m_state == State::Open      ? tr("not tried")
                         : m_state == State::Running ? tr("under way")
                         : m_state == State::Passed  ? tr("done")
                         : m_state == State::Warned  ? tr("done, with a warning")
                                                     : tr("failed");
    const QString said = m_state <= State::Running ? QString() : m_sentence->text();
    setAccessibleName(QStringLiteral("%1: %2. %3 %4").arg(name, word, said, m_nextStep->text()).trimmed());
}

void ConnectionStepRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionStepRow::paintEvent(QPaintEvent *)
{
    const QRectF sign(0, m_name->y(), signExtent, m_name->fontMetrics().height());
    QPainter painter(this);
    const auto draw = [&](const QString &icon, const QColor &colour) {
        paintIcon(&painter, icon, sign, signExtent, colour);
    };
    switch (m_state) {
    case State::Open:
        return draw(QStringLiteral("circle"), theme().text3);
    case State::Running:
        return draw(QStringLiteral("half-disc"), theme().link);
    case State::Passed:
        return draw(QStringLiteral("tick-circle"), theme().status(Family::Green).solid);
    case State::Warned:
        return draw(QStringLiteral("triangle"), theme().status(Family::Amber).solid);
    case State::Failed:
        return draw(QStringLiteral("octagon"), theme().status(Family::Red).solid);
    }
}

} // namespace mars::ui
