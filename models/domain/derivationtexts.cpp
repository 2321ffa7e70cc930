// SPDX-License-Identifier: Apache-2.0
#include "domain/derivation.h"

#include "domain/namedvalues.h"

#include <QCoreApplication>

namespace mars {
namespace {

constexpr NamedValue<Rule> rules[] = {
    {Rule::NoEvents, u"NoEvents", QT_TRANSLATE_NOOP("Rule", "Nothing is known yet beyond the order itself.")},
    {Rule::NewestEvent, u"NewestEvent",
     QT_TRANSLATE_NOOP("Rule", "Nothing newer says otherwise, so this has held since then.")},
    {Rule::FinalStays, u"FinalStays",
     QT_TRANSLATE_NOOP("Rule", "Once delivered or returned, a later scan does not change it; only a "
                               "correction by an agent does.")},
    {Rule::ReturnStays, u"ReturnStays",
     QT_TRANSLATE_NOOP("Rule", "The parcel is coming back, so an ordinary scan means the way back.")},
    {Rule::HandOverStays, u"HandOverStays",
     QT_TRANSLATE_NOOP("Rule",
                       "The parcel has left, so a late packing or pick-up message does not change it.")},
    {Rule::Correction, u"Correction", QT_TRANSLATE_NOOP("Rule", "An agent corrected it.")},
    {Rule::UndatedStatement, u"UndatedStatement",
     QT_TRANSLATE_NOOP("Rule",
                       "The source states it without a date, so it counts from when we learned of it.")},
    {Rule::NeediestParcel, u"NeediestParcel",
     QT_TRANSLATE_NOOP("Rule", "Of several parcels, the one that most needs a person decides.")},
    {Rule::AllDelivered, u"AllDelivered", QT_TRANSLATE_NOOP("Rule", "Every parcel was delivered.")},
    {Rule::CancelledBeforeHandOver, u"CancelledBeforeHandOver",
     QT_TRANSLATE_NOOP("Rule", "It was cancelled before it left.")},
    {Rule::OrderSystem, u"OrderSystem",
     QT_TRANSLATE_NOOP("Rule", "No parcel has left yet, so the order system and the warehouse decide.")},
};

constexpr NamedValue<Contradiction> contradictions[] = {
    {Contradiction::HandedOverBeforePlaced, u"HandedOverBeforePlaced",
     QT_TRANSLATE_NOOP("Contradiction", "It was handed over before the order was placed.")},
    {Contradiction::HandedOverBeforeConfirmed, u"HandedOverBeforeConfirmed",
     QT_TRANSLATE_NOOP("Contradiction", "It was handed over before the order was confirmed.")},
    {Contradiction::DeliveredBeforeHandOver, u"DeliveredBeforeHandOver",
     QT_TRANSLATE_NOOP("Contradiction", "It was delivered before it was handed over.")},
    {Contradiction::DeliveredWithoutHandOver, u"DeliveredWithoutHandOver",
     QT_TRANSLATE_NOOP("Contradiction", "It was delivered, but nothing says that it ever left.")},
    {Contradiction::DeliveredWithoutDate, u"DeliveredWithoutDate",
     QT_TRANSLATE_NOOP("Contradiction", "It was delivered, but nothing says when.")},
    {Contradiction::CancelledYetHandedOver, u"CancelledYetHandedOver",
     QT_TRANSLATE_NOOP("Contradiction", "It was cancelled, but handed over all the same.")},
    {Contradiction::ScannedAfterDelivery, u"ScannedAfterDelivery",
     QT_TRANSLATE_NOOP("Contradiction", "It was scanned again after delivery.")},
};

static_assert(isInEnumOrder(rules) && isInEnumOrder(contradictions));

} // namespace

QString ruleText(Rule rule)
{
    return QCoreApplication::translate("Rule", labelIn(rules, rule));
}

QString contradictionText(Contradiction what)
{
    return QCoreApplication::translate("Contradiction", labelIn(contradictions, what));
}

QString toName(Contradiction what)
{
    return nameIn(contradictions, what);
}

} // namespace mars
