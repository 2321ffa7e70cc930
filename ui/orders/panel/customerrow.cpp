// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/customerrow.h"

#include "domain/lookupkeys.h"
#include "ui/orders/panel/carrierlinks.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

static constexpr int sideGap = 12;

CustomerRow::CustomerRow(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36))
    , m_name(new ElidedLabel(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_phone(new ElidedLabel(TextSize::Meta, &Theme::text2))
    , m_email(new ElidedLabel(TextSize::Meta, &Theme::text2))
    , m_reach(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_call(new IconButton(QStringLiteral("phone")))
    , m_write(new IconButton(QStringLiteral("mail")))
    , m_reveal(new Button({}))
    , m_recorded(new Label(TextSize::Meta, &Theme::text3))
{
    m_phone->setProperty("mustNotElide", true);
    m_email->setObjectName(QStringLiteral("customerEmail"));
    for (ElidedLabel *label : {m_phone, m_email}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_reach->addWidget(label);
    }
    m_reach->addStretch();
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addLayout(m_reach);
    names->addWidget(m_recorded);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_call);
    buttons->addWidget(m_write);
    buttons->addWidget(m_reveal);
    row->addLayout(buttons);
    const auto tell = [this](const Notice &said) {
        if (!said.isEmpty())
            Q_EMIT message(said);
    };
    connect(m_call, &IconButton::clicked, this, [this, tell] { tell(CarrierLinks::call(m_customer.phone)); });
    connect(m_write, &IconButton::clicked, this,
            [this, tell] { tell(CarrierLinks::write(m_customer.email)); });
    m_reveal->setObjectName(QStringLiteral("showContact"));
    m_reveal->setIconName(QStringLiteral("eye"));
    m_reveal->setKeyHint(QStringLiteral("V"));
    m_recorded->setWordWrap(true);
    connect(m_reveal, &Button::clicked, this, &CustomerRow::revealRequested);
    retranslate();
}

void CustomerRow::setCustomer(const Customer &customer, ContactState contact)
{
    m_customer = customer;
    m_contact = contact;
    m_avatar->setName(customer.name);
    m_name->setText(customer.name.isEmpty() ? tr("Name not given") : customer.name);
    m_phone->setText(phoneText(customer.phone).replace(u' ', QChar::Nbsp));
    m_phone->setVisible(!customer.phone.isEmpty());
    m_email->setText(customer.email);
    m_email->setVisible(!customer.email.isEmpty());
    showButtons();
    arrange();
}

void CustomerRow::showButtons()
{
    const bool hadFocus = m_reveal->hasFocus();
    const bool isMasked = m_contact == ContactState::Revealable;
    m_call->setVisible(isUsable(m_contact) && !m_customer.phone.isEmpty());
    m_write->setVisible(isUsable(m_contact) && !m_customer.email.isEmpty());
    if (hadFocus && !isMasked) // on what it was wanted for; Qt would put it anywhere
        (m_call->isHidden() ? m_write : m_call)->setFocus(Qt::OtherFocusReason);
    m_reveal->setVisible(isMasked);
    m_recorded->setText(isMasked ? tr("Showing it is recorded.") : tr("It was recorded that you looked."));
    m_recorded->setVisible(isMasked || m_contact == ContactState::Revealed);
}

/** With room for both icons in any case: the texts stand where they stand for every customer. */
int CustomerRow::buttonsWidth() const
{
    return m_reveal->isHidden() ? m_call->sizeHint().width() + m_write->sizeHint().width()
                                : m_reveal->sizeHint().width();
}

void CustomerRow::arrange()
{
    const int both = m_phone->sizeHint().width() + sideGap + m_email->sizeHint().width();
    const int room = width() - m_avatar->sizeHint().width() - buttonsWidth() - 2 * layout()->spacing();
    const bool fits = m_phone->isHidden() || m_email->isHidden() || both <= room;
    m_reach->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_reach->setSpacing(fits ? sideGap : 2);
}

void CustomerRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CustomerRow::retranslate()
{
    m_call->setName(tr("Call the customer"));
    m_write->setName(tr("Write to the customer"));
    m_reveal->setText(tr("Show contact"));
}

void CustomerRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setCustomer(m_customer, m_contact);
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace mars::ui
