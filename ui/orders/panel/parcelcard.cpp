// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/panel/parcelcard.h"

#include "items/shownedits.h"
#include "items/timelinenode.h"
#include "ui/orders/hairline.h"
#include "ui/orders/panel/carrierlinks.h"
#include "ui/orders/panel/numberrow.h"
#include "ui/orders/panel/parcelheader.h"
#include "ui/orders/panel/timelineview.h"
#include "ui/orders/panel/trackingbox.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace mars::ui {

namespace {

int pieces(const Shipment &parcel)
{
    int sum = 0;
    for (const ShipmentLine &line : parcel.lines)
        sum += line.quantity;
    return sum;
}

bool isFinished(const ShipmentState &parcel)
{
    return isFinal(parcel.status) || parcel.status == Status::Cancelled || parcel.withdrawn;
}

bool startsOpen(const ShownOrder &shown, int shipment)
{
    return shown.order.shipments.size() < 2 || !isFinished(shown.state.shipments.value(shipment));
}

} // namespace

ParcelCard::ParcelCard(const CarrierCatalogue *catalogue, QWidget *parent)
    : Card(parent)
    , m_catalogue(catalogue)
    , m_header(new ParcelHeader)
    , m_body(new QWidget)
    , m_carrierRow(new QWidget)
    , m_avatar(new Avatar(32, Avatar::Shape::Square))
    , m_carrier(new ElidedLabel(TextSize::Body, &Theme::text, QFont::DemiBold))
    , m_service(new Label(TextSize::Meta, &Theme::text2))
    , m_call(new Button({}, Button::Kind::Link))
    , m_box(new TrackingBox)
    , m_open(new Button({}, Button::Kind::Secondary))
    , m_numberRow(new NumberRow(m_box, m_open))
    , m_waiting(new Label(TextSize::Meta, &Theme::text2))
    , m_earlier(new Label(TextSize::Meta, &Theme::text2))
    , m_reason(new Label(TextSize::Meta, &Theme::text2))
    , m_addNumber(new Button({}, Button::Kind::Link))
    , m_notes(new Label(TextSize::Meta, &Theme::text2))
    , m_line(new Hairline)
    , m_timeline(new TimelineView)
{
    build();
    connect(m_header, &ParcelHeader::clicked, this, [this](bool open) {
        m_chosen = open;
        setOpen(open);
    });
    connect(m_box, &TrackingBox::copyRequested, this, &ParcelCard::copyRequested);
    connect(m_open, &Button::clicked, this, [this] {
        if (const Notice said = CarrierLinks::openPage(m_link, m_number); !said.isEmpty())
            Q_EMIT message(said);
    });
    connect(m_addNumber, &Button::clicked, this, [this] { Q_EMIT numberRequested(m_shipment); });
    connect(m_call, &Button::clicked, this, [this] {
        if (const Notice said = CarrierLinks::call(m_phone); !said.isEmpty())
            Q_EMIT message(said);
    });
    retranslate();
}

void ParcelCard::build()
{
    setContentsMargins(16, 9, 16, 9);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 6, 0, 0);
    body->setSpacing(8);
    body->addWidget(m_carrierRow);
    body->addWidget(m_numberRow);
    for (Label *label : {m_waiting, m_earlier, m_reason, m_notes})
        label->setWordWrap(true);
    body->addWidget(m_waiting);
    body->addWidget(m_earlier);
    body->addWidget(m_reason);
    body->addWidget(m_addNumber, 0, Qt::AlignLeft);
    body->addWidget(m_notes);
    m_earlier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->addSpacing(4);
    body->addWidget(m_line);
    body->addWidget(m_timeline);

    m_call->setIconName(QStringLiteral("phone"));
    m_open->setTrailingIconName(QStringLiteral("external"));
    auto *carrier = new QHBoxLayout(m_carrierRow);
    carrier->setContentsMargins(0, 0, 0, 0);
    carrier->setSpacing(12);
    auto *names = new QVBoxLayout;
    names->setSpacing(1);
    m_service->setWordWrap(true);
    names->addWidget(m_carrier);
    names->addWidget(m_service);
    carrier->addWidget(m_avatar);
    carrier->addLayout(names, 1);
    carrier->addWidget(m_call);
    setTabOrder(m_header, m_call);
}

void ParcelCard::comeAfter(const ParcelCard *previous)
{
    QWidget *before = previous->m_timeline;
    for (QWidget *stop :
         {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_call),
          static_cast<QWidget *>(m_box->findChild<IconButton *>()), static_cast<QWidget *>(m_open),
          static_cast<QWidget *>(m_addNumber), static_cast<QWidget *>(m_timeline)}) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void ParcelCard::retranslate()
{
    m_open->setText(tr("Open carrier page"));
    m_addNumber->setText(tr("Add tracking number"));
    m_waiting->setText(tr("The number waits to be sent"));
    m_open->setToolTip(tr("Open carrier page (%1)").arg(QStringLiteral("O")));
}

void ParcelCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ParcelCard::setOpen(bool open)
{
    m_header->setChecked(open);
    m_body->setVisible(open);
}

void ParcelCard::forgetChoice()
{
    m_chosen.reset();
    m_timeline->fold();
}

void ParcelCard::setParcel(const ShownOrder &shown, int shipment)
{
    const bool hasParcel = shipment >= 0;
    m_header->setVisible(hasParcel);
    m_carrierRow->setVisible(hasParcel);
    m_numberRow->setVisible(hasParcel);
    m_line->setVisible(hasParcel);
    if (hasParcel) {
        const Shipment &parcel = shown.order.shipments.at(shipment);
        setHeader(shown, shipment);
        setCarrier(parcel);
        setNumbers(parcel, !isFinished(shown.state.shipments.value(shipment)),
                   shown.rights.setsTrackingNumbers);
        m_waiting->setVisible(setsNumber(shown.waiting, parcel));
    } else {
        m_waiting->hide();
        m_earlier->hide();
        m_reason->hide();
        m_addNumber->hide();
    }
    setNotes(shown, shipment);
    m_timeline->setNodes(timelineOf(shown.order, shown.state, shipment, shown.context, shown.waiting));
    setOpen(m_chosen.value_or(startsOpen(shown, shipment)));
}

void ParcelCard::setHeader(const ShownOrder &shown, int shipment)
{
    const ShipmentState &parcel = shown.state.shipments.at(shipment);
    const auto count = shown.order.shipments.size();
    const QString title = count > 1 ? tr("Parcel %1 of %2").arg(shipment + 1).arg(count) : tr("Parcel");
    const int items = pieces(shown.order.shipments.at(shipment));
    const QString what = items > 0 ? tr("%n item(s)", nullptr, items) : QString();
    QString when;
    if (parcel.deliveredAt.isValid()) {
        when = momentText(parcel.deliveredAt, shown.context.forAnswer());
        when[0] = when.at(0).toUpper(); // "Today", as in the timeline
    }
    m_header->setTexts(title, what, when, stagePill(stageOf(parcel.status), parcel.status, parcel.reason));
}

void ParcelCard::setCarrier(const Shipment &parcel)
{
    const CarrierDescription *known = m_catalogue->find(parcel.carrierCode);
    QString name = known ? known->name : parcel.carrierText;
    if (name.isEmpty())
        name = parcel.carrierCode.isEmpty() ? tr("Carrier not known yet") : parcel.carrierCode;
    m_avatar->setName(name);
    m_carrier->setText(name);
    m_service->setText(parcel.service);
    m_service->setVisible(!parcel.service.isEmpty());
    m_phone = known ? known->phone : QString();
    m_call->setText(m_phone);
    m_call->setAccessibleDescription(tr("Call %1").arg(name));
    m_call->setVisible(!m_phone.isEmpty());
}

void ParcelCard::setNumbers(const Shipment &parcel, bool isUnderWay, bool mayAdd)
{
    m_shipment = parcel.id;
    m_number = parcel.trackingNumber();
    m_link = trackingLink(*m_catalogue, parcel);
    m_box->setNumber(m_number);
    m_box->setVisible(!m_number.isEmpty());
    m_open->setVisible(m_link.kind != LinkKind::None);
    m_numberRow->setVisible(!m_number.isEmpty() || m_link.kind != LinkKind::None);

    QStringList earlier;
    for (const TrackingNumber &number : parcel.numbers) {
        if (number.supersededAt.isValid())
            earlier.append(number.number);
    }
    m_earlier->setText(tr("Earlier number: %1").arg(earlier.join(QStringLiteral(", "))));
    m_earlier->setVisible(!earlier.isEmpty());

    QString reason = m_link.kind == LinkKind::Deep ? QString() : m_link.note;
    if (m_number.isEmpty() && isUnderWay)
        reason = tr("No tracking number yet. It stands on the parcel's label, and the carrier knows it.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_addNumber->setVisible(m_number.isEmpty() && mayAdd);
}

void ParcelCard::setNotes(const ShownOrder &shown, int shipment)
{
    QStringList notes;
    if (shipment >= 0 && shown.state.shipments.value(shipment).withdrawn)
        notes.append(tr("Its source withdrew this parcel after hand-over; the history stands."));
    const bool isMain = shipment < 0 || shipment == shown.mainShipment();
    if (isMain) {
        for (const Contradiction what : shown.state.contradictions)
            notes.append(contradictionText(what));
    }
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace mars::ui
