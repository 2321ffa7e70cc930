// SPDX-License-Identifier: Apache-2.0
#include "domain/stage.h"

#include "domain/namedvalues.h"

#include <QCoreApplication>

namespace mars {
namespace {

constexpr NamedValue<Stage> stages[] = {
    {Stage::Confirmed, u"Confirmed", QT_TRANSLATE_NOOP("Stage", "Confirmed")},
    {Stage::Processed, u"Processed", QT_TRANSLATE_NOOP("Stage", "Processing")},
    {Stage::Packed, u"Packed", QT_TRANSLATE_NOOP("Stage", "Packed")},
    {Stage::Shipped, u"Shipped", QT_TRANSLATE_NOOP("Stage", "Shipped")},
    {Stage::InTransit, u"InTransit", QT_TRANSLATE_NOOP("Stage", "In transit")},
    {Stage::OutForDelivery, u"OutForDelivery", QT_TRANSLATE_NOOP("Stage", "Out for delivery")},
    {Stage::ReadyForCollection, u"ReadyForCollection", QT_TRANSLATE_NOOP("Stage", "Ready to collect")},
    {Stage::OnHold, u"OnHold", QT_TRANSLATE_NOOP("Stage", "Held")},
    {Stage::AttemptFailed, u"AttemptFailed", QT_TRANSLATE_NOOP("Stage", "Attempt failed")},
    {Stage::Returning, u"Returning", QT_TRANSLATE_NOOP("Stage", "Returning")},
    {Stage::Lost, u"Lost", QT_TRANSLATE_NOOP("Stage", "Lost")},
    {Stage::Damaged, u"Damaged", QT_TRANSLATE_NOOP("Stage", "Damaged")},
    {Stage::Delivered, u"Delivered", QT_TRANSLATE_NOOP("Stage", "Delivered")},
    {Stage::Returned, u"Returned", QT_TRANSLATE_NOOP("Stage", "Returned")},
    {Stage::Cancelled, u"Cancelled", QT_TRANSLATE_NOOP("Stage", "Cancelled")},
};
static_assert(isInEnumOrder(stages));

} // namespace

QString toName(Stage stage)
{
    return nameIn(stages, stage);
}

std::optional<Stage> stageFromName(QStringView name)
{
    return valueIn(stages, name);
}

QString label(Stage stage, Status decidingStatus, StatusReason reason)
{
    if (stage == Stage::OnHold && decidingStatus == Status::PickupFailed)
        return QCoreApplication::translate("Stage", "Pick-up failed");
    if (stage == Stage::AttemptFailed && reason == StatusReason::AddressIssue)
        return QCoreApplication::translate("Stage", "Address problem");
    return QCoreApplication::translate("Stage", labelIn(stages, stage));
}

Family family(Stage stage)
{
    switch (stage) {
    case Stage::Confirmed:
    case Stage::Processed:
    case Stage::Packed:
    case Stage::Cancelled:
        return Family::Neutral;
    case Stage::Shipped:
    case Stage::InTransit:
        return Family::Blue;
    case Stage::OutForDelivery:
    case Stage::ReadyForCollection:
        return Family::Violet;
    case Stage::OnHold:
        return Family::Amber;
    case Stage::AttemptFailed:
    case Stage::Lost:
    case Stage::Damaged:
        return Family::Red;
    case Stage::Returning:
    case Stage::Returned:
        return Family::Plum;
    case Stage::Delivered:
        return Family::Green;
    }
    return Family::Neutral;
}

bool isOpen(Stage stage)
{
    return stage != Stage::Delivered && stage != Stage::Returned && stage != Stage::Cancelled;
}

bool isException(Stage stage)
{
    switch (stage) {
    case Stage::OnHold:
    case Stage::AttemptFailed:
    case Stage::Returning:
    case Stage::Lost:
    case Stage::Damaged:
        return true;
    default:
        return false;
    }
}

Stage stageOf(Status status)
{
    switch (status) {
    case Status::Unknown:
    case Status::Placed:
    case Status::Confirmed:
    case Status::Processed:
        return Stage::Confirmed;
    case Status::LabelCreated:
    case Status::PickupPending:
        return Stage::Packed;
    case Status::PickedUp:
        return Stage::Shipped;
    case Status::InTransit:
        return Stage::InTransit;
    case Status::OutForDelivery:
        return Stage::OutForDelivery;
    case Status::AttemptFailed:
        return Stage::AttemptFailed;
    case Status::ReadyForCollection:
        return Stage::ReadyForCollection;
    case Status::PickupFailed:
    case Status::OnHold:
        return Stage::OnHold;
    case Status::Delivered:
        return Stage::Delivered;
    case Status::ReturnRequested:
    case Status::ReturnInTransit:
    case Status::ReturnOutForDelivery:
        return Stage::Returning;
    case Status::ReturnDelivered:
        return Stage::Returned;
    case Status::Lost:
        return Stage::Lost;
    case Status::Damaged:
        return Stage::Damaged;
    case Status::Cancelled:
        return Stage::Cancelled;
    }
    return Stage::Confirmed;
}

} // namespace mars
