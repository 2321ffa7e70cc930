// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/addresscard.h"

#include "ui/theme/icons.h"
#include "ui/widgets/wrappedtext.h"

#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

AddressCard::AddressCard(QWidget *parent)
    : Card(parent)
    , m_street(new WrappedText(TextSize::Body))
    , m_city(new WrappedText(TextSize::Meta, &Theme::text2))
{
    setContentsMargins(42, 10, 16, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_street);
    column->addWidget(m_city);
}

bool AddressCard::setCustomer(const Customer &customer)
{
    QStringList city{(customer.city + u' ' + customer.postcode).trimmed(), customer.region};
    city.removeAll(QString());
    m_street->setText(customer.street);
    m_street->setVisible(!customer.street.isEmpty());
    m_city->setText(city.join(QStringLiteral(", ")));
    m_city->setVisible(!city.isEmpty());
    return !customer.street.isEmpty() || !city.isEmpty();
}

void AddressCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, QStringLiteral("pin"), QRectF(16, 10, 16, 20), 16, theme().text2);
}

} // namespace mars::ui
