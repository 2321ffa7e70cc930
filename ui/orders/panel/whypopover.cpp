// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/whypopover.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace mars::ui {

WhyPopover::WhyPopover(QWidget *parent)
    : Popover(392, parent)
    , m_event(new Label(TextSize::Body))
    , m_rule(new Label(TextSize::Body))
    , m_notes(new Label(TextSize::Meta, &Theme::text2))
{
    for (Label *label : {m_event, m_rule, m_notes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(label);
    }
}

void WhyPopover::setExplanation(const Explanation &explanation)
{
    setTitle(tr("Why this answer?"));
    m_event->setText(explanation.event);
    m_event->setVisible(!explanation.event.isEmpty());
    m_rule->setText(explanation.rule);
    m_notes->setText(explanation.notes.join(u'\n'));
    m_notes->setVisible(!explanation.notes.isEmpty());
    setAccessibleDescription(
        (QStringList{explanation.event, explanation.rule} + explanation.notes).join(u' '));
    if (isVisible())
        place();
}

} // namespace mars::ui
