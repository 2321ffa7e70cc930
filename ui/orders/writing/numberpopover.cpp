// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/numberpopover.h"

#include "carriers/recognition.h"
#include "ui/orders/panel/parcelbox.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/textfield.h"

#include <algorithm>

namespace mars::ui {

NumberPopover::NumberPopover(const CarrierCatalogue *catalogue, Preferences *preferences, QWidget *parent)
    : EditPopover(preferences, parent)
    , m_catalogue(catalogue)
    , m_parcelTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_parcel(new ParcelBox)
    , m_numberTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_number(new TextField)
    , m_doubt(new ErrorLine(Family::Amber))
{
    m_number->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addField(m_parcelTitle, m_parcel);
    addField(m_numberTitle, m_number);
    addField(nullptr, m_doubt);
    connect(m_parcel, &QComboBox::activated, this, &NumberPopover::takeParcel);
    connect(m_number, &TextField::textChanged, this, [this] {
        follow();
        check();
    });
}

void NumberPopover::fill(const Order &order, const Change &change)
{
    const auto &number = std::get<NumberEdit>(change);
    m_parcel->setOrder(order);
    m_parcel->setShipment(number.shipment);
    m_parcelTitle->setVisible(order.shipments.size() > 1);
    m_parcel->setVisible(order.shipments.size() > 1);
    m_number->setText(number.number);
    m_number->selectAll();
}

Edit NumberPopover::edit(const Order &order, const QString &person) const
{
    return Edit::number(order, person, {m_parcel->shipment(), m_number->text().trimmed()});
}

const Shipment *NumberPopover::parcel() const
{
    const auto &parcels = order().shipments;
    const auto found =
        std::find_if(parcels.cbegin(), parcels.cend(),
                     [id = m_parcel->shipment()](const Shipment &each) { return each.id == id; });
    return found == parcels.cend() ? nullptr : &*found;
}

bool NumberPopover::isComplete() const
{
    const QString number = m_number->text().trimmed();
    return parcel() && !number.isEmpty() && number != parcel()->trackingNumber();
}

/** The number of one parcel is not meant for another; what was typed is kept. */
void NumberPopover::takeParcel()
{
    const auto &parcels = order().shipments;
    const bool isTyped = std::none_of(parcels.cbegin(), parcels.cend(), [this](const Shipment &each) {
        return each.trackingNumber() == m_number->text().trimmed();
    });
    if (!isTyped || m_number->text().trimmed().isEmpty())
        m_number->setText(parcel()->trackingNumber());
    follow();
    retranslate();
}

QWidget *NumberPopover::firstField() const
{
    return m_number;
}

/** What is odd about the number, in one sentence or two; empty where nothing is. */
QString NumberPopover::doubt() const
{
    if (!isComplete())
        return {};
    RecognitionContext context;
    context.carrierOnOrder = parcel()->carrierCode;
    context.destinationCountry = order().customer.country;
    const QList<Candidate> candidates = recogniseNumber(*m_catalogue, m_number->text(), context);
    if (candidates.isEmpty())
        return tr("No carrier we know has numbers like this. Compare it with the label.");
    const Candidate &best = candidates.first();
    if (best.checkDigit == CheckDigit::Invalid)
        return tr("The check digit does not fit; %1 would. Compare it with the label.").arg(best.expected);
    return {};
}

void NumberPopover::check()
{
    const bool was = m_doubt->isHidden();
    m_doubt->say(doubt());
    m_number->setAccessibleDescription(m_doubt->text());
    if (m_doubt->isHidden() != was && isVisible())
        place();
}

void NumberPopover::retranslate()
{
    EditPopover::retranslate();
    const bool isFirst = !parcel() || parcel()->trackingNumber().isEmpty();
    setTitle(isFirst ? tr("Add a tracking number") : tr("Correct the tracking number"));
    m_parcelTitle->setText(tr("Parcel"));
    m_numberTitle->setText(tr("Tracking number"));
    m_parcel->setAccessibleName(m_parcelTitle->text());
    m_number->setAccessibleName(m_numberTitle->text());
    check();
}

} // namespace mars::ui
