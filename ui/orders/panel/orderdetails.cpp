// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/orderdetails.h"

#include "ui/orders/panel/addresscard.h"
#include "ui/orders/panel/customerrow.h"
#include "ui/orders/panel/itemscard.h"
#include "ui/orders/panel/notessection.h"
#include "ui/orders/panel/otherorderscard.h"
#include "ui/orders/panel/parcelcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace mars::ui {

static constexpr int margin = 16;

static Label *sectionTitle()
{
    return new Label(TextSize::Meta, &Theme::text2, QFont::DemiBold);
}

OrderDetails::OrderDetails(const CarrierCatalogue *catalogue, ReaderContext context, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_customer(new CustomerRow)
    , m_parcelColumn(new QVBoxLayout)
    , m_itemsTitle(sectionTitle())
    , m_items(new ItemsCard)
    , m_addressTitle(sectionTitle())
    , m_address(new AddressCard)
    , m_notes(new NotesSection)
    , m_othersTitle(sectionTitle())
    , m_others(new OtherOrdersCard(std::move(context)))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 14, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_customer);
    column->addSpacing(6);
    m_parcelColumn->setSpacing(8);
    column->addLayout(m_parcelColumn);
    parcelCard(0); // here for its place in the order of the Tab key
    const auto addSection = [column](Label *title, QWidget *card) {
        column->addSpacing(8);
        column->addWidget(title);
        column->addWidget(card);
    };
    addSection(m_itemsTitle, m_items);
    addSection(m_addressTitle, m_address);
    column->addWidget(m_notes);
    addSection(m_othersTitle, m_others);
    column->addStretch();
    connect(m_customer, &CustomerRow::revealRequested, this, &OrderDetails::revealRequested);
    connect(m_customer, &CustomerRow::message, this, &OrderDetails::message);
    connect(m_notes, &NotesSection::noteRequested, this, &OrderDetails::noteRequested);
    connect(m_others, &OtherOrdersCard::openRequested, this, &OrderDetails::openRequested);
    setOtherOrders({});
    retranslate();
}

ParcelCard *OrderDetails::parcelCard(int place)
{
    if (place == m_parcels.size()) {
        auto *card = new ParcelCard(m_catalogue);
        connect(card, &ParcelCard::copyRequested, this, &OrderDetails::copyRequested);
        connect(card, &ParcelCard::numberRequested, this, &OrderDetails::numberRequested);
        connect(card, &ParcelCard::message, this, &OrderDetails::message);
        m_parcelColumn->addWidget(card);
        if (place > 0)
            card->comeAfter(m_parcels.last());
        m_parcels.append(card);
    }
    return m_parcels.at(place);
}

void OrderDetails::setOrder(const ShownOrder &shown, bool isOther)
{
    m_customer->setCustomer(shown.order.customer, shown.contact);
    const auto parcels = static_cast<int>(shown.order.shipments.size());
    const int cards = qMax(1, parcels); // without a parcel the order's own history stands alone
    for (int i = 0; i < cards; ++i) {
        ParcelCard *card = parcelCard(i);
        if (isOther)
            card->forgetChoice();
        card->setParcel(shown, parcels == 0 ? -1 : i);
        card->show();
    }
    for (int i = cards; i < m_parcels.size(); ++i)
        m_parcels.at(i)->hide();

    m_itemCount = 0;
    for (const OrderLine &line : shown.order.lines)
        m_itemCount += line.quantity;
    m_items->setOrder(shown.order);
    m_items->setVisible(m_itemCount > 0);
    m_itemsTitle->setVisible(m_itemCount > 0);
    const bool hasAddress = m_address->setCustomer(shown.order.customer);
    m_address->setVisible(hasAddress);
    m_addressTitle->setVisible(hasAddress);
    m_notes->setNotes(shown.notes, shown.rights.writesNotes, shown.context);
    if (isOther)
        setOtherOrders({});
    retranslate();
}

const QWidget *OrderDetails::notes() const
{
    return m_notes;
}

void OrderDetails::setScrollBarWidth(int width)
{
    layout()->setContentsMargins(margin, 14, qMax(0, margin - width), margin);
}

void OrderDetails::setOtherOrders(const QList<OrderSummary> &orders)
{
    m_others->setOrders(orders);
    m_others->setVisible(!orders.isEmpty());
    m_othersTitle->setVisible(!orders.isEmpty());
}

void OrderDetails::retranslate()
{
    m_itemsTitle->setText(tr("Items %1", "heading and how many").arg(m_itemCount));
    m_addressTitle->setText(tr("Deliver to"));
    m_othersTitle->setText(tr("Other orders of this customer"));
}

void OrderDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderDetails::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().panel);
}

} // namespace mars::ui
