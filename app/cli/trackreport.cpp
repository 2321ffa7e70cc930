// SPDX-License-Identifier: Apache-2.0
#include "cli/trackreport.h"

#include "carriers/trackinglink.h"
#include "cli/columns.h"
#include "cli/missreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mars::cli {

namespace {

constexpr int fieldWidth = 18;

Output::Ink inkOf(Family family)
{
    switch (family) {
    case Family::Neutral:
        return Output::Ink::Strong;
    case Family::Blue:
        return Output::Ink::Blue;
    case Family::Violet:
    case Family::Plum:
        return Output::Ink::Violet;
    case Family::Green:
        return Output::Ink::Green;
    case Family::Amber:
        return Output::Ink::Amber;
    case Family::Red:
        return Output::Ink::Red;
    }
    return Output::Ink::Plain;
}

/** The parts that say something, with a dot between them. */
QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

TrackReport::TrackReport(Output &output, const CarrierCatalogue &catalogue, const AnswerContext &context)
    : m_output(output)
    , m_catalogue(catalogue)
    , m_context(context)
{
}

void TrackReport::print(const Tracking &tracking)
{
    QList<TrackedOrder> orders = tracking.matches;
    if (orders.isEmpty()) {
        MissReport(m_output, m_catalogue).print(tracking);
        return;
    }
    const auto isExact = [](const TrackedOrder &tracked) { return tracked.match.exact; };
    const bool oneIsMeant = orders.size() == 1 || std::count_if(orders.cbegin(), orders.cend(), isExact) == 1;
    if (oneIsMeant)
        printOrder(orders.takeFirst());
    if (orders.isEmpty())
        return;
    if (oneIsMeant) {
        m_output.line();
        m_output.line(tr("It may also mean"), Output::Ink::Strong);
    }
    printTable(orders);
    if (tracking.moreThanCounted)
        m_output.line(tr("There are more. Add another word, or more of the number."));
}

void TrackReport::printOrder(const TrackedOrder &tracked)
{
    const Order &order = tracked.order;
    m_output.line({{order.number, Output::Ink::Strong},
                   {u"  "_s + tracked.answer.sentence(), inkOf(tracked.answer.tone)}});
    for (const QString &reason : tracked.answer.reasons)
        m_output.line(u"  "_s + reason);
    if (tracked.match.superseded)
        m_output.line(u"  "_s + tr("The number %1 was replaced since.").arg(tracked.match.matchedText));

    m_output.line();
    printField(tr("Customer"), dotted({order.customer.name, order.customer.city, order.customer.phone,
                                       order.customer.email}));
    if (order.placedAt.isValid())
        printField(tr("Placed"), momentText(order.placedAt, m_context));
    for (const OrderLine &line : order.lines)
        printField(tr("Item"), u"%1 × %2"_s.arg(QString::number(line.quantity), nameOf(line)));
    for (qsizetype i = 0; i < order.shipments.size(); ++i)
        printParcel(order.shipments[i], tracked.state.shipments[i], i + 1, order.shipments.size());
    if (!order.events.isEmpty()) {
        m_output.line();
        m_output.line(tr("Order"), Output::Ink::Strong);
        printTimeline(order.events);
    }
    printNotes(order.notes);
}

/** Newest first, as in the window. */
void TrackReport::printNotes(const QList<Note> &notes)
{
    if (notes.isEmpty())
        return;
    m_output.line();
    m_output.line(tr("Notes"), Output::Ink::Strong);
    for (auto note = notes.crbegin(); note != notes.crend(); ++note) {
        m_output.line(
            {{u"    "_s + dotted({note->person, momentText(note->madeAt, m_context)}), Output::Ink::Faint}});
        const QStringList lines = note->text.split(u'\n');
        for (const QString &line : lines)
            m_output.line(u"      "_s + line);
    }
}

QString TrackReport::nameOf(const OrderLine &line)
{
    if (!line.name.isEmpty())
        return line.name;
    return line.sku.isEmpty() ? tr("item without a name") : line.sku;
}

void TrackReport::printParcel(const Shipment &shipment, const ShipmentState &state, qsizetype number,
                              qsizetype of)
{
    const CarrierDescription *carrier = shipment.carrierCode.isEmpty()
                                            ? m_catalogue.findByText(shipment.carrierText)
                                            : m_catalogue.find(shipment.carrierCode);
    const QString carrierName = carrier ? carrier->name : shipment.carrierText;
    const QString title = of == 1 ? tr("Parcel") : tr("Parcel %1 of %2").arg(number).arg(of);
    m_output.line();
    m_output.line(
        {{title, Output::Ink::Strong},
         {u" · "_s + dotted({carrierName, shipment.service, label(state.status),
                             state.reason == StatusReason::None ? QString() : label(state.reason)})}});
    const QString current = shipment.trackingNumber();
    printField(tr("Tracking number"), current.isEmpty() ? tr("none yet") : current);
    for (const TrackingNumber &old : shipment.numbers) {
        if (old.supersededAt.isValid())
            printField(tr("Earlier number"), old.number);
    }
    const TrackingLink link = trackingLink(m_catalogue, shipment);
    printField(tr("Carrier page"), dotted({link.url.toString(QUrl::FullyEncoded), link.note}));
    if (carrier)
        printField(tr("Carrier phone"), carrier->phone);
    printTimeline(shipment.events);
}

void TrackReport::printTimeline(const QList<TrackingEvent> &events)
{
    QStringList times;
    qsizetype width = fieldWidth;
    for (const TrackingEvent &event : events) {
        times << (event.occurredAt.isValid() ? momentText(event.occurredAt, m_context) : tr("no date"));
        width = std::max(width, columnsOf(times.last()) + 2);
    }
    for (qsizetype i = 0; i < events.size(); ++i) {
        const TrackingEvent &event = events[i];
        const QString what = isLabelOf(event.status, event.text) ? QString() : event.text;
        const QString who = event.person.isEmpty() ? label(event.source) : event.person;
        m_output.line({{u"    "_s + padded(times[i], width)},
                       {dotted({label(event.status), what, event.place})},
                       {u"  "_s + who, Output::Ink::Faint}});
    }
}

void TrackReport::printTable(const QList<TrackedOrder> &orders)
{
    qsizetype numberWidth = 0;
    qsizetype nameWidth = 0;
    for (const TrackedOrder &tracked : orders) {
        numberWidth = std::max(numberWidth, columnsOf(tracked.order.number));
        nameWidth = std::max(nameWidth, columnsOf(tracked.order.customer.name));
    }
    for (const TrackedOrder &tracked : orders)
        m_output.line({{padded(tracked.order.number, numberWidth + 2), Output::Ink::Strong},
                       {padded(tracked.order.customer.name, nameWidth + 2)},
                       {tracked.answer.sentence(), inkOf(tracked.answer.tone)}});
}

void TrackReport::printField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_output.line({{u"    "_s + padded(name, fieldWidth), Output::Ink::Faint}, {value}});
}

} // namespace mars::cli
