// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/noterow.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent)
    , m_person(new ElidedLabel(TextSize::Meta, &Theme::text, QFont::DemiBold))
    , m_when(new Label(TextSize::Meta, &Theme::text2))
    , m_text(new Label(TextSize::Body))
    , m_waiting(new Label(TextSize::Meta, &Theme::text2))
{
    for (Label *label : {m_text, m_waiting})
        label->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_person, 1);
    head->addWidget(m_when);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_waiting);
}

void NoteRow::setNote(const ShownNote &shown, const ReaderContext &context)
{
    QString when = momentText(shown.note.madeAt, context.forAnswer());
    if (!when.isEmpty())
        when[0] = when.at(0).toUpper();
    m_person->setText(shown.note.person);
    m_when->setText(when);
    m_text->setText(shown.note.text);
    m_waiting->setText(tr("Waiting to be sent"));
    m_waiting->setVisible(shown.isWaiting);
    setAccessibleName(shown.note.person + QStringLiteral(", ") + when);
    setAccessibleDescription(shown.note.text);
}

void NoteRow::paintEvent(QPaintEvent *)
{
    if (y() > parentWidget()->contentsRect().top())
        QPainter(this).fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

} // namespace mars::ui
