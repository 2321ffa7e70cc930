// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/widgets/card.h"

namespace mars::ui {

class WrappedText;

/** Where the order goes. */
class AddressCard : public Card
{
    Q_OBJECT
public:
    explicit AddressCard(QWidget *parent = nullptr);

    /** False when nothing of an address is known. */
    bool setCustomer(const Customer &customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WrappedText *m_street;
    WrappedText *m_city;
};

} // namespace mars::ui
