// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/noterow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/wrappedtext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mars::ui {

static constexpr int foldedLetters = 360;
static constexpr int foldedLines = 6;

/** The start of a note that is too long to stand there whole, else the note. */
static QString folded(const QString &text)
{
    const QString lines = text.section(u'\n', 0, foldedLines - 1);
    if (lines.size() <= foldedLetters)
        return lines.size() == text.size() ? text : lines + QStringLiteral(" …");
    const auto space = lines.lastIndexOf(u' ', foldedLetters);
    return lines.left(space > foldedLetters / 2 ? space : foldedLetters) + QStringLiteral(" …");
}

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent)
    , m_person(new ElidedLabel(TextSize::Meta, &Theme::text, QFont::DemiBold))
    , m_when(new Label(TextSize::Meta, &Theme::text2))
    , m_text(new WrappedText)
    , m_fold(new Button({}, Button::Kind::Link))
    , m_waiting(new Label(TextSize::Meta, &Theme::text2))
{
    m_waiting->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_person, 1);
    head->addWidget(m_when);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 10);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_waiting);
    connect(m_fold, &Button::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        showText();
    });
}

void NoteRow::setNote(const ShownNote &shown, const ReaderContext &context)
{
    m_isUnfolded = m_isUnfolded && m_note.note.id == shown.note.id;
    m_note = shown;
    QString when = momentText(shown.note.madeAt, context.forAnswer());
    if (!when.isEmpty())
        when[0] = when.at(0).toUpper();
    m_person->setText(shown.note.person);
    m_when->setText(when);
    showText();
    m_waiting->setText(tr("Waiting to be sent"));
    m_waiting->setVisible(shown.isWaiting);
    setAccessibleName(shown.note.person + QStringLiteral(", ") + when);
    setAccessibleDescription(shown.note.text);
}

void NoteRow::showText()
{
    const QString &whole = m_note.note.text;
    const QString start = folded(whole);
    m_text->setText(m_isUnfolded ? whole : start);
    m_fold->setText(m_isUnfolded ? tr("Show less") : tr("Show all"));
    m_fold->setVisible(start != whole);
}

void NoteRow::paintEvent(QPaintEvent *)
{
    if (y() > parentWidget()->contentsRect().top())
        QPainter(this).fillRect(QRect(0, 0, width(), 1), theme().hairline);
}

} // namespace mars::ui
