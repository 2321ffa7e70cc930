// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "carriers/catalogue.h"
#include "domain/ordersummary.h"
#include "ui/orders/panel/shownorder.h"
#include "ui/widgets/notice.h"

#include <QWidget>

class QVBoxLayout;

namespace mars::ui {

class AddressCard;
class CustomerRow;
class ItemsCard;
class Label;
class NotesSection;
class OtherOrdersCard;
class ParcelCard;

/** The scrolled part of the order panel: customer, parcels, items, address, notes, other orders of the
 * person. */
class OrderDetails : public QWidget
{
    Q_OBJECT
public:
    OrderDetails(const CarrierCatalogue *catalogue, ReaderContext context, QWidget *parent = nullptr);

    /** isOther: another order than before, so nothing of what was opened or closed carries over. */
    void setOrder(const ShownOrder &shown, bool isOther);
    /** The scroll bar stands in the right margin instead of making the cards narrower. */
    void setScrollBarWidth(int width);
    void setOtherOrders(const QList<OrderSummary> &orders);

    [[nodiscard]] const QWidget *notes() const;
    [[nodiscard]] const QList<ParcelCard *> &parcels() const { return m_parcels; }

Q_SIGNALS:
    void copyRequested(const QString &number);
    void openRequested(mars::OrderId id);
    void noteRequested();
    void numberRequested(qint64 shipment);
    void revealRequested();
    void message(const mars::ui::Notice &notice);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ParcelCard *parcelCard(int place);
    void retranslate();

    const CarrierCatalogue *m_catalogue;
    int m_itemCount = 0;
    CustomerRow *m_customer;
    QVBoxLayout *m_parcelColumn;
    QList<ParcelCard *> m_parcels;
    Label *m_itemsTitle;
    ItemsCard *m_items;
    Label *m_addressTitle;
    AddressCard *m_address;
    NotesSection *m_notes;
    Label *m_othersTitle;
    OtherOrdersCard *m_others;
};

} // namespace mars::ui
