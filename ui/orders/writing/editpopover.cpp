// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/editpopover.h"

#include "ui/settings/preferences.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QShortcut>

namespace mars::ui {

static constexpr int cardWidth = 392;

static qint64 shipmentOf(const EditPopover::Change &change)
{
    if (const auto *correction = std::get_if<CorrectionEdit>(&change))
        return correction->shipment;
    if (const auto *number = std::get_if<NumberEdit>(&change))
        return number->shipment;
    return 0;
}

EditPopover::EditPopover(Preferences *preferences, QWidget *parent)
    : Popover(cardWidth, parent)
    , m_preferences(preferences)
    , m_fields(new QVBoxLayout)
    , m_nameTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_name(new TextField)
    , m_letters(new Label(TextSize::Meta, &Theme::text2))
    , m_save(new Button({}, Button::Kind::Primary))
{
    m_fields->setSpacing(4);
    addField(m_nameTitle, m_name);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_save->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 4);
    buttons->addWidget(m_letters);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column()->addLayout(m_fields);
    column()->addLayout(buttons);

    connect(m_name, &TextField::textChanged, this, &EditPopover::follow);
    connect(m_save, &Button::clicked, this, &EditPopover::save);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(Qt::CTRL | key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &EditPopover::save);
    }
}

void EditPopover::addField(Label *title, QWidget *field)
{
    if (title) {
        title->setBuddy(field);
        m_fields->addWidget(title);
    }
    m_fields->addWidget(field);
    m_fields->addSpacing(4);
}

void EditPopover::limit(TextArea *field, int longest)
{
    m_limited = field;
    m_longest = longest;
}

int EditPopover::lettersLeft() const
{
    return m_limited ? m_longest - static_cast<int>(m_limited->toPlainText().trimmed().size()) : 0;
}

void EditPopover::countLetters()
{
    const int left = lettersLeft();
    m_letters->setVisible(m_limited && left < m_longest / 5);
    m_letters->setColour(left < 0 ? &Theme::text : &Theme::text2);
    m_letters->setText(left < 0 ? tr("%n character(s) too long", nullptr, -left)
                                : tr("%n character(s) left", nullptr, left));
}

void EditPopover::openFor(const Order &order, const Change &start, QWidget *below)
{
    m_order = order;
    m_start = start;
    m_subject = {order.id, order.number, shipmentOf(start)};
    const bool isNamed = !m_preferences->agentName().isEmpty();
    m_nameTitle->setHidden(isNamed);
    m_name->setHidden(isNamed);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_name->setText(m_preferences->agentName());
        fill(order, draft(m_subject).value_or(start));
    }
    retranslate();
    follow();
    setFocusProxy(isNamed ? firstField() : m_name);
    openBelow(below, below);
}

void EditPopover::openAgain(const Order &order, const Change &start, const Change &written, QWidget *below)
{
    const Subject subject{order.id, order.number, shipmentOf(start)};
    const std::optional<Change> begun = draft(subject);
    keepDraft(subject, begun ? joined(*begun, written) : written);
    openFor(order, start, below);
}

EditPopover::Change EditPopover::joined(const Change &, const Change &returned) const
{
    return returned;
}

void EditPopover::follow()
{
    if (m_isFilling)
        return;
    m_save->setEnabled(canSave());
    countLetters();
    const Change now = written();
    keepDraft(m_subject, now == m_start ? std::nullopt : std::optional(now));
}

std::optional<EditPopover::Change> EditPopover::draft(const Subject &subject) const
{
    const auto found = m_drafts.constFind(subject);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void EditPopover::keepDraft(const Subject &subject, const std::optional<Change> &change)
{
    if (change)
        m_drafts.insert(subject, *change);
    else
        m_drafts.remove(subject);
}

bool EditPopover::canSave() const
{
    return !m_isSaving && isComplete() && lettersLeft() >= 0 && !m_name->text().trimmed().isEmpty();
}

void EditPopover::save()
{
    if (!canSave())
        return;
    m_isSaving = true;
    m_saving = m_subject;
    const QString person = m_name->text().trimmed();
    m_preferences->setAgentName(person);
    m_save->setEnabled(false);
    confirm(edit(m_order, person));
}

void EditPopover::confirm(const Edit &edit)
{
    Q_EMIT saveRequested(edit);
}

void EditPopover::holdBack()
{
    m_isSaving = false;
    m_save->setEnabled(canSave());
}

QString EditPopover::saveText() const
{
    return tr("Save");
}

void EditPopover::showSaveText()
{
    m_save->setText(saveText());
}

void EditPopover::saveEnded(const Edit &edit, bool isSaved)
{
    m_isSaving = false;
    m_save->setEnabled(canSave());
    if (!isSaved)
        return;
    const bool isShown = m_order.id == edit.order && written() == edit.change;
    if (draft(m_saving) == edit.change)
        keepDraft(m_saving, std::nullopt);
    if (isShown)
        dismiss();
}

bool EditPopover::event(QEvent *event)
{
    // A letter chooses in a list here; what it does on the panel beneath is not meant.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isPlain && !key->text().isEmpty() && key->text().at(0).isPrint())
            event->accept();
    }
    return Popover::event(event);
}

void EditPopover::retranslate()
{
    m_nameTitle->setText(tr("Your name"));
    m_name->setAccessibleName(m_nameTitle->text());
    showSaveText();
    countLetters();
}

void EditPopover::changeEvent(QEvent *event)
{
    Popover::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
