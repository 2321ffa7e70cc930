// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/orders/writing/editpopover.h"

namespace mars::ui {

class ChoiceBox;
class ParcelBox;
class TextArea;

/** Says where a parcel really is, or the order while it has no parcel, and why we know better. */
class CorrectionPopover : public EditPopover
{
    Q_OBJECT
public:
    CorrectionPopover(Preferences *preferences, QWidget *parent);

protected:
    void fill(const Order &order, const Change &change) override;
    [[nodiscard]] Edit edit(const Order &order, const QString &person) const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QWidget *firstField() const override;
    void retranslate() override;

private:
    [[nodiscard]] Status status() const;

    Label *m_parcelTitle;
    ParcelBox *m_parcel;
    Label *m_statusTitle;
    ChoiceBox *m_status;
    Label *m_whyTitle;
    TextArea *m_why;
};

} // namespace mars::ui
