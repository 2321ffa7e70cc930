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

CustomerRow::CustomerRow(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(36))
    , m_name(new ElidedLabel(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_reach(new ElidedLabel(TextSize::Meta, &Theme::text2))
    , m_call(new IconButton(QStringLiteral("phone")))
    , m_write(new IconButton(QStringLiteral("mail")))
{
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_reach);
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
    const auto tell = [this](const QString &said) {
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
    QStringList reach;
    if (!customer.phone.isEmpty())
        reach.append(phoneText(customer.phone).replace(u' ', QChar::Nbsp));
    if (!customer.email.isEmpty())
        reach.append(customer.email);
    m_reach->setText(reach.join(QStringLiteral("   ")));
    m_reach->setVisible(!reach.isEmpty());
    m_call->setVisible(!customer.phone.isEmpty());
    m_write->setVisible(!customer.email.isEmpty());
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
    }
}

} // namespace mars::ui
