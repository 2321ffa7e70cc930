// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/writing/editpopover.h"

namespace mars {
class CarrierCatalogue;
}

namespace mars::ui {

class ErrorLine;
class ParcelBox;

/** The tracking number of a parcel. It warns of one that no carrier would give out, and takes it all the
 * same. */
class NumberPopover : public EditPopover
{
    Q_OBJECT
public:
    NumberPopover(const CarrierCatalogue *catalogue, Preferences *preferences, QWidget *parent);

protected:
    void fill(const Order &order, const Change &change) override;
    [[nodiscard]] Edit edit(const Order &order, const QString &person) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslate() override;

private:
    [[nodiscard]] const Shipment *parcel() const;
    [[nodiscard]] QString doubt() const;
    void check();
    void takeParcel();

    const CarrierCatalogue *m_catalogue;
    Label *m_parcelTitle;
    ParcelBox *m_parcel;
    Label *m_numberTitle;
    TextField *m_number;
    ErrorLine *m_doubt;
};

} // namespace mars::ui
