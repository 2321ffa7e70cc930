// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/list/viewnamepopover.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

static constexpr int cardWidth = 320;
static constexpr int longestName = 40;

ViewNamePopover::ViewNamePopover(QWidget *parent)
    : Popover(cardWidth, parent)
    , m_label(new Label(TextSize::Meta, &Theme::text2))
    , m_name(new TextField)
    , m_save(new Button({}, Button::Kind::Primary))
{
    setObjectName(QStringLiteral("viewNamePopover"));
    m_name->setMaxLength(longestName);
    m_name->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_label->setBuddy(m_name);
    setFocusProxy(m_name);
    column()->addWidget(m_label);
    column()->addWidget(m_name);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 4);
    buttons->addStretch();
    buttons->addWidget(m_save);
    column()->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNamePopover::check);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNamePopover::save);
    connect(m_save, &Button::clicked, this, &ViewNamePopover::save);
    retranslate();
}

void ViewNamePopover::openFor(const QString &name, const QStringList &taken, QWidget *below, QWidget *button)
{
    m_taken = taken;
    m_name->setText(name);
    check();
    m_name->selectAll();
    openBelow(below, button);
}

void ViewNamePopover::check()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(m_taken.contains(name) ? tr("Replace the view of this name") : tr("Save"));
}

void ViewNamePopover::save()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    dismiss();
    Q_EMIT named(name);
}

void ViewNamePopover::retranslate()
{
    setTitle(tr("Own view"));
    m_label->setText(tr("Name"));
    m_name->setAccessibleName(m_label->text());
    check();
}

void ViewNamePopover::changeEvent(QEvent *event)
{
    Popover::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace mars::ui
