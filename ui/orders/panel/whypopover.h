// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/answer.h"
#include "ui/orders/popover.h"

namespace mars::ui {

/** "Why?": the event and the rule that decided the answer, and what is odd about the history. */
class WhyPopover : public Popover
{
    Q_OBJECT
public:
    explicit WhyPopover(QWidget *parent);

    void setExplanation(const Explanation &explanation);

private:
    Label *m_event;
    Label *m_rule;
    Label *m_notes;
};

} // namespace mars::ui
