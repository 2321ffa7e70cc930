// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/customerrow.h"

#include "domain/lookupkeys.h"
#include "ui/orders/carrierlinks.h"
#include "ui/widgets/avatar.h"
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_call);
    buttons->addWidget(m_write);
    row->addLayout(buttons);
    const auto tell = [this](const Notice &said) {
        if (!said.isEmpty())
            Q_EMIT message(said);
    };
    connect(m_call, &IconButton::clicked, this, [this, tell] { tell(CarrierLinks::call(m_customer.phone)); });
    connect(m_write, &IconButton::clicked, this,
            [this, tell] { tell(CarrierLinks::write(m_customer.email)); });
    retranslate();
}

void CustomerRow::setCustomer(const Customer &customer)
{
    m_customer = customer;
    m_avatar->setName(customer.name);
    m_name->setText(customer.name.isEmpty() ? tr("Name not given") : customer.name);
    m_phone->setText(phoneText(customer.phone).replace(u' ', QChar::Nbsp));
    m_phone->setVisible(!customer.phone.isEmpty());
    m_email->setText(customer.email);
    m_email->setVisible(!customer.email.isEmpty());
    m_call->setVisible(!customer.phone.isEmpty());
    m_write->setVisible(!customer.email.isEmpty());
    arrange();
}

void CustomerRow::arrange()
{
    const int both = m_phone->sizeHint().width() + sideGap + m_email->sizeHint().width();
    const int buttons = m_call->sizeHint().width() + m_write->sizeHint().width();
    const int room = width() - m_avatar->sizeHint().width() - buttons - 2 * layout()->spacing();
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
}

void CustomerRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setCustomer(m_customer);
    } else if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace mars::ui
