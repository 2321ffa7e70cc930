// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "ui/widgets/choicebox.h"

namespace mars::ui {

/** Which parcel of an order is meant: "Parcel 2 of 2 · KC77410932IN". */
class ParcelBox : public ChoiceBox
{
    Q_OBJECT
public:
    using ChoiceBox::ChoiceBox;

    void setOrder(const Order &order);
    void setShipment(qint64 shipment);
    [[nodiscard]] qint64 shipment() const; ///< 0 = the order has none
};

} // namespace mars::ui
