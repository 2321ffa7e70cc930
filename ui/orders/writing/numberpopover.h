// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/writing/editpopover.h"

namespace mars {
class CarrierCatalogue;
class OrderSource;
struct LookupAnswer;
} // namespace mars

namespace mars::ui {

class ErrorLine;
class ParcelBox;

/** The tracking number of a parcel. It warns of one that no carrier would give out, and of one that another
 * order has already, and takes them all the same. */
class NumberPopover : public EditPopover
{
    Q_OBJECT
public:
    NumberPopover(OrderSource *source, const CarrierCatalogue *catalogue, Preferences *preferences,
                  QWidget *parent);

protected:
    void fill(const Order &order, const Change &change) override;
    [[nodiscard]] Edit edit(const Order &order, const QString &person) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void confirm(const Edit &edit) override;
    [[nodiscard]] QString saveText() const override;
    void retranslate() override;

private:
    [[nodiscard]] bool isTaken() const;
    void takeHolder(const Edit &edit, const QString &key, const LookupAnswer &found);
    [[nodiscard]] const Shipment *parcel() const;
    [[nodiscard]] QString doubt() const;
    void check();
    void takeParcel();

    OrderSource *m_source;
    const CarrierCatalogue *m_catalogue;
    QString m_takenKey; // that another order has
    QString m_holder;   // its number
    Label *m_parcelTitle;
    ParcelBox *m_parcel;
    Label *m_numberTitle;
    TextField *m_number;
    ErrorLine *m_doubt;
};

} // namespace mars::ui
