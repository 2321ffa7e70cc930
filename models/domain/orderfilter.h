// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/stage.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace mars {

/** Days from the first to the last, both included; a null one leaves its side open. */
struct DayRange
{
    QDate first;
    QDate last;

    [[nodiscard]] bool isEmpty() const { return first.isNull() && last.isNull(); }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/**
 * Which orders of a view are listed: those that meet every condition that is set. Of texts any one is enough,
 * and capitals from A to Z count as small letters.
 */
struct OrderFilter
{
    QList<Stage> stages;
    QStringList carriers;   ///< codes, of the parcel that decides
    QStringList warehouses; ///< codes, of any parcel
    QString place;          ///< how the city or the region begins
    DayRange placed;        ///< in the zone this computer is set to
    DayRange promised;
    QStringList payments;       ///< as the order's source calls them
    bool numberMissing = false; ///< true = only where a tracking number is missing

    [[nodiscard]] bool isEmpty() const { return *this == OrderFilter(); }
    friend bool operator==(const OrderFilter &, const OrderFilter &) = default;
};

/** How texts are compared: the letters A to Z small, the same in every language and database. */
[[nodiscard]] QString filterKey(const QString &text);

/** For keeping and for the record: only what is set, under names that stay the same. */
[[nodiscard]] QJsonObject toJson(const OrderFilter &filter);
/** Nothing where it has something this program does not know: without it the list would be another one. */
[[nodiscard]] std::optional<OrderFilter> orderFilterFromJson(const QJsonObject &json);

} // namespace mars
