// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/numberpopover.h"

#include "carriers/recognition.h"
#include "domain/lookupkeys.h"
#include "domain/ordersource.h"
#include "domain/whenanswered.h"
#include "ui/orders/panel/parcelbox.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/textfield.h"

#include <algorithm>

namespace mars::ui {

static constexpr int longestNumber = 64;
static constexpr qsizetype mostHolders = 3; // its own order may be among them

NumberPopover::NumberPopover(OrderSource *source, const CarrierCatalogue *catalogue, Preferences *preferences,
                             QWidget *parent)
    : EditPopover(preferences, parent)
    , m_source(source)
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
    m_takenKey.clear();
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
    return parcel() && !number.isEmpty() && number.size() <= longestNumber &&
           number != parcel()->trackingNumber();
}

/** Whether another order has the number is asked once for each; who saves it again means it. */
void NumberPopover::confirm(const Edit &edit)
{
    const QString number = std::get<NumberEdit>(edit.change).number;
    const QString key = trackingNumberKey(number);
    if (key.isEmpty() || key == m_takenKey) {
        EditPopover::confirm(edit);
        return;
    }
    const LookupTerm term{TermKind::TrackingNumber, number, key, false};
    whenAnswered(m_source->find({{term}, mostHolders, edit.person}), this,
                 [this, edit, key](const Result<LookupAnswer> &found) {
                     takeHolder(edit, key, found ? *found : LookupAnswer());
                 });
}

void NumberPopover::takeHolder(const Edit &edit, const QString &key, const LookupAnswer &found)
{
    const auto &matches = found.matches;
    const auto other = std::find_if(matches.cbegin(), matches.cend(), [&edit](const LookupMatch &match) {
        return match.order.id != edit.order && match.exact && !match.superseded;
    });
    if (other == matches.cend()) {
        EditPopover::confirm(edit);
        return;
    }
    m_takenKey = key;
    m_holder = other->order.number;
    holdBack();
    check();
}

bool NumberPopover::isTaken() const
{
    return !m_takenKey.isEmpty() && trackingNumberKey(m_number->text()) == m_takenKey;
}

QString NumberPopover::saveText() const
{
    return isTaken() ? tr("Save anyway") : EditPopover::saveText();
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
    if (m_number->text().trimmed().size() > longestNumber)
        return tr("No tracking number has more than %n characters.", nullptr, longestNumber);
    if (!isComplete())
        return {};
    if (isTaken())
        return tr("%1 has this number already.").arg(m_holder);
    RecognitionContext context;
    context.carrierOnOrder = parcel()->carrierCode;
    context.destinationCountry = order().customer.country;
    const QList<Candidate> candidates = recogniseNumber(*m_catalogue, m_number->text(), context);
    if (candidates.isEmpty())
        return tr("No known carrier uses a number like this. Compare it with the label on the parcel.");
    const Candidate &best = candidates.first();
    if (best.checkDigit == CheckDigit::Invalid)
        return tr("The check digit does not fit; %1 would. Compare it with the label.").arg(best.expected);
    return {};
}

void NumberPopover::check()
{
    const QSize was = m_doubt->isHidden() ? QSize() : m_doubt->sizeHint();
    m_doubt->say(doubt());
    showSaveText();
    m_number->setAccessibleDescription(m_doubt->text());
    if ((m_doubt->isHidden() ? QSize() : m_doubt->sizeHint()) != was && isVisible())
        place();
}

void NumberPopover::retranslate()
{
    EditPopover::retranslate();
    const bool isFirst = !parcel() || parcel()->trackingNumber().isEmpty();
    setTitle(isFirst ? tr("Add a number to %1").arg(order().number)
                     : tr("Tracking number of %1").arg(order().number));
    m_parcelTitle->setText(tr("Parcel"));
    m_numberTitle->setText(tr("Tracking number"));
    m_parcel->setAccessibleName(m_parcelTitle->text());
    m_number->setAccessibleName(m_numberTitle->text());
    check();
}

} // namespace mars::ui
