// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/panelactions.h"

#include "ui/widgets/button.h"

#include <QEvent>

namespace mars::ui {

PanelActions::PanelActions(QWidget *parent)
    : ButtonRow(parent)
    , m_note(new Button({}))
    , m_call(new Button({}))
{
    m_note->setIconName(QStringLiteral("pencil"));
    m_call->setIconName(QStringLiteral("phone"));
    addButton(m_note);
    addButton(m_call);
    connect(m_note, &Button::clicked, this, &PanelActions::noteRequested);
    connect(m_call, &Button::clicked, this, &PanelActions::callRequested);
    retranslate();
    hide();
}

void PanelActions::offer(bool note, bool call)
{
    m_note->setVisible(note);
    m_call->setVisible(call);
    setVisible(note || call);
}

void PanelActions::setLetterKeys(bool on)
{
    m_note->setKeyHint(on ? QStringLiteral("N") : QString());
}

void PanelActions::retranslate()
{
    m_note->setText(tr("Add note"));
    m_call->setText(tr("Call carrier"));
}

void PanelActions::changeEvent(QEvent *event)
{
    ButtonRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
