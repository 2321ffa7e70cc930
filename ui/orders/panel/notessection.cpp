// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/notessection.h"

#include "ui/orders/panel/noterow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

NotesSection::NotesSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextSize::Meta, &Theme::text2, QFont::DemiBold))
    , m_add(new Button({}, Button::Kind::Link))
    , m_card(new Card)
    , m_column(new QVBoxLayout(m_card))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_add);
    m_card->setContentsMargins(16, 2, 16, 2);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(head);
    whole->addWidget(m_card);
    connect(m_add, &Button::clicked, this, &NotesSection::noteRequested);
    retranslate();
}

NoteRow *NotesSection::row(int place)
{
    if (place == m_rows.size()) {
        m_rows.append(new NoteRow);
        m_column->addWidget(m_rows.last());
    }
    return m_rows.at(place);
}

void NotesSection::setNotes(const QList<ShownNote> &notes, bool mayWrite, const ReaderContext &context)
{
    m_count = static_cast<int>(notes.size());
    for (int i = 0; i < m_count; ++i)
        row(i)->setNote(notes.at(i), context);
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setVisible(i < m_count);
    m_card->setVisible(m_count > 0);
    m_add->setVisible(mayWrite);
    setVisible(m_count > 0 || mayWrite);
    retranslate();
}

void NotesSection::retranslate()
{
    m_title->setText(m_count > 0 ? tr("Notes %1", "heading and how many").arg(m_count) : tr("Notes"));
    m_add->setText(tr("Add note"));
}

void NotesSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
