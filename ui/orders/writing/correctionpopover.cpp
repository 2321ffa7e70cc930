// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/writing/correctionpopover.h"

#include "ui/orders/panel/parcelbox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textarea.h"

namespace mars::ui {

static constexpr int longestReason = 500;

/** What can be said of a parcel, in the order of its way; without one, of the order. */
static QList<Status> choices(bool hasParcel)
{
    if (!hasParcel)
        return {Status::Confirmed, Status::Processed, Status::Cancelled};
    return {Status::LabelCreated,
            Status::PickupPending,
            Status::PickupFailed,
            Status::PickedUp,
            Status::InTransit,
            Status::OutForDelivery,
            Status::AttemptFailed,
            Status::OnHold,
            Status::ReadyForCollection,
            Status::Delivered,
            Status::ReturnRequested,
            Status::ReturnInTransit,
            Status::ReturnOutForDelivery,
            Status::ReturnDelivered,
            Status::Lost,
            Status::Damaged,
            Status::Cancelled};
}

CorrectionPopover::CorrectionPopover(Preferences *preferences, QWidget *parent)
    : EditPopover(preferences, parent)
    , m_parcelTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_parcel(new ParcelBox)
    , m_statusTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_status(new ChoiceBox)
    , m_whyTitle(new Label(TextSize::Meta, &Theme::text2))
    , m_why(new TextArea(3))
{
    addField(m_parcelTitle, m_parcel);
    addField(m_statusTitle, m_status);
    addField(m_whyTitle, m_why);
    limit(m_why, longestReason);
    connect(m_parcel, &QComboBox::currentIndexChanged, this, &CorrectionPopover::follow);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CorrectionPopover::follow);
    connect(m_why, &TextArea::textChanged, this, &CorrectionPopover::follow);
}

void CorrectionPopover::fill(const Order &order, const Change &change)
{
    const auto &correction = std::get<CorrectionEdit>(change);
    m_parcel->setOrder(order);
    m_parcel->setShipment(correction.shipment);
    m_parcelTitle->setVisible(order.shipments.size() > 1);
    m_parcel->setVisible(order.shipments.size() > 1);
    m_status->clear();
    for (const Status each : choices(!order.shipments.isEmpty()))
        m_status->addItem(label(each), static_cast<int>(each));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(correction.status)));
    m_why->setPlainText(correction.why);
    m_why->selectAll(); // what is typed takes its place: a customer may read it
}

Status CorrectionPopover::status() const
{
    return static_cast<Status>(m_status->currentData().toInt()); // Unknown while none is chosen
}

Edit CorrectionPopover::edit(const Order &order, const QString &person) const
{
    CorrectionEdit correction;
    correction.shipment = m_parcel->shipment();
    correction.status = status();
    correction.why = m_why->toPlainText().trimmed();
    return Edit::correction(order, person, correction);
}

bool CorrectionPopover::isComplete() const
{
    return status() != Status::Unknown && !m_why->toPlainText().trimmed().isEmpty();
}

QWidget *CorrectionPopover::firstField() const
{
    return m_parcel->isHidden() ? m_status : static_cast<QWidget *>(m_parcel);
}

void CorrectionPopover::retranslate()
{
    EditPopover::retranslate();
    setTitle(tr("Status of %1").arg(order().number));
    m_parcelTitle->setText(tr("Parcel"));
    m_statusTitle->setText(tr("Status"));
    m_status->setPlaceholderText(tr("Choose where it really is"));
    m_whyTitle->setText(tr("Why?"));
    m_why->setPlaceholderText(tr("For example: the customer says it came this morning"));
    m_parcel->setAccessibleName(m_parcelTitle->text());
    m_status->setAccessibleName(m_statusTitle->text());
    m_why->setAccessibleName(m_whyTitle->text());
}

} // namespace mars::ui
