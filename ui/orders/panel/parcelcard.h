// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/trackinglink.h"
#include "ui/orders/panel/shownorder.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

namespace mars::ui {

class Avatar;
class Button;
class ElidedLabel;
class Hairline;
class Label;
class NumberRow;
class ParcelHeader;
class TimelineView;
class TrackingBox;

/**
 * One parcel: who carries it, its number, the carrier's page, its timeline. Finished parcels start closed,
 * the moving one open; what the person opened or closed stays so until another order is shown. Shows an order
 * without parcels too (shipment = -1): its timeline alone.
 */
class ParcelCard : public Card
{
    Q_OBJECT
public:
    ParcelCard(const CarrierCatalogue *catalogue, QWidget *parent = nullptr);

    void setParcel(const ShownOrder &shown, int shipment);
    /** Goes back to what is open by itself. */
    void forgetChoice();
    /** Takes its place in the order of the Tab key right behind another card. */
    void comeAfter(const ParcelCard *previous);

    [[nodiscard]] ParcelHeader *header() const { return m_header; }
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }

Q_SIGNALS:
    void copyRequested(const QString &number);
    void numberRequested(qint64 shipment);
    void message(const mars::ui::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void setOpen(bool open);
    void setHeader(const ShownOrder &shown, int shipment);
    void setCarrier(const Shipment &parcel);
    void setNumbers(const Shipment &parcel, bool isUnderWay, bool mayAdd);
    void setNotes(const ShownOrder &shown, int shipment);
    void retranslate();

    const CarrierCatalogue *m_catalogue;
    TrackingLink m_link;
    QString m_number;
    qint64 m_shipment = 0;
    QString m_phone;
    std::optional<bool> m_chosen;
    ParcelHeader *m_header;
    QWidget *m_body;
    QWidget *m_carrierRow;
    Avatar *m_avatar;
    ElidedLabel *m_carrier;
    Label *m_service;
    Button *m_call;
    TrackingBox *m_box;
    Button *m_open;
    NumberRow *m_numberRow;
    Label *m_waiting;
    Label *m_earlier;
    Label *m_reason;
    Button *m_addNumber;
    Label *m_notes;
    Hairline *m_line;
    TimelineView *m_timeline;
};

} // namespace mars::ui
