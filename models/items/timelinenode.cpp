// SPDX-License-Identifier: Apache-2.0
#include "items/timelinenode.h"

#include "items/shownedits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mars {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using Kind = TimelineNode::Kind;

constexpr int longestOwnWord = 24; // characters of a carrier's own word for an ordinary scan
constexpr int scansShown = 4;      // with more, all but the newest three may be folded

bool isProblem(Status status)
{
    const Stage stage = stageOf(status);
    return stage == Stage::OnHold || stage == Stage::AttemptFailed || stage == Stage::Lost ||
           stage == Stage::Damaged;
}

QString timeText(const TrackingEvent &event, const ReaderContext &context)
{
    if (!event.occurredAt.isValid())
        return Timeline::tr("No date given");
    QString text = momentText(event.occurredAt, context.forAnswer());
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString toolTipText(const TrackingEvent &event, const ReaderContext &context)
{
    QStringList lines;
    if (!event.text.isEmpty())
        lines.append(event.text);
    if (!event.rawTime.isEmpty())
        lines.append(Timeline::tr("Time as written: %1").arg(event.rawTime));
    if (event.zoneAssumed)
        lines.append(Timeline::tr("No time zone was given; the carrier's own was assumed."));
    if (event.receivedAt.isValid())
        lines.append(Timeline::tr("Received %1").arg(momentText(event.receivedAt, context.forAnswer())));
    return lines.join(u'\n');
}

/** Whether the source's words add anything to label and place. */
bool saysMore(const TrackingEvent &event, const QString &label)
{
    return !event.text.isEmpty() && !isLabelOf(event.status, event.text) &&
           event.text.compare(label, Qt::CaseInsensitive) != 0 &&
           event.text.compare(event.place, Qt::CaseInsensitive) != 0;
}

TimelineNode nodeOf(const TrackingEvent &event, Kind kind, const ReaderContext &context)
{
    TimelineNode node;
    node.kind = kind;
    node.stage = stageOf(event.status);
    node.label = event.reason == StatusReason::AddressIssue && event.status == Status::AttemptFailed
                     ? mars::label(node.stage, event.status, event.reason)
                     : mars::label(event.status);
    // "At hub" tells more than a fifth "In transit".
    const bool isOwnWord = kind == Kind::Done && event.status == Status::InTransit && !event.text.isEmpty() &&
                           event.text.size() <= longestOwnWord;
    if (isOwnWord)
        node.label = event.text;
    node.family = family(node.stage);
    node.place = event.place;
    node.source = mars::label(event.source);
    node.time = timeText(event, context);
    node.toolTip = toolTipText(event, context);
    const bool matters = kind != Kind::Done || event.isCorrection;
    if (matters && saysMore(event, node.label))
        node.detail = event.text;
    else if (matters && event.reason != StatusReason::None)
        node.detail = mars::label(event.reason);
    else if (node.place.isEmpty() && event.source == EventSource::Carrier && saysMore(event, node.label))
        node.place = event.text;
    if (!event.person.isEmpty()) { // who it was tells more than that it was an agent
        node.place = Timeline::tr("Corrected by %1").arg(event.person);
        node.source.clear();
    }
    return node;
}

Kind kindOf(const TrackingEvent &event, bool decides, Status current)
{
    if (isProblem(event.status))
        return Kind::Problem;
    if (!decides)
        return Kind::Done;
    return isFinal(current) ? Kind::Finished : Kind::Now;
}

bool isOrdinaryScan(const TrackingEvent &event)
{
    return event.source == EventSource::Carrier && impliesHandOver(event.status) &&
           !isProblem(event.status) && !isFinal(event.status) && event.status != Status::PickedUp &&
           !event.isCorrection;
}

struct Entry
{
    TrackingEvent event;
    bool decides = false;
};

QList<Entry> entriesOf(const Order &order, const OrderState &state, int shipment)
{
    QList<Entry> entries;
    if (order.events.isEmpty() && order.placedAt.isValid()) { // every history begins somewhere
        TrackingEvent placed;
        placed.occurredAt = order.placedAt;
        placed.status = Status::Placed;
        placed.source = EventSource::OrderSystem;
        entries.append({placed, shipment < 0 && state.decidingEvent < 0});
    }
    for (int i = 0; i < order.events.size(); ++i)
        entries.append({order.events.at(i), shipment < 0 && i == state.decidingEvent});
    if (shipment >= 0) {
        const QList<TrackingEvent> &events = order.shipments.at(shipment).events;
        const int deciding = state.shipments.value(shipment).decidingEvent;
        for (int i = 0; i < events.size(); ++i)
            entries.append({events.at(i), i == deciding});
    }
    const auto moment = [](const Entry &entry) {
        return entry.event.occurredAt.isValid() ? entry.event.occurredAt : entry.event.receivedAt;
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry &a, const Entry &b) { return moment(a) < moment(b); });
    return entries;
}

/** With more than four scans, all but the newest three count as earlier ones. */
void markEarlierScans(QList<TimelineNode> &nodes, const QList<bool> &isScan)
{
    const auto scans = isScan.count(true);
    auto earlier = scans > scansShown ? scans - (scansShown - 1) : 0;
    for (qsizetype i = 0; i < nodes.size() && earlier > 0; ++i) {
        if (!isScan.at(i))
            continue;
        nodes[i].isEarlierScan = nodes.at(i).kind == Kind::Done;
        --earlier;
    }
}

QList<Status> stepsAfter(Status status, bool hasParcel)
{
    switch (status) {
    case Status::Delivered:
    case Status::ReturnDelivered:
    case Status::Lost:
    case Status::Damaged:
    case Status::Cancelled:
        return {};
    case Status::ReturnRequested:
    case Status::ReturnInTransit:
    case Status::ReturnOutForDelivery:
        return {Status::ReturnDelivered};
    case Status::OutForDelivery:
    case Status::ReadyForCollection:
        return {Status::Delivered};
    case Status::PickedUp:
    case Status::InTransit:
    case Status::AttemptFailed:
    case Status::OnHold:
        return {Status::OutForDelivery, Status::Delivered};
    case Status::LabelCreated:
    case Status::PickupPending:
    case Status::PickupFailed:
        return {Status::PickedUp, Status::OutForDelivery, Status::Delivered};
    default:
        break;
    }
    if (hasParcel)
        return {Status::PickedUp, Status::OutForDelivery, Status::Delivered};
    return {Status::LabelCreated, Status::PickedUp, Status::OutForDelivery, Status::Delivered};
}

QString expectedText(const Order &order, QDate expectedOn, const QDateTime &now)
{
    if (expectedOn.isValid())
        return Timeline::tr("Expected %1").arg(dayText(expectedOn, now));
    if (order.promisedOn.isValid() && order.promisedOn >= now.toTimeZone(order.zone()).date())
        return Timeline::tr("Promised %1").arg(dayText(order.promisedOn, now));
    return {};
}

void appendExpected(QList<TimelineNode> &nodes, const Order &order, const OrderState &state, int shipment,
                    const ReaderContext &context)
{
    const ShipmentState parcel = state.shipments.value(shipment);
    const bool over = parcel.withdrawn || state.stage == Stage::Cancelled;
    const Status status = shipment >= 0 ? parcel.status : state.decidingStatus;
    const QList<Status> steps = over ? QList<Status>() : stepsAfter(status, shipment >= 0);
    const QString when =
        expectedText(order, shipment >= 0 ? parcel.expectedOn : state.expectedOn, context.localNow());
    for (const Status step : steps) {
        TimelineNode node;
        node.kind = Kind::Expected;
        node.stage = stageOf(step);
        node.label = mars::label(step);
        const bool isLastMile = step == Status::OutForDelivery || step == Status::Delivered;
        node.time = isLastMile ? when : QString();
        nodes.append(node);
    }
}

} // namespace

QList<TimelineNode> timelineOf(const Order &order, const OrderState &state, int shipment,
                               const ReaderContext &context, const QList<Edit> &waiting)
{
    const Status current = shipment >= 0 ? state.shipments.value(shipment).status : state.decidingStatus;
    QList<TimelineNode> nodes;
    QList<bool> isScan;
    const QList<Entry> entries = entriesOf(order, state, shipment);
    for (const Entry &entry : entries) {
        nodes.append(nodeOf(entry.event, kindOf(entry.event, entry.decides, current), context));
        if (isOfAny(waiting, entry.event))
            nodes.last().time = Timeline::tr("Waiting to be sent");
        isScan.append(isOrdinaryScan(entry.event));
    }
    markEarlierScans(nodes, isScan);
    appendExpected(nodes, order, state, shipment, context);
    return nodes;
}

} // namespace mars
