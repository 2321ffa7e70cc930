// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/notepopover.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/textarea.h"

namespace mars::ui {

static constexpr int longest = 4000;

NotePopover::NotePopover(NoteDrafts *drafts, Preferences *preferences, QWidget *parent)
    : EditPopover(preferences, parent)
    , m_noteDrafts(drafts)
    , m_text(new TextArea(6))
{
    addField(nullptr, m_text);
    limit(m_text, longest);
    connect(m_text, &TextArea::textChanged, this, &NotePopover::follow);
}

void NotePopover::fill(const Order &, const Change &change)
{
    m_text->setPlainText(std::get<NoteEdit>(change).text);
    m_text->moveCursor(QTextCursor::End);
}

Edit NotePopover::edit(const Order &order, const QString &person) const
{
    return Edit::note(order, person, m_text->toPlainText().trimmed());
}

bool NotePopover::isComplete() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

QWidget *NotePopover::firstField() const
{
    return m_text;
}

NotePopover::Change NotePopover::joined(const Change &begun, const Change &returned) const
{
    return NoteEdit{std::get<NoteEdit>(begun).text + u'\n' + std::get<NoteEdit>(returned).text};
}

NoteDraftPlace NotePopover::placeOf(const Subject &subject) const
{
    return {subject.order, subject.orderNumber, preferences().agentName()};
}

std::optional<NotePopover::Change> NotePopover::draft(const Subject &subject) const
{
    const QString text = m_noteDrafts->text(placeOf(subject));
    return text.isEmpty() ? std::nullopt : std::optional<Change>(NoteEdit{text});
}

void NotePopover::keepDraft(const Subject &subject, const std::optional<Change> &change)
{
    m_noteDrafts->keep(placeOf(subject), change ? std::get<NoteEdit>(*change).text : QString());
}

void NotePopover::retranslate()
{
    EditPopover::retranslate();
    setTitle(tr("Note on %1").arg(order().number));
    m_text->setAccessibleName(tr("Note on %1").arg(order().number));
    m_text->setPlaceholderText(tr("What should whoever opens this order next know?"));
}

} // namespace mars::ui
